"""Natural order ("img2" before "img12"), as strnatcmp() and natsort() have it."""
from __future__ import annotations

from typing import Final

_DIGITS: Final = frozenset("0123456789")
_SPACES: Final = frozenset(" \t\n\r\v\f")


def natural_compare(a: str, b: str, fold: bool = False) -> int:
    """Compare two strings in natural order: -1, 0 or 1; `fold` ignores the case of ASCII letters."""
    if not a or not b:
        return (len(a) > len(b)) - (len(a) < len(b))
    if fold:
        a, b = upper(a), upper(b)
    a_end, b_end = len(a), len(b)
    a += "\0"   # a character that is none of the string's, to look at when it has ended
    b += "\0"
    i = _skip_zeros(a, a_end)
    j = _skip_zeros(b, b_end)
    while True:
        while a[i] in _SPACES:
            i += 1
        while b[j] in _SPACES:
            j += 1
        if a[i] in _DIGITS and b[j] in _DIGITS:
            m = _digits_end(a, i)
            n = _digits_end(b, j)
            x, y = a[i:m], b[j:n]
            if x[0] == "0" or y[0] == "0":   # compared from the left, as a fraction
                if x != y:
                    return -1 if x < y else 1
            elif x != y:
                return -1 if (m - i, x) < (n - j, y) else 1
            i, j = m, n
            if i == a_end or j == b_end:
                return (i != a_end) - (j != b_end)
        if a[i] != b[j]:
            return -1 if a[i] < b[j] else 1
        i += 1
        j += 1
        if i >= a_end or j >= b_end:
            return (i < a_end) - (j < b_end)


def upper(s: str) -> str:
    """Upper-case the ASCII letters only."""
    return s.upper() if s.isascii() else s.encode("latin-1").upper().decode("latin-1")


def lower(s: str) -> str:
    """Lower-case the ASCII letters only."""
    return s.lower() if s.isascii() else s.encode("latin-1").lower().decode("latin-1")


def _skip_zeros(s: str, end: int) -> int:
    i = 0
    while s[i] == "0" and i + 1 < end and s[i + 1] in _DIGITS:
        i += 1
    return i


def _digits_end(s: str, i: int) -> int:
    while s[i] in _DIGITS:
        i += 1
    return i
