"""Views on the elements of an array, and arrays built from elements: what every array function needs.

"Raw" elements are as stored (an element may be a Ref).  "Carried" elements are raw ones as PHP copies them into
another array: a reference that only this one slot holds is a plain value again.
"""
from __future__ import annotations

from collections.abc import Callable, Iterable
from sys import getrefcount
from typing import Any, Final, NoReturn

from phpjit.builtin import PhpValue
from phpjit.runtime import convert
from phpjit.runtime.diagnostics import deprecated
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import EMPTY, RC_SLOT, PhpArray, next_after
from phpjit.runtime.values.array_cursor import places
from phpjit.runtime.values.callback import Callback
from phpjit.runtime.values.ref import Ref

Key = int | str
INT_MAX: Final = 0x7FFF_FFFF_FFFF_FFFF
INT_MIN: Final = -0x8000_0000_0000_0000
MAX_SIZE: Final = 0x4000_0000   # zend's HT_MAX_SIZE


def _counts(d: dict[Key, Any]) -> int:
    for _, v in d.items():
        return getrefcount(v)
    return 0


_SINGLE: Final = _counts({0: Ref(1)})
"""getrefcount of a Ref that only a dict holds, seen in a loop over the items of that dict."""


def values_of(a: PhpArray) -> list[PhpValue]:
    """Return the dereferenced values; never to be changed by the caller."""
    if a.d is None:
        return a.l  # type: ignore[return-value]  # packed: l is a list
    selection = selection_of(a)
    if selection is not None:
        return selection.packed_values()  # type: ignore[no-any-return]  # blocks have no types
    return [v.v if type(v) is Ref else v for v in a.d.values()]


def passed(a: PhpArray, callback: Callback) -> list[Any]:
    """Return what PHP passes to a callback: raw elements, so that a parameter by reference gets the elements that are
    references (others are wrapped, with a warning); never to be changed by the caller.
    """
    return list(a.d.values()) if callback.ref_params and a.r and a.d is not None else values_of(a)


def block_of(a: PhpArray) -> Any:
    """Return the list of values of an array that native code made and nobody has looked into, or None.

    It has methods (library/packed_methods.c) that give None when they have no answer.
    """
    if a.d is not None:
        selection = selection_of(a)
        return None if selection is None else selection.packed_values()
    items: Any = a.l
    return None if type(items) is list or not items else items


def selection_of(a: PhpArray) -> Any:
    """Return the dict of an array that is still blocks of keys and values (library/selected.c), or None."""
    d = a.d
    return None if d is None or type(d) is dict else d


def selected(d: Any) -> PhpArray:
    """Return a new hash of such a dict."""
    a = PhpArray.__new__(PhpArray)
    a.l = EMPTY
    a.d = d
    a.n = next_after((d.greatest(),))
    a.pos = 0
    a.r = False
    return a


def keys_of(a: PhpArray) -> Iterable[Key]:
    """Return the keys in order; never to be changed by the caller."""
    return range(len(a.l)) if a.d is None else a.d


def pairs_of(a: PhpArray) -> list[tuple[Key, PhpValue]]:
    """Return (key, dereferenced value) pairs in a new list."""
    if a.d is None:
        return list(enumerate(a.l))
    return [(k, v.v if type(v) is Ref else v) for k, v in a.d.items()]


def carried_dict(a: PhpArray) -> dict[Key, Any]:
    """Return a new dict of the carried elements."""
    if a.d is None:
        return dict(enumerate(a.l))
    d = a.d
    if Ref not in map(type, d.values()):
        return d.copy()
    out = {}
    for k, v in d.items():
        out[k] = v.v if type(v) is Ref and getrefcount(v) <= _SINGLE else v
    return out


def carried(a: PhpArray) -> list[Any]:
    """Return a list of the carried elements; a packed array's own list, never to be changed."""
    if a.d is None:
        return a.l  # type: ignore[return-value]  # packed: l is a list
    return list(carried_dict(a).values())


def from_raw(elements: list[Any]) -> PhpArray:
    """Return the array 0..n-1 of raw elements (takes ownership)."""
    if Ref in map(type, elements):
        return PhpArray.from_dict(dict(enumerate(elements)))
    return PhpArray.from_list(elements)


def next_free(a: PhpArray) -> int:
    """Return the next free index as the array keeps it, for an array that goes on counting where `a` did."""
    return len(a.l) if a.d is None else a.n


class Renumbered:
    """Collects elements as array_merge does: int keys are renumbered, string keys kept."""

    __slots__ = ("d", "n")

    def __init__(self) -> None:
        self.d: dict[Key, Any] = {}
        self.n = 0

    def add_all(self, values: Iterable[Any]) -> None:
        """Append `values`."""
        n = self.n
        d = self.d
        for v in values:
            d[n] = v
            n += 1
        self.n = n

    def put(self, key: Key, value: Any) -> None:
        """Append `value`, or store it under a string key."""
        if type(key) is int:
            self.d[self.n] = value
            self.n += 1
        else:
            self.d[key] = value

    def result(self) -> PhpArray:
        """Return the array."""
        return PhpArray.from_dict(self.d)


def string_of(value: PhpValue) -> str:
    """Return `value` as PHP string (warns for arrays, calls __toString)."""
    return value if type(value) is str else convert.to_str(value)


def argument_error(function: str, number: int, name: str, message: str, kind: str = "ValueError") -> NoReturn:
    """Throw `function(): Argument #number ($name) message`."""
    shown = f" (${name})" if name else ""
    throw_error(kind, f"{function}(): Argument #{number}{shown} {message}")


def require_array(function: str, number: int, name: str, value: PhpValue) -> None:
    """Throw PHP's TypeError unless `value` is an array."""
    if type(value) is not PhpArray:
        argument_error(function, number, name, f"must be of type array, {convert.type_name(value)} given", "TypeError")


def float_offset(value: float) -> int:
    """Return the offset that a float stands for, announcing a loss of precision."""
    whole = convert.to_int(value)
    if whole != value:
        deprecated(f"Implicit conversion from float {convert.float_export(value)} to int loses precision")
    return whole


def put_into(array: Ref, made: PhpArray, moved: Callable[[int], int] | None = None) -> None:
    """Have a variable's array be as `made`, which nobody else holds: the same array, where only the variable has it.

    Loops by reference over the variable go on then, as they do in PHP; with another array they would start again.
    `moved` tells where a loop stands that stood at an ordinal; None: it stays there, whatever is there now.
    """
    a = array.v
    if getrefcount(a) > RC_SLOT:
        array.v = made
        return
    held = [(place, place.i if moved is None else moved(place.ordinal(a))) for place in places(a)]
    a.l, a.d, a.n, a.pos, a.r = made.l, made.d, made.n, made.pos, made.r
    for place, i in held:
        place.move(a, i)
