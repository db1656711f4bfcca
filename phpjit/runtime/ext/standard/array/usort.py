"""Sorting by a user's comparison: usort, uasort, uksort."""
from __future__ import annotations

from collections.abc import Callable
from typing import Any

from phpjit.builtin import Effects, PhpValue, builtin
from phpjit.runtime.convert import to_int
from phpjit.runtime.diagnostics import deprecated
from phpjit.runtime.ext.standard.array.elements import carried_dict, from_raw
from phpjit.runtime.ext.standard.array.sort import reordered
from phpjit.runtime.ext.standard.array.zend_sort import zend_sort
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.callback import Callback
from phpjit.runtime.values.ref import Ref

_SORTS = Effects.MUTATES_ARG | Effects.CALLS_BACK | Effects.WARNS


@builtin("usort(array &$array, callable $callback): true", effects=_SORTS)
def usort(array: Ref, callback: Callback) -> bool:
    d = carried_dict(array.v)
    records = [(i, v.v if type(v) is Ref else v, v) for i, v in enumerate(d.values())]
    zend_sort(records, user_greater("usort", callback))
    array.v = from_raw([r[2] for r in records])
    return True


@builtin("uasort(array &$array, callable $callback): true", effects=_SORTS)
def uasort(array: Ref, callback: Callback) -> bool:
    array.v = user_sorted(array.v, "uasort", callback)
    return True


@builtin("uksort(array &$array, callable $callback): true", effects=_SORTS)
def uksort(array: Ref, callback: Callback) -> bool:
    array.v = user_sorted_by_key(array.v, "uksort", callback)
    return True


def user_sorted(a: PhpArray, name: str, callback: Callback) -> PhpArray:
    """Return the array in the order of its values by `callback`, keys kept."""
    d = carried_dict(a)
    records = [(i, v.v if type(v) is Ref else v, k) for i, (k, v) in enumerate(d.items())]
    zend_sort(records, user_greater(name, callback))
    return reordered(a, {k: d[k] for _, _, k in records})


def user_sorted_by_key(a: PhpArray, name: str, callback: Callback) -> PhpArray:
    """Return the array in the order of its keys by `callback`."""
    d = carried_dict(a)
    records = list(enumerate(d))
    zend_sort(records, user_greater(name, callback))
    return reordered(a, {k: d[k] for _, k in records})


def user_greater(name: str, callback: Callback) -> Callable[[tuple[Any, ...], tuple[Any, ...]], bool]:
    """Return "greater" over records (index, value, ...) by the user's function; equal ones by index."""
    f = callback.bind(2)
    compare = user_order(name, callback)

    def greater(x: tuple[Any, ...], y: tuple[Any, ...]) -> bool:
        r = f(x[1], y[1])
        if type(r) is int:
            return r > 0 or (r == 0 and x[0] > y[0])
        c = compare.result(r, x[1], y[1])
        return c > 0 or (c == 0 and x[0] > y[0])
    return greater


class user_order:
    """The comparison by a user's function: `order(a, b) -> int`; announces bool results once."""

    __slots__ = ("announced", "f", "name")

    def __init__(self, name: str, callback: Callback) -> None:
        self.f = callback.bind(2)
        self.name = name
        self.announced = False

    def __call__(self, a: PhpValue, b: PhpValue) -> int:
        r = self.f(a, b)
        return r if type(r) is int else self.result(r, a, b)

    def result(self, r: PhpValue, a: PhpValue, b: PhpValue) -> int:
        """Return what a result that is no int means; `false` is asked about again the other way round."""
        if r is True or r is False:
            if not self.announced:
                self.announced = True
                deprecated(f"{self.name}(): Returning bool from comparison function is deprecated, return an integer "
                           "less than, equal to, or greater than zero")
            if r is False:
                swapped = to_int(self.f(b, a))
                return (swapped < 0) - (swapped > 0)
        return to_int(r)
