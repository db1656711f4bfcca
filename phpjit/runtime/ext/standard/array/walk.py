"""array_walk and array_walk_recursive: calls with each element by reference, seeing what the callback changes."""
from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

from phpjit.builtin import Effects, PhpValue, builtin
from phpjit.runtime.current import current
from phpjit.runtime.ext.standard.array.properties import property_refs
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray, own_ref
from phpjit.runtime.values.array_cursor import iterate_by_reference
from phpjit.runtime.values.callback import Callback
from phpjit.runtime.values.objects import PhpObject
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import MISSING

MANY: Final = 64
"""Elements from which on an array is offered to tier 1 as a whole."""
READ: Final = 3e-7
WRITE: Final = 2e-6
"""Seconds for one element here, about: by value, and by reference."""
_WALKS = Effects.CALLS_BACK | Effects.MUTATES_ARG | Effects.THROWS


@builtin("array_walk(array|object &$array, callable $callback, mixed $arg = UNKNOWN): true", effects=_WALKS)
def array_walk(array: Ref, callback: Callback, arg: PhpValue) -> bool:
    extra = () if arg is MISSING else (arg,)
    a = array.v
    if type(a) is PhpArray and len(a) >= MANY and _natively(array, a, callback, extra):
        return True
    f = callback.bind(2 + len(extra))
    if type(a) is PhpArray and not callback.ref_params & 1:
        # The callback cannot write to elements; it may still replace the array, which foreach by value is immune to,
        # but array_walk is not: watch for it.
        for k, v in list(a.items()):
            f(v, k, *extra)
            if array.v is not a:
                break
        else:
            return True
        _walk_rest(array, f, extra, k)
        return True
    by_reference = callback.ref_params & 1
    for k, ref in _elements(array):
        f(ref if by_reference else ref.v, k, *extra)
        del ref
    _unwrap(array)
    return True


def _natively(array: Ref, a: PhpArray, callback: Callback, extra: tuple[PhpValue, ...]) -> bool:
    """Have tier 1 walk a long array; False when tier 0 has to do it."""
    bulk = current().bulk
    if bulk is None or a.r or callback.ref_params not in (0, 1):
        return False
    made = bulk().bulk_walk(callback, a, extra, len(a) * (WRITE if callback.ref_params else READ))
    if type(made) is PhpArray:
        array.v = made
    return made is not None


def _walk_rest(array: Ref, f: Callable[..., Any], extra: tuple[PhpValue, ...], last: int | str) -> None:
    """Go on after element `last` of an array that the callback has replaced."""
    _require(array.v)
    seen = False
    for k, ref in _elements(array):
        if seen:
            f(ref.v, k, *extra)
        seen = seen or k == last
        del ref
    _unwrap(array)


def _elements(array: Ref) -> Iterator[tuple[int | str, Ref]]:
    if isinstance(array.v, PhpObject):
        return property_refs(array.v)
    return _watched(array)


def _watched(array: Ref) -> Iterator[tuple[int | str, Ref]]:
    for k, ref in iterate_by_reference(array):
        yield k, ref
        del ref
        _require(array.v)


def _require(value: PhpValue) -> None:
    if type(value) is not PhpArray and not isinstance(value, PhpObject):
        throw_error("TypeError", "Iterated value is no longer an array or object")


def _unwrap(array: Ref) -> None:
    """Elements were made references for the walk; those nobody else holds are plain values again."""
    if type(array.v) is PhpArray:
        array.v = array.v.copy()


@builtin("array_walk_recursive(array|object &$array, callable $callback, mixed $arg = UNKNOWN): true",
         effects=_WALKS)
def array_walk_recursive(array: Ref, callback: Callback, arg: PhpValue) -> bool:
    extra = () if arg is MISSING else (arg,)
    f = callback.bind(2 + len(extra))
    if callback.ref_params & 1:
        _walk_recursive(array, f, extra, set())
    else:
        _walk_recursive(array, lambda ref, *rest: f(ref.v, *rest), extra, set())
    return True


def _walk_recursive(array: Ref, f: Callable[..., Any], extra: tuple[PhpValue, ...], inside: set[int]) -> None:
    for k, ref in _elements(array):
        if type(ref.v) is PhpArray:
            if id(ref) in inside:
                throw_error("Error", "Recursion detected")
            own_ref(ref)
            inside.add(id(ref))
            _walk_recursive(ref, f, extra, inside)
            inside.discard(id(ref))
        else:
            f(ref, k, *extra)
        del ref
    _unwrap(array)
