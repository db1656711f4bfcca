"""round, floor, ceil, number_format: PHP 8.2 rounds a value that was first rounded to 15 significant digits.

    round(1.955, 2)   1.96   although 1.955 is stored as 1.95499999999999996
"""
from __future__ import annotations

import math
from typing import Final

from phpjit.builtin import PhpValue, builtin
from phpjit.effects import PURE
from phpjit.runtime.operators import c_pow

HALF_UP: Final = 1
HALF_DOWN: Final = 2
HALF_EVEN: Final = 3
HALF_ODD: Final = 4
_INT_LOW: Final = -(1 << 31) + 1
_POWERS: Final = tuple(float(f"1e{i}") for i in range(23))
_LARGE: Final = 1e15      # beyond it a float has no decimals worth rounding
_DIGITS: Final = 318      # decimals that PHP's formatter computes; further ones are zeros

CONSTANTS: Final[dict[str, PhpValue]] = {
    "PHP_ROUND_HALF_UP": HALF_UP, "PHP_ROUND_HALF_DOWN": HALF_DOWN, "PHP_ROUND_HALF_EVEN": HALF_EVEN,
    "PHP_ROUND_HALF_ODD": HALF_ODD}


def _power(n: int) -> float:
    return _POWERS[n] if 0 <= n <= 22 else c_pow(10.0, float(n))


def _log10_floor(x: float) -> int:
    """Return floor(log10(x)) of a positive x, exact at the powers of ten that floats hold."""
    if x < 1e-8 or x > 1e22:
        return math.floor(math.log10(x))
    n = math.floor(math.log10(x))
    while n < 22 and x >= float(f"1e{n + 1}"):
        n += 1
    while n > -8 and x < float(f"1e{n}"):
        n -= 1
    return n


def round_half(x: float, mode: int) -> float:
    """Round to an integral float; `mode` says where halves go."""
    if not math.isfinite(x):
        return x
    if x >= 0.0:
        r = float(math.floor(x + 0.5)) if x < 4503599627370496.0 else _floor(x + 0.5)
        half = 2.0 * _floor(r / 2.0)
        if (mode == HALF_DOWN and x == r - 0.5) or (mode == HALF_EVEN and x == 0.5 + half) or (
                mode == HALF_ODD and x == 0.5 + half - 1.0):
            r -= 1.0
        return r
    r = _ceil(x - 0.5)
    half = 2.0 * _ceil(r / 2.0)
    if (mode == HALF_DOWN and x == r + 0.5) or (mode == HALF_EVEN and x == half - 0.5) or (
            mode == HALF_ODD and x == half - 0.5 + 1.0):
        r += 1.0
    return r


def _floor(x: float) -> float:
    return math.copysign(float(math.floor(x)), x) if math.isfinite(x) else x


def _ceil(x: float) -> float:
    return math.copysign(float(math.ceil(x)), x) if math.isfinite(x) else x


def math_round(x: float, places: int, mode: int = HALF_UP) -> float:
    """Round to `places` decimals as PHP 8.2's round() does."""
    if not math.isfinite(x) or x == 0.0:
        return x
    places = max(places, _INT_LOW)
    precise = 14 - _log10_floor(abs(x))
    factor = _power(abs(places))
    if precise > places and precise - 15 < places:
        use = max(precise, _INT_LOW)
        r = x * _power(use) if use >= 0 else x / _power(-use)
        r = round_half(r, mode)
        r = r / _power(abs(max(places - precise, _INT_LOW)))
    else:
        r = x * factor if places >= 0 else x / factor
        if abs(r) >= _LARGE:
            return x
    r = round_half(r, mode)
    if abs(places) < 23:
        return r / factor if places > 0 else r * factor
    if r == 0.0:
        return 0.0   # PHP goes through a text, which has no sign for -0.0
    made = float(f"{r:15f}e{-places}")
    return made if math.isfinite(made) else x


@builtin("round(int|float $num, int $precision = 0, int $mode = PHP_ROUND_HALF_UP): float", effects=PURE, fold=True)
def round_(num: int | float, precision: int = 0, mode: int = HALF_UP) -> float:
    if type(num) is int and precision >= 0:
        return float(num)
    return math_round(float(num), max(min(precision, 2147483647), -2147483648), mode)


@builtin("floor(int|float $num): float", effects=PURE, fold=True)
def floor(num: int | float) -> float:
    return float(num) if type(num) is int else _floor(num)


@builtin("ceil(int|float $num): float", effects=PURE, fold=True)
def ceil(num: int | float) -> float:
    return float(num) if type(num) is int else _ceil(num)


def format_number(x: float, decimals: int, point: str, separator: str) -> str:
    """Return what number_format makes of a float."""
    decimals = max(0, decimals)
    negative = x < 0
    x = math_round(-x if negative else x, decimals)
    if not math.isfinite(x):
        return "nan" if x != x else "-inf" if negative and x < 0 else "inf"
    negative = negative and x != 0
    text = f"{abs(x):.{min(decimals, _DIGITS)}f}"
    whole, _, fraction = text.partition(".")
    groups = []
    while len(whole) > 3:
        groups.append(whole[-3:])
        whole = whole[:-3]
    groups.append(whole)
    made = separator.join(reversed(groups))
    if decimals:
        made += point + fraction + "0" * (decimals - len(fraction))
    return "-" + made if negative else made


@builtin("number_format(float $num, int $decimals = 0, ?string $decimal_separator = \".\", "
         "?string $thousands_separator = \",\"): string", effects=PURE, fold=True)
def number_format(num: float, decimals: int = 0, decimal_separator: str | None = ".",
                  thousands_separator: str | None = ",") -> str:
    return format_number(num, min(decimals, 2147483647), "." if decimal_separator is None else decimal_separator,
                         "," if thousands_separator is None else thousands_separator)
