"""sort() and its family by flags: sort, rsort, asort, arsort, ksort, krsort, natsort, natcasesort."""
from __future__ import annotations

from typing import Any

from phpjit.builtin import Effects, builtin
from phpjit.runtime.ext.standard.array.elements import Key, carried_dict, from_raw, next_free, put_into
from phpjit.runtime.ext.standard.array.order import (
    SORT_FLAG_CASE,
    SORT_NATURAL,
    SORT_NUMERIC,
    SORT_REGULAR,
    Compare,
    key_order,
    sort_key,
    value_order,
)
from phpjit.runtime.ext.standard.array.zend_sort import zend_sort
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.ref import Ref

_SORTS = Effects.MUTATES_ARG | Effects.WARNS | Effects.CALLS_USER | Effects.THROWS


@builtin("sort(array &$array, int $flags = SORT_REGULAR): true", effects=_SORTS)
def sort(array: Ref, flags: int) -> bool:
    a = array.v
    if a.d is None and len(a.l) < 2:
        made = PhpArray.from_list(list(a.l))
    else:
        made = from_raw(sorted_elements(list(carried_dict(a).values()) if a.d is not None else a.l, flags, False))
    del a
    put_into(array, made)
    return True


@builtin("rsort(array &$array, int $flags = SORT_REGULAR): bool", effects=_SORTS)
def rsort(array: Ref, flags: int) -> bool:
    a = array.v
    made = from_raw(sorted_elements(list(carried_dict(a).values()) if a.d is not None else a.l, flags, True))
    del a
    put_into(array, made)
    return True


@builtin("asort(array &$array, int $flags = SORT_REGULAR): true", effects=_SORTS)
def asort(array: Ref, flags: int) -> bool:
    put_into(array, sorted_by_value(array.v, flags, False))
    return True


@builtin("arsort(array &$array, int $flags = SORT_REGULAR): true", effects=_SORTS)
def arsort(array: Ref, flags: int) -> bool:
    put_into(array, sorted_by_value(array.v, flags, True))
    return True


@builtin("ksort(array &$array, int $flags = SORT_REGULAR): true", effects=_SORTS)
def ksort(array: Ref, flags: int) -> bool:
    put_into(array, sorted_by_key(array.v, flags, False))
    return True


@builtin("krsort(array &$array, int $flags = SORT_REGULAR): true", effects=_SORTS)
def krsort(array: Ref, flags: int) -> bool:
    put_into(array, sorted_by_key(array.v, flags, True))
    return True


@builtin("natsort(array &$array): bool", effects=_SORTS)
def natsort(array: Ref) -> bool:
    put_into(array, sorted_by_value(array.v, SORT_NATURAL, False))
    return True


@builtin("natcasesort(array &$array): bool", effects=_SORTS)
def natcasesort(array: Ref) -> bool:
    put_into(array, sorted_by_value(array.v, SORT_NATURAL | SORT_FLAG_CASE, False))
    return True


def sorted_elements(elements: list[Any], flags: int, reverse: bool) -> list[Any]:
    """Return a new list of the raw elements in order; stable, also when reversed."""
    values = [v.v if type(v) is Ref else v for v in elements] if Ref in map(type, elements) else elements
    if values is elements and len(values) > 1:
        key = sort_key(values, flags)
        if key is None:
            return sorted(values, reverse=reverse)
        if callable(key):
            return sorted(values, key=key, reverse=reverse)
    records = list(zip(range(len(values)), values, elements, strict=True))
    zend_sort(records, stable(value_order(flags), reverse))
    return [r[2] for r in records]


def sorted_by_value(a: PhpArray, flags: int, reverse: bool) -> PhpArray:
    """Return the array in the order of its values, keys kept."""
    d = carried_dict(a)
    values = [v.v if type(v) is Ref else v for v in d.values()]
    records: list[tuple[int, Any, Key]]
    key = sort_key(values, flags) if len(values) > 1 else False
    if key is not False:
        if key is None:
            order = sorted(zip(values, range(len(values)), d, strict=True), key=_first, reverse=reverse)
        else:
            order = sorted(zip(map(key, values), range(len(values)), d, strict=True), key=_first, reverse=reverse)
        return reordered(a, {k: d[k] for _, _, k in order})
    records = list(zip(range(len(values)), values, d, strict=True))
    zend_sort(records, stable(value_order(flags), reverse))
    return reordered(a, {k: d[k] for _, _, k in records})


def sorted_by_key(a: PhpArray, flags: int, reverse: bool) -> PhpArray:
    """Return the array in the order of its keys."""
    if a.d is None and not reverse and flags in (SORT_REGULAR, SORT_NUMERIC):
        return PhpArray.from_list(list(a.l))
    d = carried_dict(a)
    keys = list(d)
    by = sort_key(keys, flags) if len(keys) > 1 else False
    if by is not False:
        keys.sort(key=by, reverse=reverse)
        return reordered(a, {k: d[k] for k in keys})
    records = list(zip(range(len(keys)), keys, strict=True))
    zend_sort(records, stable(key_order(flags), reverse))
    return reordered(a, {k: d[k] for _, k in records})


def reordered(old: PhpArray, d: dict[Key, Any]) -> PhpArray:
    """Return the array of `d`, the elements of `old` in another order; the next free index stays."""
    out = PhpArray.from_dict(d)
    if out.d is not None:
        out.n = next_free(old)
    return out


def stable(order: Compare, reverse: bool) -> Any:
    """Return "greater" over records (index, value, ...): by `order`, equal ones by index."""
    if reverse:
        def greater(x: tuple[Any, ...], y: tuple[Any, ...]) -> bool:
            c = order(x[1], y[1])
            return c < 0 or (c == 0 and x[0] > y[0])
    else:
        def greater(x: tuple[Any, ...], y: tuple[Any, ...]) -> bool:
            c = order(x[1], y[1])
            return c > 0 or (c == 0 and x[0] > y[0])
    return greater


def _first(record: tuple[Any, ...]) -> Any:
    return record[0]
