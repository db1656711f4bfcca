"""Numeric strings: which strings are numbers to PHP, and which number they are.

    "12" " 12" "12 " "1e3" ".5"   numeric          "12abc"   numeric prefix 12          "abc" ""   not numeric
"""
from __future__ import annotations

import re
from typing import Final, TypeAlias

from phpjit.runtime.convert.floats import INT_MAX, INT_MIN

Number: TypeAlias = int | float

_NUMBER: Final = re.compile(r"[ \t\n\r\v\f]*([+-]?(?:([0-9]+)(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?)([ \t\n\r\v\f]*)")
_LONGEST_SAFE: Final = 18   # digits that always fit an int


def _value(found: re.Match[str]) -> Number:
    if found[2] is not None and found[3] is None and found[4] is None:
        n = int(found[1]) if len(found[1]) < 4000 else None
        if n is not None and INT_MIN <= n <= INT_MAX:
            return n
    return float(found[1])


def numeric(s: str) -> Number | None:
    """Return the number that the whole string is (white space around it allowed), None when it is not numeric."""
    if not s or s > ":":
        return None
    if s.isdecimal() and len(s) <= _LONGEST_SAFE:
        return int(s)
    found = _NUMBER.match(s)
    if found is None or found.end() != len(s):
        return None
    return _value(found)


def is_numeric(s: str) -> bool:
    """Tell whether the whole string is a number."""
    return numeric(s) is not None


def numeric_prefix(s: str) -> tuple[Number, bool] | None:
    """Return (the number that the string begins with, whether that is the whole string), None when there is none."""
    if not s or s > ":":
        return None
    if s.isdecimal() and len(s) <= _LONGEST_SAFE:
        return int(s), True
    found = _NUMBER.match(s)
    if found is None:
        return None
    return _value(found), found.end() == len(s)


def numeric_overflow(s: str) -> tuple[Number | None, int]:
    """Return (number or None, side): side is 1 or -1 when it is an integer beyond the greatest or least int."""
    n = numeric(s)
    if type(n) is float:
        text = s.strip(" \t\n\r\v\f")
        if text.lstrip("+-").isdecimal():
            return n, -1 if text[0] == "-" else 1
    return n, 0


def string_to_int(s: str) -> int:
    """Return `(int) $s`."""
    if s.isdecimal() and len(s) <= _LONGEST_SAFE:
        return int(s)
    found = numeric_prefix(s)
    if found is None:
        return 0
    n = found[0]
    if type(n) is int:
        return n
    from phpjit.runtime.convert.floats import float_to_int_cap
    return float_to_int_cap(n)


def string_to_float(s: str) -> float:
    """Return `(float) $s`."""
    found = numeric_prefix(s)
    if found is None:
        return 0.0
    n = found[0]
    if n == 0:
        return -0.0 if s.lstrip(" \t\n\r\v\f")[0] == "-" else 0.0
    return float(n)
