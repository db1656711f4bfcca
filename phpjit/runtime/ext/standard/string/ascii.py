"""Byte-wise ASCII primitives on PHP strings (one latin-1 char per byte), which Python's own `str` methods get wrong.

`lower("\\xc4A")` is `"\\xc4a"`: bytes above 127 are nobody's letters, whatever Unicode says about them.
"""
from __future__ import annotations

from typing import Final, NoReturn

from phpjit.runtime.diagnostics import warning
from phpjit.runtime.throwables import throw_error

WHITESPACE: Final = " \t\n\r\v\f"
"""What C's isspace() accepts."""
LETTERS: Final = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
DIGITS: Final = frozenset("0123456789")
ALNUM: Final = LETTERS | DIGITS


def lower(s: str) -> str:
    """Return `s` with A-Z in lower case."""
    return s.lower() if s.isascii() else s.encode("latin-1").lower().decode("latin-1")


def upper(s: str) -> str:
    """Return `s` with a-z in upper case."""
    return s.upper() if s.isascii() else s.encode("latin-1").upper().decode("latin-1")


def argument_error(function: str, position: int, name: str, text: str) -> NoReturn:
    """Throw the ValueError that PHP throws for a bad argument: `f(): Argument #1 ($x) must ...`."""
    throw_error("ValueError", f"{function}(): Argument #{position} (${name}) {text}")


def argument_type_error(function: str, position: int, name: str, text: str) -> NoReturn:
    """Throw the TypeError that PHP throws for an argument of the wrong type."""
    throw_error("TypeError", f"{function}(): Argument #{position} (${name}) {text}")


def expand_ranges(chars: str, function: str) -> str:
    """Return the character list `chars` with its `a..z` ranges written out; warn of malformed ranges as PHP does."""
    if ".." not in chars:
        return chars
    out: list[str] = []
    i, n = 0, len(chars)
    while i < n:
        c = chars[i]
        if i + 3 < n and chars[i + 1] == "." and chars[i + 2] == "." and chars[i + 3] >= c:
            out.extend(map(chr, range(ord(c), ord(chars[i + 3]) + 1)))
            i += 4
            continue
        if i + 1 < n and c == "." and chars[i + 1] == ".":
            out.append(c)
            if i == 0:
                warning(f"{function}(): Invalid '..'-range, no character to the left of '..'")
            elif i + 2 >= n:
                warning(f"{function}(): Invalid '..'-range, no character to the right of '..'")
            elif chars[i - 1] > chars[i + 2]:
                warning(f"{function}(): Invalid '..'-range, '..'-range needs to be incrementing")
            else:
                warning(f"{function}(): Invalid '..'-range")
            i += 1
            continue
        out.append(c)
        i += 1
    return "".join(out)
