"""How PHP writes floats, and how it makes ints of them.

    echo 0.1 + 0.2        0.3                    `precision` (14): float_repr
    var_export(0.1 + 0.2) 0.30000000000000004    `serialize_precision` (-1: shortest that reads back): float_export
"""
from __future__ import annotations

import math
from typing import Final

from phpjit.runtime.current import current

INT_MAX: Final = 0x7FFF_FFFF_FFFF_FFFF
INT_MIN: Final = -0x8000_0000_0000_0000
TWO_63: Final = 9223372036854775808.0
DEFAULT_PRECISION: Final = 14


def digits_of(x: float, precision: int) -> tuple[str, int]:
    """Return the significant decimal digits of a finite x and the place of the point after the first `decpt` of them.

    `precision` 0 asks for the shortest digits that read back as x, n > 0 for at most n digits.
    """
    mantissa, _, exponent = (repr(abs(x)) if not precision else f"{abs(x):.{precision - 1}e}").partition("e")
    whole, _, fraction = mantissa.partition(".")
    point = len(whole) + (int(exponent) if exponent else 0)
    digits = (whole + fraction).lstrip("0")
    point -= len(whole) + len(fraction) - len(digits)
    digits = digits.rstrip("0")
    return (digits, point) if digits else ("0", 1)


def format_float(x: float, precision: int, exponent_mark: str = "E") -> str:
    """Write x with `precision` significant digits, -1 for the shortest form (PHP's smart_str_append_double)."""
    if precision == 14:
        text = f"{x:.14G}"
        if "E" not in text:
            return text
    elif not math.isfinite(x):
        return "NAN" if x != x else "INF" if x > 0 else "-INF"
    if precision < 0:
        text = repr(x)
        if "e" not in text:
            return text[:-2] if text.endswith(".0") else text
        limit, (digits, point) = 17, digits_of(x, 0)
    else:
        limit = precision or 1
        digits, point = digits_of(x, limit)
    sign = "-" if math.copysign(1.0, x) < 0 else ""
    if point > limit or point < -3:
        exponent = point - 1
        return (f"{sign}{digits[0]}.{digits[1:] or '0'}{exponent_mark}{'-' if exponent < 0 else '+'}{abs(exponent)}")
    if point <= 0:
        return f"{sign}0.{'0' * -point}{digits}"
    if len(digits) <= point:
        return sign + digits + "0" * (point - len(digits))
    return f"{sign}{digits[:point]}.{digits[point:]}"


def ini_precision(name: str, default: int) -> int:
    """Return the ini setting `precision` or `serialize_precision` of the running request."""
    try:
        ini = current().ini
    except AttributeError:   # outside of a request: the compiler folds constants with the defaults
        return default
    if not ini.changed and name not in ini.given:
        return default
    value = ini.get(name)
    if value is None:
        return default
    from phpjit.runtime.convert.numeric import string_to_int
    return string_to_int(str(value))


def float_repr(x: float) -> str:
    """Return the string that a float converts to: `echo`, `.`, `(string)`."""
    precision = ini_precision("precision", DEFAULT_PRECISION)
    if precision == DEFAULT_PRECISION:
        text = f"{x:.14G}"
        if "E" not in text:
            return text
    return format_float(x, precision)


def float_export(x: float) -> str:
    """Return the float as var_dump, serialize and json_encode write it (no `.0`; var_export adds that)."""
    return format_float(x, ini_precision("serialize_precision", -1))


def float_to_int(x: float) -> int:
    """Return the int of a float: truncated; modulo 2**64 out of range; 0 for INF and NAN."""
    if -TWO_63 <= x < TWO_63:
        return int(x)
    if x != x or x - x != 0.0:
        return 0
    n = int(x) & 0xFFFF_FFFF_FFFF_FFFF
    return n - 0x1_0000_0000_0000_0000 if n > INT_MAX else n


def float_to_int_cap(x: float) -> int:
    """Return the int of a float that a string held: out of range it is the greatest or least int, INF is 0."""
    if -TWO_63 <= x < TWO_63:
        return int(x)
    if x - x != 0.0:
        return 0
    return INT_MAX if x > 0 else INT_MIN


def float_to_int_checked(x: float) -> int:
    """Return the int of a float where PHP wants an int: deprecated when that loses something."""
    n = float_to_int(x)
    if float(n) != x:
        from phpjit.runtime.diagnostics import deprecated
        deprecated(f"Implicit conversion from float {float_in_message(x)} to int loses precision")
    return n


float_to_int_key: Final = float_to_int_checked


def float_in_message(x: float) -> str:
    """Return the float as PHP's messages show it: shortest form, as `%H` with precision -1."""
    return format_float(x, -1)
