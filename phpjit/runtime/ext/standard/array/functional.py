"""Arrays and callbacks: array_map, array_filter, array_reduce.

The callback is bound once, before the loop; over a packed array the loop is a Python comprehension.
"""
from __future__ import annotations

from itertools import zip_longest
from typing import Any, Final

from phpjit.builtin import Effects, PhpValue, builtin
from phpjit.runtime.convert import to_bool
from phpjit.runtime.ext.standard.array.elements import (
    carried,
    carried_dict,
    from_raw,
    keys_of,
    pairs_of,
    require_array,
    values_of,
)
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.callback import Callback

ARRAY_FILTER_USE_KEY: Final = 2
ARRAY_FILTER_USE_BOTH: Final = 1
CONSTANTS: Final[dict[str, PhpValue]] = {
    "ARRAY_FILTER_USE_KEY": ARRAY_FILTER_USE_KEY, "ARRAY_FILTER_USE_BOTH": ARRAY_FILTER_USE_BOTH}


@builtin("array_map(?callable $callback, array $array, array ...$arrays): array", effects=Effects.CALLS_BACK)
def array_map(callback: Callback | None, array: PhpArray, *arrays: PhpArray) -> PhpArray:
    if not arrays:
        require_array("array_map", 2, "array", array)
        if callback is None or not len(array):
            return array
        f = callback.bind(1)
        d = array.d
        if d is None:
            return PhpArray.from_list([f(v) for v in list(array.l)] if callback.ref_params else list(map(f, array.l)))
        return _keyed(array, [f(v) for v in values_of(array)])
    for number, a in enumerate((array, *arrays), 2):
        require_array("array_map", number, "array" if number == 2 else "", a)
    if callback is None:
        rows = zip_longest(carried(array), *map(carried, arrays))
        return PhpArray.from_list([from_raw(list(row)) for row in rows])
    f = callback.bind(1 + len(arrays))
    columns = map(values_of, arrays)
    return PhpArray.from_list([f(*row) for row in zip_longest(values_of(array), *columns)])


def _keyed(array: PhpArray, values: list[PhpValue]) -> PhpArray:
    return PhpArray.from_dict(dict(zip(keys_of(array), values, strict=True)))


@builtin("array_filter(array $array, ?callable $callback = null, int $mode = 0): array", effects=Effects.CALLS_BACK)
def array_filter(array: PhpArray, callback: Callback | None, mode: int) -> PhpArray:
    if not len(array):
        return PhpArray()
    if callback is None:
        keep = [to_bool(v) for v in values_of(array)]
    elif mode == ARRAY_FILTER_USE_BOTH:
        f = callback.bind(2)
        keep = [_true(f(v, k)) for k, v in pairs_of(array)]
    else:
        f = callback.bind(1)
        subjects = list(keys_of(array)) if mode == ARRAY_FILTER_USE_KEY else values_of(array)
        keep = [_true(f(v)) for v in subjects]
    if array.d is None and all(keep):
        return array
    source = enumerate(array.l) if array.d is None else carried_dict(array).items()
    return PhpArray.from_dict({k: v for wanted, (k, v) in zip(keep, source, strict=True) if wanted})


def _true(value: PhpValue) -> bool:
    return value if type(value) is bool else to_bool(value)


@builtin("array_reduce(array $array, callable $callback, mixed $initial = null): mixed", effects=Effects.CALLS_BACK)
def array_reduce(array: PhpArray, callback: Callback, initial: PhpValue) -> PhpValue:
    f = callback.bind(2)
    result: Any = initial
    for v in values_of(array):
        result = f(result, v)
    return result
