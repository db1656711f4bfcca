r"""Backslashes: addslashes, addcslashes and their reverse, quotemeta."""
from __future__ import annotations

import re
from typing import Final

from phpjit.builtin import PURE, Effects, builtin
from phpjit.runtime.ext.standard.string.ascii import expand_ranges

_ADDSLASHES: Final = str.maketrans({"'": "\\'", '"': '\\"', "\\": "\\\\", "\0": "\\0"})
_STRIPPED: Final = re.compile(r"\\(.?)", re.DOTALL)
_C_ESCAPE: Final = re.compile(r"\\(?:x([0-9a-fA-F]{1,2})|([0-7]{1,3})|(.))", re.DOTALL)
_QUOTEMETA: Final = str.maketrans({c: "\\" + c for c in ".\\+*?[^]$()"})
_C_NAMES: Final = {"n": "\n", "r": "\r", "a": "\a", "t": "\t", "v": "\v", "b": "\b", "f": "\f"}
_C_LETTERS: Final = {char: "\\" + name for name, char in _C_NAMES.items()}


@builtin("addslashes(string $string): string", effects=PURE, fold=True)
def addslashes(string: str) -> str:
    return string.translate(_ADDSLASHES)


@builtin("stripslashes(string $string): string", effects=PURE, fold=True)
def stripslashes(string: str) -> str:
    if "\\" not in string:
        return string
    return _STRIPPED.sub(lambda m: "\0" if m[1] == "0" else m[1], string)


@builtin("addcslashes(string $string, string $characters): string", effects=Effects.WARNS, fold=True)
def addcslashes(string: str, characters: str) -> str:
    if not string:
        return ""
    chosen = set(expand_ranges(characters, "addcslashes"))
    return string.translate({ord(c): _c_escape(c) for c in chosen})


def _c_escape(c: str) -> str:
    if " " <= c <= "~":
        return "\\" + c
    return _C_LETTERS.get(c) or f"\\{ord(c):03o}"


def _unescape(m: re.Match[str]) -> str:
    if m[1]:
        return chr(int(m[1], 16))
    if m[2]:
        return chr(int(m[2], 8) & 255)
    return _C_NAMES.get(m[3], m[3])


@builtin("stripcslashes(string $string): string", effects=PURE, fold=True)
def stripcslashes(string: str) -> str:
    return _C_ESCAPE.sub(_unescape, string) if "\\" in string else string


@builtin("quotemeta(string $string): string", effects=PURE, fold=True)
def quotemeta(string: str) -> str:
    return string.translate(_QUOTEMETA)
