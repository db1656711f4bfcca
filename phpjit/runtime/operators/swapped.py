"""Commutative operators whose operands php has swapped when it compiled them: `1 & []` is `array & int` in its errors.

The arguments come in the order in which they were evaluated (see `codegen/python/operators.py`).
"""
from __future__ import annotations

from typing import Any

from phpjit.runtime.operators.arithmetic import mul
from phpjit.runtime.operators.bitwise import bit_and, bit_or, bit_xor


def mul_swapped(a: Any, b: Any) -> Any:
    """`$b * $a`."""
    return mul(b, a)


def bit_and_swapped(a: Any, b: Any) -> Any:
    """`$b & $a`."""
    return bit_and(b, a)


def bit_or_swapped(a: Any, b: Any) -> Any:
    """`$b | $a`."""
    return bit_or(b, a)


def bit_xor_swapped(a: Any, b: Any) -> Any:
    """`$b ^ $a`."""
    return bit_xor(b, a)
