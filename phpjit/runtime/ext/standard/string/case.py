"""Letter case: strtolower, ucfirst, ucwords, ... ASCII only, as PHP 8.2 does whatever the locale."""
from __future__ import annotations

import re
from typing import Final

from phpjit.builtin import PURE, Effects, builtin
from phpjit.runtime.ext.standard.string.ascii import expand_ranges, lower, upper

_WORD_START: Final = re.compile(r"(?:\A|(?<=[ \t\r\n\f\v]))[a-z]")
_ROT13: Final = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
                              "NOPQRSTUVWXYZABCDEFGHIJKLMnopqrstuvwxyzabcdefghijklm")


@builtin("strtolower(string $string): string", effects=PURE, fold=True)
def strtolower(string: str) -> str:
    return lower(string)


@builtin("strtoupper(string $string): string", effects=PURE, fold=True)
def strtoupper(string: str) -> str:
    return upper(string)


@builtin("ucfirst(string $string): string", effects=PURE, fold=True)
def ucfirst(string: str) -> str:
    return upper(string[:1]) + string[1:]


@builtin("lcfirst(string $string): string", effects=PURE, fold=True)
def lcfirst(string: str) -> str:
    return lower(string[:1]) + string[1:]


@builtin(r'ucwords(string $string, string $separators = " \t\r\n\f\v"): string', effects=Effects.WARNS, fold=True)
def ucwords(string: str, separators: str) -> str:
    if separators == " \t\r\n\f\v":
        return _WORD_START.sub(lambda m: m[0].upper(), string)
    seps = frozenset(expand_ranges(separators, "ucwords"))
    chars = list(string)
    start = True
    for i, c in enumerate(chars):
        if start and "a" <= c <= "z":
            c = chars[i] = c.upper()
        start = c in seps
    return "".join(chars)


@builtin("str_rot13(string $string): string", effects=PURE, fold=True)
def str_rot13(string: str) -> str:
    return string.translate(_ROT13)
