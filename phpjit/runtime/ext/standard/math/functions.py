"""Elementary functions on floats, with C's infinities and NAN where Python raises."""
from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

from phpjit.builtin import PhpValue, builtin
from phpjit.effects import PURE, Effects
from phpjit.runtime.convert.floats import INT_MIN
from phpjit.runtime.operators import pow_

CONSTANTS: Final[dict[str, PhpValue]] = {
    "M_E": math.e, "M_LOG2E": 1.4426950408889634, "M_LOG10E": 0.4342944819032518, "M_LN2": 0.6931471805599453,
    "M_LN10": 2.302585092994046, "M_PI": math.pi, "M_PI_2": math.pi / 2, "M_PI_4": math.pi / 4,
    "M_1_PI": 0.3183098861837907, "M_2_PI": 0.6366197723675814, "M_SQRTPI": 1.772453850905516,
    "M_2_SQRTPI": 1.1283791670955126, "M_LNPI": 1.1447298858494002, "M_EULER": 0.5772156649015329,
    "M_SQRT2": 1.4142135623730951, "M_SQRT1_2": 0.7071067811865476, "M_SQRT3": 1.7320508075688772,
    "INF": math.inf, "NAN": math.nan}


def _call(f: Callable[[float], float], x: float) -> float:
    """Call a function of `math`: NAN outside its domain."""
    try:
        return f(x)
    except ValueError:
        return math.nan


@builtin("abs(int|float $num): int|float", effects=PURE, fold=True)
def abs_(num: int | float) -> int | float:
    if num == INT_MIN and type(num) is int:
        return 9223372036854775808.0
    return abs(num)


@builtin("sin(float $num): float", effects=PURE, fold=True)
def sin(num: float) -> float:
    return _call(math.sin, num)


@builtin("cos(float $num): float", effects=PURE, fold=True)
def cos(num: float) -> float:
    return _call(math.cos, num)


@builtin("tan(float $num): float", effects=PURE, fold=True)
def tan(num: float) -> float:
    return _call(math.tan, num)


@builtin("asin(float $num): float", effects=PURE, fold=True)
def asin(num: float) -> float:
    return _call(math.asin, num)


@builtin("acos(float $num): float", effects=PURE, fold=True)
def acos(num: float) -> float:
    return _call(math.acos, num)


@builtin("atan(float $num): float", effects=PURE, fold=True)
def atan(num: float) -> float:
    return math.atan(num)


@builtin("atanh(float $num): float", effects=PURE, fold=True)
def atanh(num: float) -> float:
    if num in (1.0, -1.0):
        return math.copysign(math.inf, num)
    return _call(math.atanh, num)


@builtin("atan2(float $y, float $x): float", effects=PURE, fold=True)
def atan2(y: float, x: float) -> float:
    return math.atan2(y, x)


@builtin("sinh(float $num): float", effects=PURE, fold=True)
def sinh(num: float) -> float:
    try:
        return math.sinh(num)
    except OverflowError:
        return math.copysign(math.inf, num)


@builtin("cosh(float $num): float", effects=PURE, fold=True)
def cosh(num: float) -> float:
    try:
        return math.cosh(num)
    except OverflowError:
        return math.inf


@builtin("tanh(float $num): float", effects=PURE, fold=True)
def tanh(num: float) -> float:
    return math.tanh(num)


@builtin("asinh(float $num): float", effects=PURE, fold=True)
def asinh(num: float) -> float:
    return math.asinh(num)


@builtin("acosh(float $num): float", effects=PURE, fold=True)
def acosh(num: float) -> float:
    return _call(math.acosh, num)


@builtin("expm1(float $num): float", effects=PURE, fold=True)
def expm1(num: float) -> float:
    try:
        return math.expm1(num)
    except OverflowError:
        return math.inf


@builtin("log1p(float $num): float", effects=PURE, fold=True)
def log1p(num: float) -> float:
    return -math.inf if num == -1.0 else _call(math.log1p, num)


@builtin("exp(float $num): float", effects=PURE, fold=True)
def exp(num: float) -> float:
    try:
        return math.exp(num)
    except OverflowError:
        return math.inf


@builtin("pi(): float", effects=PURE, fold=True)
def pi() -> float:
    return math.pi


@builtin("is_finite(float $num): bool", effects=PURE, fold=True)
def is_finite(num: float) -> bool:
    return math.isfinite(num)


@builtin("is_nan(float $num): bool", effects=PURE, fold=True)
def is_nan(num: float) -> bool:
    return num != num


@builtin("is_infinite(float $num): bool", effects=PURE, fold=True)
def is_infinite(num: float) -> bool:
    return math.isinf(num)


@builtin("intdiv(int $num1, int $num2): int", effects=Effects.THROWS)
def intdiv(num1: int, num2: int) -> int:
    from phpjit.runtime.throwables import throw_error
    if num2 == 0:
        throw_error("DivisionByZeroError", "Division by zero")
    if num2 == -1 and num1 == INT_MIN:
        throw_error("ArithmeticError", "Division of PHP_INT_MIN by -1 is not an integer")
    q = abs(num1) // abs(num2)
    return q if (num1 < 0) == (num2 < 0) else -q


@builtin("pow(mixed $num, mixed $exponent): int|float|object", effects=Effects.THROWS | Effects.WARNS)
def pow(num: PhpValue, exponent: PhpValue) -> PhpValue:
    return pow_(num, exponent)


def _log(x: float, f: Callable[[float], float]) -> float:
    if x > 0.0:
        return f(x)
    return -math.inf if x == 0.0 else math.nan


@builtin("log(float $num, float $base = M_E): float", effects=Effects.THROWS)
def log(num: float, base: float = math.e) -> float:
    if base == math.e:
        return _log(num, math.log)
    if base == 2.0:
        return _log(num, math.log2)
    if base == 10.0:
        return _log(num, math.log10)
    if base == 1.0:
        return math.nan
    if base <= 0.0:
        from phpjit.runtime.throwables import throw_error
        throw_error("ValueError", "log(): Argument #2 ($base) must be greater than 0")
    return _log(num, math.log) / _log(base, math.log)


@builtin("log10(float $num): float", effects=PURE, fold=True)
def log10(num: float) -> float:
    return _log(num, math.log10)


@builtin("sqrt(float $num): float", effects=PURE, fold=True)
def sqrt(num: float) -> float:
    return math.sqrt(num) if num >= 0.0 else math.nan


@builtin("hypot(float $x, float $y): float", effects=PURE, fold=True)
def hypot(x: float, y: float) -> float:
    return math.hypot(x, y)


@builtin("deg2rad(float $num): float", effects=PURE, fold=True)
def deg2rad(num: float) -> float:
    return num / 180.0 * math.pi


@builtin("rad2deg(float $num): float", effects=PURE, fold=True)
def rad2deg(num: float) -> float:
    return num / math.pi * 180.0


@builtin("fmod(float $num1, float $num2): float", effects=PURE, fold=True)
def fmod(num1: float, num2: float) -> float:
    try:
        return math.fmod(num1, num2)
    except ValueError:
        return math.nan


@builtin("fdiv(float $num1, float $num2): float", effects=PURE, fold=True)
def fdiv(num1: float, num2: float) -> float:
    if num2 == 0.0:
        if num1 == 0.0 or num1 != num1:
            return math.nan
        return math.copysign(math.inf, num1) * math.copysign(1.0, num2)
    return num1 / num2
