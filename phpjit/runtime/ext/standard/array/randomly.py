"""shuffle and array_rand, on the request's random numbers."""
from __future__ import annotations

from collections.abc import Callable

from phpjit.builtin import Effects, builtin
from phpjit.runtime.current import current
from phpjit.runtime.ext.standard.array.elements import argument_error, carried, from_raw, keys_of, put_into
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.ref import Ref


def _range() -> Callable[[int, int], int]:
    """Return the default generator's `range(low, high)`."""
    return current().random.range


@builtin("shuffle(array &$array): true", effects=Effects.MUTATES_ARG | Effects.NONDET)
def shuffle(array: Ref) -> bool:
    items = list(carried(array.v))
    shuffle_list(items, _range())
    put_into(array, from_raw(items))
    return True


def shuffle_list(items: list[object], pick: Callable[[int, int], int]) -> None:
    """Shuffle in place: each place from the last gets one of those not yet placed."""
    for left in range(len(items) - 1, 0, -1):
        at = pick(0, left)
        items[left], items[at] = items[at], items[left]


@builtin("array_rand(array $array, int $num = 1): int|string|array", effects=Effects.THROWS | Effects.NONDET)
def array_rand(array: PhpArray, num: int) -> int | str | PhpArray:
    size = len(array)
    if not size:
        argument_error("array_rand", 1, "array", "cannot be empty")
    pick = _range()
    if num == 1:
        at = pick(0, size - 1)
        return at if array.d is None else list(array.d)[at]
    if num <= 0 or num > size:
        argument_error("array_rand", 2, "num", "must be between 1 and the number of elements in argument #1 ($array)")
    return PhpArray.from_list(pick_keys(array, num, pick))


def pick_keys(array: PhpArray, num: int, pick: Callable[[int, int], int]) -> list[int | str]:
    """Return `num` keys of the array, in its order."""
    size = len(array)
    negative = num > size >> 1
    left = size - num if negative else num
    chosen: set[int] = set()
    failures = 0
    while left:
        at = pick(0, size - 1)
        if at in chosen:
            failures += 1
            if failures > 50:
                throw_error("Random\\BrokenRandomEngineError",
                            "Failed to generate an acceptable random number in 50 attempts")
        else:
            chosen.add(at)
            left -= 1
            failures = 0
    return [k for at, k in enumerate(keys_of(array)) if (at in chosen) != negative]
