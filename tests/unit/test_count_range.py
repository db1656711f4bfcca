"""The values of counting loops whose bound is a float, against the loop itself."""
from __future__ import annotations

import math

import pytest

from phpjit.runtime.access.iterate import count_range

BOUNDS = [5.0, 4.5, -4.5, -5.0, 0.0, -0.0, 1e-300, -1e-300, 4503599627370496.0, 4503599627370495.5, -4503599627370496.0]


def counted(start: int, op: str, bound: float, step: int) -> list[int]:
    made, i = [], start
    while {"<": i < bound, "<=": i <= bound, ">": i > bound, ">=": i >= bound}[op] and len(made) < 20:
        made.append(i)
        i += step
    return made


@pytest.mark.parametrize("bound", BOUNDS)
@pytest.mark.parametrize("op", ["<", "<=", ">", ">="])
def test_a_float_bound(op: str, bound: float) -> None:
    for step in (1, 3) if op[0] == "<" else (-1, -3):
        for start in (math.floor(bound) + d for d in range(-9, 10)):
            made = count_range(start, op, bound, step)
            assert list(made)[:20] == counted(start, op, bound, step)
            assert isinstance(made, range) == (abs(start) <= 1 << 52)


@pytest.mark.parametrize("bound", [math.inf, -math.inf, math.nan, 9007199254740992.0])
def test_a_bound_that_is_no_exact_number(bound: float) -> None:
    assert not isinstance(count_range(0, "<", bound, 1), range)
