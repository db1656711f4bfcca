"""Sorting by a user's comparison: usort, uasort, uksort."""
from __future__ import annotations

from collections.abc import Callable
from itertools import count
from operator import itemgetter
from time import perf_counter
from typing import Any, Final

from phpjit.builtin import Effects, PhpValue, builtin
from phpjit.runtime.convert import to_int
from phpjit.runtime.current import current
from phpjit.runtime.diagnostics import deprecated
from phpjit.runtime.ext.standard.array.elements import carried_dict, from_raw, passed
from phpjit.runtime.ext.standard.array.offers import MANY, is_heavy, offered
from phpjit.runtime.ext.standard.array.sort import reordered
from phpjit.runtime.ext.standard.array.zend_sort import zend_sort
from phpjit.runtime.throwables import PhpThrow
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.callback import Callback
from phpjit.runtime.values.ref import Ref

COMPARE: Final = 6e-7
"""Seconds of one comparison here, about."""
BY_TEXT: Final[dict[str, Callable[[Any], Any]]] = {
    "strcmp": itemgetter(1), "strcasecmp": lambda record: record[1].encode("latin-1").lower()}
"""Builtins that are orders of strings: what they compare of a record (see sort_by_user)."""
_SORTS = Effects.MUTATES_ARG | Effects.CALLS_BACK | Effects.WARNS


@builtin("usort(array &$array, callable $callback): true", effects=_SORTS)
def usort(array: Ref, callback: Callback) -> bool:
    return _sort(array, "usort", callback, user_list)


@builtin("uasort(array &$array, callable $callback): true", effects=_SORTS)
def uasort(array: Ref, callback: Callback) -> bool:
    return _sort(array, "uasort", callback, user_sorted)


@builtin("uksort(array &$array, callable $callback): true", effects=_SORTS)
def uksort(array: Ref, callback: Callback) -> bool:
    return _sort(array, "uksort", callback, user_sorted_by_key)


def _sort(array: Ref, name: str, callback: Callback,
          plain: Callable[[PhpArray, str, Callback], tuple[PhpArray, PhpThrow | None]]) -> bool:
    """Sort in place, by tier 1 or by `plain`; what the callback threw is raised when the order so far is in place."""
    thrown = None
    made = _natively(name, array.v, callback)
    if made is None:
        n, begun = len(array.v), perf_counter()
        made, thrown = plain(array.v, name, callback)
        seconds = perf_counter() - begun
        if 1 < n < MANY and is_heavy(seconds, n) and callback.info.ident is not None:
            callback.info.heavy = seconds / n
    array.v = made
    if thrown is not None:
        raise thrown
    return True


def _natively(name: str, a: PhpArray, callback: Callback) -> PhpArray | None:
    """Return an array sorted by tier 1, a long one or one of heavy elements; None when tier 0 has to do it."""
    n = len(a)
    bulk = current().bulk if offered(callback, n) else None
    if bulk is None:
        return None
    made: PhpArray | None = bulk().bulk_sort(name, callback, a, n * (callback.info.heavy or n.bit_length() * COMPARE))
    return made


def user_list(a: PhpArray, name: str, callback: Callback) -> tuple[PhpArray, PhpThrow | None]:
    """Return the values as a list in the order by `callback`, and what `callback` threw."""
    records = list(zip(count(), passed(a, callback), carried_dict(a).values()))
    thrown = sort_by_user(records, name, callback)
    return from_raw([r[2] for r in records]), thrown


def user_sorted(a: PhpArray, name: str, callback: Callback) -> tuple[PhpArray, PhpThrow | None]:
    """Return the array in the order of its values by `callback`, keys kept, and what `callback` threw."""
    d = carried_dict(a)
    records = list(zip(count(), passed(a, callback), d))
    thrown = sort_by_user(records, name, callback)
    return reordered(a, {k: d[k] for _, _, k in records}), thrown


def user_sorted_by_key(a: PhpArray, name: str, callback: Callback) -> tuple[PhpArray, PhpThrow | None]:
    """Return the array in the order of its keys by `callback`, and what `callback` threw."""
    d = carried_dict(a)
    records = list(enumerate(d))
    thrown = sort_by_user(records, name, callback)
    return reordered(a, {k: d[k] for _, k in records}), thrown


def sort_by_user(records: list[Any], name: str, callback: Callback) -> PhpThrow | None:
    """Sort records (index, value, ...) by the user's function, equal ones by index.

    After an exception all others are equal, as in PHP: the array gets the order so far.  It is returned, to be raised
    when the array is in place.
    """
    info = callback.info
    text = BY_TEXT.get(info.name) if info.internal and info.declaring_class is None else None
    if text is not None and all(type(record[1]) is str for record in records):
        records.sort(key=text)
        return None
    f = callback.bind(2)
    compare = user_order(name, callback)
    thrown: PhpThrow | None = None

    def greater(x: tuple[Any, ...], y: tuple[Any, ...]) -> bool:
        nonlocal thrown
        if thrown is not None:
            return bool(x[0] > y[0])
        try:
            r = f(x[1], y[1])
            c = r if type(r) is int else compare.result(r, x[1], y[1])
        except PhpThrow as e:
            thrown = e
            c = 0
        return c > 0 or (c == 0 and x[0] > y[0])
    zend_sort(records, greater)
    return thrown


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
