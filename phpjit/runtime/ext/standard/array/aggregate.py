"""One value from many: array_sum, array_product, min, max."""
from __future__ import annotations

from typing import Any

from phpjit.builtin import PURE, Effects, PhpValue, builtin
from phpjit.runtime.convert import to_number, type_name
from phpjit.runtime.ext.standard.array.elements import INT_MAX, INT_MIN, argument_error, block_of, values_of
from phpjit.runtime.operators import less, less_eq, spaceship
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import PhpObject

_COMPARES = Effects.CALLS_USER | Effects.WARNS | Effects.THROWS


@builtin("array_sum(array $array): int|float", effects=PURE, fold=True)
def array_sum(array: PhpArray) -> int | float:
    block = block_of(array)
    if block is not None and (known := block.sum()) is not None:
        return known  # type: ignore[no-any-return]  # an int or float
    values = values_of(array)
    types = set(map(type, values))
    if types == {int} or not types:
        # Partial sums stay in range when no prefix can leave it; otherwise PHP turns to float midway.
        total: int = sum(values)
        if len(values) <= 1 or max(max(values), -min(values)) <= INT_MAX // len(values):
            return total
        return _sum_in_order(values)
    if types == {float}:
        result = 0.0
        for v in values:
            result += v
        return result
    return _sum_in_order([to_number(v) for v in values
                          if type(v) is not PhpArray and not isinstance(v, PhpObject)])


def _sum_in_order(numbers: list[int | float]) -> int | float:
    total: int | float = 0
    for v in numbers:
        summed = total + v
        if type(summed) is int and not INT_MIN <= summed <= INT_MAX:
            summed = float(total) + float(v)
        total = summed
    return total


@builtin("array_product(array $array): int|float", effects=PURE, fold=True)
def array_product(array: PhpArray) -> int | float:
    block = block_of(array)
    if block is not None and (known := block.product()) is not None:
        return known  # type: ignore[no-any-return]  # an int or float
    product: int | float = 1
    for value in values_of(array):
        if type(value) is PhpArray or isinstance(value, PhpObject):
            continue
        number = to_number(value)
        if type(number) is int and type(product) is int:
            exact = product * number
            if -(2.0 ** 63) <= float(product) * float(number) <= 2.0 ** 63:     # rounded: just beyond, it wraps around
                product = (exact - INT_MIN) % (1 << 64) + INT_MIN
                continue
        product = float(product) * float(number)
    return product


@builtin("min(mixed $value, mixed ...$values): mixed", effects=_COMPARES, fold=True)
def min_(value: PhpValue, *values: PhpValue) -> PhpValue:
    if not values:
        items = _only_array("min", value)
        block = block_of(value)
        if block is not None and (known := block.extreme(False)) is not None:
            return known
        types = set(map(type, items))
        if len(types) == 1 and types <= {int, float} and not _has_nan(items, types):
            return min(items)
        best = items[0]
        for v in items[1:]:
            if spaceship(best, v) > 0:
                best = v
        return best
    best = value
    for v in values:
        if type(v) is int and type(best) is int:
            if v < best:
                best = v
        elif less(v, best):
            best = v
    return best


@builtin("max(mixed $value, mixed ...$values): mixed", effects=_COMPARES, fold=True)
def max_(value: PhpValue, *values: PhpValue) -> PhpValue:
    if not values:
        items = _only_array("max", value)
        block = block_of(value)
        if block is not None and (known := block.extreme(True)) is not None:
            return known
        types = set(map(type, items))
        if len(types) == 1 and types <= {int, float} and not _has_nan(items, types):
            return max(items)
        best = items[0]
        for v in items[1:]:
            if spaceship(best, v) < 0:
                best = v
        return best
    best = value
    for v in values:
        if type(v) is int and type(best) is int:
            if v > best:
                best = v
        elif not less_eq(v, best):
            best = v
    return best


def _has_nan(items: list[Any], types: set[type]) -> bool:
    return float in types and any(v != v for v in items)


def _only_array(name: str, value: PhpValue) -> list[PhpValue]:
    if type(value) is not PhpArray:
        argument_error(name, 1, "value", f"must be of type array, {type_name(value)} given", "TypeError")
    if not len(value):
        argument_error(name, 1, "value", "must contain at least one element")
    return values_of(value)
