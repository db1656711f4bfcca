"""The orders that the SORT_* flags stand for, over values and over keys."""
from __future__ import annotations

import locale
from collections.abc import Callable
from typing import Any, Final, Literal

from phpjit.builtin import PhpValue
from phpjit.runtime import convert
from phpjit.runtime.ext.standard.array.natural import lower, natural_compare
from phpjit.runtime.operators import spaceship
from phpjit.runtime.values.objects import PhpObject

Compare = Callable[[Any, Any], int]

SORT_ASC: Final = 4
SORT_DESC: Final = 3
SORT_REGULAR: Final = 0
SORT_NUMERIC: Final = 1
SORT_STRING: Final = 2
SORT_LOCALE_STRING: Final = 5
SORT_NATURAL: Final = 6
SORT_FLAG_CASE: Final = 8

CONSTANTS: Final[dict[str, PhpValue]] = {
    "SORT_ASC": SORT_ASC, "SORT_DESC": SORT_DESC, "SORT_REGULAR": SORT_REGULAR, "SORT_NUMERIC": SORT_NUMERIC,
    "SORT_STRING": SORT_STRING, "SORT_LOCALE_STRING": SORT_LOCALE_STRING, "SORT_NATURAL": SORT_NATURAL,
    "SORT_FLAG_CASE": SORT_FLAG_CASE,
}


def value_order(flags: int) -> Compare:
    """Return the comparison of two values that `flags` asks for."""
    fold = bool(flags & SORT_FLAG_CASE)
    kind = flags & ~SORT_FLAG_CASE
    if kind == SORT_NUMERIC:
        return numeric_order
    if kind == SORT_STRING:
        return folded_string_order if fold else string_order
    if kind == SORT_NATURAL:
        return folded_natural_order if fold else natural_order
    if kind == SORT_LOCALE_STRING:
        return locale_order
    return regular_order


def key_order(flags: int) -> Compare:
    """Return the comparison of two keys that `flags` asks for."""
    kind = flags & ~SORT_FLAG_CASE
    if kind == SORT_NUMERIC:
        return _numeric_keys
    if kind in (SORT_STRING, SORT_NATURAL, SORT_LOCALE_STRING):
        order = value_order(flags)
        return lambda a, b: order(str(a), str(b))
    return spaceship


def regular_order(a: PhpValue, b: PhpValue) -> int:
    """Compare as `<=>` does; cases of enums, which `<=>` cannot tell apart, are grouped and come last."""
    result: int = spaceship(a, b)
    if result == 1 and isinstance(b, PhpObject) and _is_case(b):
        if not (isinstance(a, PhpObject) and _is_case(a)):
            return -1 if spaceship(b, a) == 1 else result
        return 0 if a is b else -1 if id(a) < id(b) else 1
    return result


def _is_case(value: PhpObject) -> bool:
    return "unitenum" in type(value).ancestors


def numeric_order(a: PhpValue, b: PhpValue) -> int:
    """Compare as floats."""
    x, y = convert.to_float(a), convert.to_float(b)
    return (x > y) - (x < y)


def string_order(a: PhpValue, b: PhpValue) -> int:
    """Compare as byte strings."""
    x = a if type(a) is str else convert.to_str(a)
    y = b if type(b) is str else convert.to_str(b)
    return (x > y) - (x < y)


def folded_string_order(a: PhpValue, b: PhpValue) -> int:
    """Compare as byte strings, ASCII letters in lower case."""
    x, y = lower(convert.to_str(a)), lower(convert.to_str(b))
    return (x > y) - (x < y)


def natural_order(a: PhpValue, b: PhpValue) -> int:
    """Compare as strings in natural order."""
    return natural_compare(convert.to_str(a), convert.to_str(b))


def folded_natural_order(a: PhpValue, b: PhpValue) -> int:
    """Compare as strings in natural order, ASCII letters in one case."""
    return natural_compare(convert.to_str(a), convert.to_str(b), True)


def locale_order(a: PhpValue, b: PhpValue) -> int:
    """Compare as strings by the collation of the locale."""
    x, y = convert.to_str(a).partition("\0")[0], convert.to_str(b).partition("\0")[0]
    return locale.strcoll(x, y)


def _numeric_keys(a: int | str, b: int | str) -> int:
    x = a if type(a) is int else convert.to_float(a)
    y = b if type(b) is int else convert.to_float(b)
    return (x > y) - (x < y)


def sort_key(values: list[PhpValue], flags: int) -> Callable[[Any], Any] | Literal[False] | None:
    """Return a key function (or None for the values themselves) that sorts `values` as the flags ask; False if
    there is none, because types are mixed or a conversion might warn or call user code."""
    kind = flags & ~SORT_FLAG_CASE
    types = set(map(type, values))
    if types == {int}:
        if kind in (SORT_REGULAR, SORT_NUMERIC):
            return None if kind == SORT_REGULAR or _fit_double(values) else float
        return str if flags == SORT_STRING else False
    if types <= {int, float}:
        if kind in (SORT_REGULAR, SORT_NUMERIC) and _comparable(values):
            return None
        return False
    if types == {str}:
        if kind == SORT_STRING:
            return lower if flags & SORT_FLAG_CASE else None
        if kind not in (SORT_REGULAR, SORT_NUMERIC, SORT_NATURAL, SORT_LOCALE_STRING) or kind == SORT_REGULAR:
            return None if not any(map(_may_be_numeric, values)) else False
    return False


def _may_be_numeric(s: str) -> bool:
    return s[:1] in _NUMERIC_START and s != ""


_NUMERIC_START: Final = frozenset("0123456789+-. \t\n\r\v\f")


def _fit_double(values: list[int]) -> bool:
    return min(values) >= -0x20_0000_0000_0000 and max(values) <= 0x20_0000_0000_0000


def _comparable(values: list[Any]) -> bool:
    """Whether Python's exact comparison of ints and floats is PHP's: no NaN, no int that a double cannot hold."""
    if any(v != v for v in values):
        return False
    ints = [v for v in values if type(v) is int]
    return not ints or _fit_double(ints)
