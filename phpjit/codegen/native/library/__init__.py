"""The native library: memory, strings, arrays, numbers and boxing for native code, in C.

    load().symbols["pj_concat2"]   ->   the address that the linker gives to compiled code

It is an optional part of the installation: `load` raises `Unavailable`, with the reason, where it was not built.
Every run with native code needs it, those that find all of it on disk too: it imports little.
"""
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from phpjit.once import once
from phpjit.runtime.current import current

if TYPE_CHECKING:
    from types import ModuleType


class Unavailable(Exception):
    """The native library cannot be used here; the text says why."""


class Library:
    """The loaded library: its Python module and the address of every function for compiled code."""

    __slots__ = ("module", "symbols")

    def __init__(self, module: ModuleType, symbols: dict[str, int]) -> None:
        self.module = module
        self.symbols = symbols


@once
def load() -> Library:
    """Load the library, once for the process."""
    try:
        from phpjit.codegen.native import _library
    except ImportError as e:
        raise Unavailable(f"the native library was not built ({e})") from e
    from phpjit.runtime.values.array import PhpArray
    from phpjit.runtime.values.ref import Ref
    from phpjit.runtime.values.sentinels import UNDEF

    def echo(text: str) -> None:
        current().output.write(text)

    _library.init(PhpArray, Ref, UNDEF, echo, settle)
    return Library(_library, _library.symbols())


def settle(taken: int, objects: list[Any], numbers: list[int], freed: list[int]) -> None:
    """Give objects that native code made the numbers that tier 0 would have given them.

    Native code took `taken` numbers: its number n is the n-th that the request hands out; `freed` are those given back,
    in the order in which they lie on the request's stack of free numbers (of very many only the top of the stack: the
    numbers below it are not used again).
    """
    from phpjit.runtime.values.objects import ID

    ids = current().ids
    free = ids.free
    got: Any
    if len(freed) + len(objects) < taken - MANY:
        got = ids.take_some(taken, {*numbers, *freed})
    else:
        got = [free.pop() if free else ids.grow() for _ in range(taken)]
    free.extend([got[n] for n in freed])
    for o, n in zip(objects, numbers, strict=True):
        object.__setattr__(o, ID, got[n])


MANY = 1024
