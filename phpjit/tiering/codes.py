"""The codes of native types, read back and put into words.

    "vf"  ->  vec(FLOAT)  ->  "array<float>"        "?000c--"  ->  int|float        "o5:Point"  ->  Point
"""
from __future__ import annotations

from typing import Final

from phpjit.analysis import facts as f
from phpjit.codegen.native.types import BOOL, FLOAT, INT, NULL, STR, Array, Closure, Mixed, NativeType, Object

_LETTERS: Final = {"i": INT, "f": FLOAT, "b": BOOL, "n": NULL, "s": STR}
_WORDS: Final = {"i": "int", "f": "float", "b": "bool", "n": "null", "s": "string"}


class _Reader:
    def __init__(self, code: str) -> None:
        self.code = code
        self.at = 0

    def take(self, count: int = 1) -> str:
        part = self.code[self.at:self.at + count]
        if len(part) != count:
            raise ValueError(f"code ends early: {self.code}")
        self.at += count
        return part

    def number(self, end: str) -> int:
        stop = self.code.index(end, self.at)
        value = int(self.code[self.at:stop])
        self.at = stop + 1
        return value

    def type(self) -> NativeType:
        letter = self.take()
        if letter in _LETTERS:
            return _LETTERS[letter]
        if letter in "vm":
            return Array(letter == "v", self.element())
        if letter == "o":
            return Object(self.take(self.number(":")))
        if letter == "c":
            key = self.take(self.number(":"))
            captures = []
            for _ in range(self.number(";")):
                name = self.take(self.number(":"))
                captures.append((name, self.type()))
            return Closure(key, tuple(captures))
        if letter == "?":
            kinds = int(self.take(4), 16)
            array, obj = self.optional(), self.optional()
            if (array is not None and not isinstance(array, Array)) or not (
                    obj is None or isinstance(obj, Object | Closure)):
                raise ValueError(f"no type: {self.code}")
            return Mixed(kinds, array, obj)
        raise ValueError(f"unknown code {letter} in {self.code}")

    def element(self) -> NativeType | None:
        if self.code[self.at:self.at + 1] == "e":
            self.at += 1
            return None
        return self.type()

    def optional(self) -> NativeType | None:
        if self.code[self.at:self.at + 1] == "-":
            self.at += 1
            return None
        return self.type()


def parse(code: str) -> NativeType:
    """Return the type that a code stands for; ValueError for anything else."""
    reader = _Reader(code)
    found = reader.type()
    if reader.at != len(code):
        raise ValueError(f"more than one code: {code}")
    return found


def shown(kind: NativeType | None) -> str:
    """Return a type in PHP's words."""
    if kind is None:
        return "never"
    if isinstance(kind, Array):
        inner = "" if kind.elem is None else f"<{shown(kind.elem)}>" if kind.packed else f"<key, {shown(kind.elem)}>"
        return "array" + inner
    if isinstance(kind, Object):
        return kind.cls
    if isinstance(kind, Closure):
        return "Closure"
    if isinstance(kind, Mixed):
        return _kinds(kind)
    return _WORDS[kind.code]


def _kinds(kind: Mixed) -> str:
    words = [word for bit, word in ((f.INT, "int"), (f.FLOAT, "float"), (f.BOOL, "bool"), (f.STRING, "string"))
             if kind.kinds & bit]
    if kind.kinds & f.ARRAY:
        words.append(shown(kind.array) if kind.array is not None else "array")
    if kind.kinds & f.OBJECT:
        words.append(shown(kind.object) if kind.object is not None else "object")
    if kind.kinds & f.NULL:
        words.append("null")
    if kind.kinds & f.UNDEF:
        words.append("unset")
    return "|".join(words) or "never"


def readable(code: str) -> str:
    """Return a code in PHP's words; a code that cannot be read stays as it is."""
    try:
        return shown(parse(code))
    except ValueError:
        return code
