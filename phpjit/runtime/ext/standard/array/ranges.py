"""range(): ints, floats or characters."""
from __future__ import annotations

from typing import Final

from phpjit.builtin import Effects, PhpValue, builtin
from phpjit.runtime import convert
from phpjit.runtime.current import current
from phpjit.runtime.ext.standard.array.elements import MAX_SIZE, argument_error
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray

MANY: Final = 1 << 14
"""Ints from which on native code keeps them in a block."""


@builtin("range($start, $end, int|float $step = 1): array", effects=Effects.THROWS | Effects.WARNS, fold=True)
def range_(start: PhpValue, end: PhpValue, step: int | float) -> PhpArray:
    size = abs(float(step))
    if type(start) is int and type(end) is int and type(step) is int:
        return _ints(start, end, size)
    by_float = type(step) is float
    if type(start) is str and type(end) is str and start and end:
        kinds = {type(convert.numeric(start)), type(convert.numeric(end))}
        if float in kinds or by_float:
            return _floats(convert.to_float(start), convert.to_float(end), size)
        if int in kinds:
            return _ints(convert.to_int(start), convert.to_int(end), size)
        return _characters(ord(start[0]), ord(end[0]), _to_long(size))
    if type(start) is float or type(end) is float or by_float:
        return _floats(convert.to_float(start), convert.to_float(end), size)
    return _ints(convert.to_int(start), convert.to_int(end), size)


def _to_long(size: float) -> int:
    return int(size) if size < 2.0 ** 63 else 0


def _too_far() -> PhpArray:
    argument_error("range", 3, "step", "must not exceed the specified range")


def _ints(low: int, high: int, size: float) -> PhpArray:
    if size <= 0 or size != size:
        return _too_far()
    if low == high:
        return PhpArray.from_list([low])
    distance = abs(high - low)
    if distance < size:
        return _too_far()
    step = int(size)
    if step == 0:
        # A step below 1 ended in a division by zero in C; PHP dies there.
        return _too_far()
    if distance // step >= MAX_SIZE - 1:
        throw_error("ValueError", f"The supplied range exceeds the maximum array size: start={min(low, high)} "
                                  f"end={max(low, high)}")
    if distance // step >= MANY:
        bulk = current().bulk
        block = None if bulk is None else bulk().steps(low, step if low < high else -step, distance // step + 1)
        if block is not None:
            return PhpArray.from_list(block)
    if low < high:
        return PhpArray.from_list(list(range(low, high + 1, step)))
    return PhpArray.from_list(list(range(low, high - 1, -step)))


def _floats(low: float, high: float, size: float) -> PhpArray:
    if low in (float("inf"), float("-inf")) or high in (float("inf"), float("-inf")):
        throw_error("ValueError", f"Invalid range supplied: start={_whole(low)} end={_whole(high)}")
    if not low > high and not high > low:
        return PhpArray.from_list([low])
    distance = abs(high - low)
    if distance < size or not size > 0:
        return _too_far()
    places = distance / size + 1
    if places >= MAX_SIZE:
        throw_error("ValueError", f"The supplied range exceeds the maximum array size: start={_whole(min(low, high))} "
                                  f"end={_whole(max(low, high))}")
    count = int(places + 0.5)
    if low > high:
        values = [low - i * size for i in range(count)]
        while values and values[-1] < high:
            values.pop()
    else:
        values = [low + i * size for i in range(count)]
        while values and values[-1] > high:
            values.pop()
    return PhpArray.from_list(values)


def _whole(value: float) -> str:
    return f"{value:.0f}"


def _characters(low: int, high: int, step: int) -> PhpArray:
    if low == high:
        return PhpArray.from_list([chr(low)])
    if abs(high - low) < step or step <= 0:
        return _too_far()
    codes = range(low, high + 1, step) if low < high else range(low, high - 1, -step)
    return PhpArray.from_list([chr(c) for c in codes])
