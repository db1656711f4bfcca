"""The array_u* family: differences and intersections in which a callback compares values, keys or both.

The callback sees the very pairs that PHP compares, in PHP's order: arrays are sorted first and walked in parallel.
A record is (value, key), the end of a list is None.
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from phpjit.builtin import Effects, PhpValue, builtin
from phpjit.runtime.calls.resolve import resolve_callable
from phpjit.runtime.ext.standard.array.elements import Key, carried_dict, next_free, pairs_of, require_array
from phpjit.runtime.ext.standard.array.order import string_order
from phpjit.runtime.ext.standard.array.sets import kept
from phpjit.runtime.ext.standard.array.usort import user_order
from phpjit.runtime.ext.standard.array.zend_sort import zend_sort
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.sentinels import MISSING

Record: TypeAlias = tuple[PhpValue, Key]
Compare: TypeAlias = Callable[[Record, Record], int]
_TEXTS = Effects.CALLS_USER | Effects.WARNS | Effects.THROWS
_COMPARES = Effects.CALLS_BACK | Effects.WARNS | Effects.THROWS

NORMAL: Final = 1
KEY: Final = 2
ASSOC: Final = 6


def _split(name: str, array: PhpValue, rest: tuple[PhpValue, ...], callbacks: int
           ) -> tuple[list[PhpArray], list[user_order]]:
    """Take the arguments apart: arrays, then `callbacks` callables."""
    args = (array, *rest)
    if len(args) < callbacks + 1:
        throw_error("ArgumentCountError",
                    f"{name}() expects at least {callbacks + 1} arguments, {len(args)} given")
    end = len(args) - callbacks
    return list(args[:end]), [_order(name, end + i + 1, args[end + i]) for i in range(callbacks)]


def _order(name: str, number: int, value: PhpValue) -> user_order:
    callback = resolve_callable(value)
    if isinstance(callback, str):
        throw_error("TypeError", f"{name}(): Argument #{number} must be a valid callback, {callback}")
    return user_order(name, callback)


def _check(name: str, arrays: list[PhpArray]) -> None:
    for number, a in enumerate(arrays, 1):
        require_array(name, number, "array" if number == 1 else "", a)


def _by_value(order: Callable[[Any, Any], int]) -> Compare:
    return lambda x, y: order(x[0], y[0])


def _by_key(order: Callable[[Any, Any], int]) -> Compare:
    return lambda x, y: order(x[1], y[1])


def _sorted_lists(name: str, arrays: list[PhpArray], order: Compare) -> list[list[Record | None]]:
    lists: list[list[Record | None]] = []
    for number, a in enumerate(arrays, 1):
        require_array(name, number, "array" if number == 1 else "", a)
        records: list[Any] = [(v, k) for k, v in pairs_of(a)]
        zend_sort(records, lambda x, y: order(x, y) > 0)
        lists.append([*records, None])
    return lists


def _without(array: PhpArray, gone: set[Key]) -> PhpArray:
    if not gone:
        return array
    return PhpArray.from_dict({k: v for k, v in carried_dict(array).items() if k not in gone}, next_free(array))


def _intersect(name: str, arrays: list[PhpArray], mode: int, sort_by: Compare, data: Compare | None) -> PhpArray:
    """Intersect by `sort_by` (values in NORMAL mode, keys otherwise), in ASSOC mode by `data` as well."""
    lists = _sorted_lists(name, arrays, sort_by)
    at = [0] * len(lists)
    mine = lists[0]
    gone: set[Key] = set()
    i = 0
    while (subject := mine[at[0]]) is not None:
        c = 0
        for i in range(1, len(lists)):
            other = lists[i]
            while (candidate := other[at[i]]) is not None:
                c = sort_by(subject, candidate)
                if c <= 0:
                    break
                at[i] += 1
            if candidate is not None and c == 0 and mode == ASSOC and data is not None and data(subject, candidate):
                c = 1
            if candidate is None:
                gone.update(r[1] for r in mine[at[0]:] if r is not None)
                return _without(arrays[0], gone)
            if c:
                break
            at[i] += 1
        if c:
            while True:
                gone.add(subject[1])
                at[0] += 1
                following = mine[at[0]]
                if following is None:
                    return _without(arrays[0], gone)
                subject = following
                # there is one in this mode
                if mode != NORMAL or sort_by(following, lists[i][at[i]]) >= 0:  # type: ignore[arg-type]
                    break
        else:
            while True:
                at[0] += 1
                following = mine[at[0]]
                if following is None:
                    return _without(arrays[0], gone)
                if mode != NORMAL or sort_by(subject, following):
                    break
                subject = following
    return _without(arrays[0], gone)


def _diff(name: str, arrays: list[PhpArray], mode: int, sort_by: Compare, data: Compare | None) -> PhpArray:
    """Subtract by `sort_by` (values in NORMAL mode, keys otherwise), in ASSOC mode by `data` as well."""
    lists = _sorted_lists(name, arrays, sort_by)
    at = [0] * len(lists)
    mine = lists[0]
    gone: set[Key] = set()
    while (subject := mine[at[0]]) is not None:
        c = 1
        for i in range(1, len(lists)):
            other = lists[i]
            place = at[i]
            if mode == NORMAL:
                while (candidate := other[at[i]]) is not None:
                    c = sort_by(subject, candidate)
                    if c <= 0:
                        break
                    at[i] += 1
                if c == 0:
                    if candidate is not None:
                        at[i] += 1
                    break
                continue
            while (candidate := other[place]) is not None:
                c = sort_by(subject, candidate)
                if c == 0:
                    break
                place += 1
            if c == 0:
                if mode == KEY or data is None or candidate is None:
                    break
                if data(subject, candidate) == 0:
                    break
                c = -1
        while True:
            if c == 0:
                gone.add(subject[1])
            at[0] += 1
            following = mine[at[0]]
            if following is None:
                return _without(arrays[0], gone)
            if mode != NORMAL or sort_by(subject, following):
                break
            subject = following
    return _without(arrays[0], gone)


@builtin("array_udiff(array $array, ...$rest): array", effects=_COMPARES)
def array_udiff(array: PhpArray, *rest: PhpValue) -> PhpArray:
    arrays, (order,) = _split("array_udiff", array, rest, 1)
    return _diff("array_udiff", arrays, NORMAL, _by_value(order), None)


@builtin("array_udiff_assoc(array $array, ...$rest): array", effects=_COMPARES)
def array_udiff_assoc(array: PhpArray, *rest: PhpValue) -> PhpArray:
    arrays, (order,) = _split("array_udiff_assoc", array, rest, 1)
    _check("array_udiff_assoc", arrays)

    def differs(k: Key, v: PhpValue) -> bool:
        for a in arrays[1:]:
            other = a.get(k, MISSING)
            if other is not MISSING and order(v, other) == 0:
                return False
        return True
    return kept(arrays[0], differs)


@builtin("array_diff_uassoc(array $array, ...$rest): array", effects=_COMPARES)
def array_diff_uassoc(array: PhpArray, *rest: PhpValue) -> PhpArray:
    arrays, (order,) = _split("array_diff_uassoc", array, rest, 1)
    return _diff("array_diff_uassoc", arrays, ASSOC, _by_key(order), _by_value(string_order))


@builtin("array_udiff_uassoc(array $array, ...$rest): array", effects=_COMPARES)
def array_udiff_uassoc(array: PhpArray, *rest: PhpValue) -> PhpArray:
    arrays, (data, keys) = _split("array_udiff_uassoc", array, rest, 2)
    return _diff("array_udiff_uassoc", arrays, ASSOC, _by_key(keys), _by_value(data))


@builtin("array_diff_ukey(array $array, ...$rest): array", effects=_COMPARES)
def array_diff_ukey(array: PhpArray, *rest: PhpValue) -> PhpArray:
    arrays, (order,) = _split("array_diff_ukey", array, rest, 1)
    return _diff("array_diff_ukey", arrays, KEY, _by_key(order), None)


@builtin("array_intersect(array $array, array ...$arrays): array", effects=_TEXTS, fold=True)
def array_intersect(array: PhpArray, *arrays: PhpArray) -> PhpArray:
    everything = [array, *arrays]
    if all(type(a) is PhpArray and set(map(type, a.values())) <= {str, int} for a in everything):
        sets = [{str(v) for v in a.values()} for a in arrays]
        return _without(array, {k for k, v in array.items() if not all(str(v) in s for s in sets)})
    return _intersect("array_intersect", everything, NORMAL, _by_value(string_order), None)


@builtin("array_uintersect(array $array, ...$rest): array", effects=_COMPARES)
def array_uintersect(array: PhpArray, *rest: PhpValue) -> PhpArray:
    arrays, (order,) = _split("array_uintersect", array, rest, 1)
    return _intersect("array_uintersect", arrays, NORMAL, _by_value(order), None)


@builtin("array_uintersect_assoc(array $array, ...$rest): array", effects=_COMPARES)
def array_uintersect_assoc(array: PhpArray, *rest: PhpValue) -> PhpArray:
    arrays, (order,) = _split("array_uintersect_assoc", array, rest, 1)
    _check("array_uintersect_assoc", arrays)

    def common(k: Key, v: PhpValue) -> bool:
        for a in arrays[1:]:
            other = a.get(k, MISSING)
            if other is MISSING or order(v, other) != 0:
                return False
        return True
    return kept(arrays[0], common)


@builtin("array_intersect_uassoc(array $array, ...$rest): array", effects=_COMPARES)
def array_intersect_uassoc(array: PhpArray, *rest: PhpValue) -> PhpArray:
    arrays, (order,) = _split("array_intersect_uassoc", array, rest, 1)
    return _intersect("array_intersect_uassoc", arrays, ASSOC, _by_key(order), _by_value(string_order))


@builtin("array_uintersect_uassoc(array $array, ...$rest): array", effects=_COMPARES)
def array_uintersect_uassoc(array: PhpArray, *rest: PhpValue) -> PhpArray:
    arrays, (data, keys) = _split("array_uintersect_uassoc", array, rest, 2)
    return _intersect("array_uintersect_uassoc", arrays, ASSOC, _by_key(keys), _by_value(data))


@builtin("array_intersect_ukey(array $array, ...$rest): array", effects=_COMPARES)
def array_intersect_ukey(array: PhpArray, *rest: PhpValue) -> PhpArray:
    arrays, (order,) = _split("array_intersect_ukey", array, rest, 1)
    return _intersect("array_intersect_ukey", arrays, KEY, _by_key(order), None)


