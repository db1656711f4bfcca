"""The codes of native types, read back and put into words.

    "vf"  ->  vec(FLOAT)  ->  "array<float>"        "?000c--"  ->  int|float        "o5:Point"  ->  Point

Where objects are among the values, one more seed says what their properties hold: a Layouts.  Where the code uses
global or static variables, a Shared before it says what they hold.
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Final

from phpjit.analysis import facts as f
from phpjit.codegen.native.types import BOOL, FLOAT, INT, NULL, STR, Array, Closure, Mixed, NativeType, Object

_LETTERS: Final = {"i": INT, "f": FLOAT, "b": BOOL, "n": NULL, "s": STR}
_WORDS: Final = {"i": "int", "f": "float", "b": "bool", "n": "null", "s": "string"}


class Layouts:
    """The observed types of properties, by lower-case class name; it stands behind the seeds."""

    __slots__ = ("classes", "code")

    def __init__(self, classes: dict[str, dict[str, NativeType]]) -> None:
        self.classes = classes
        parts = ["L"]
        for cls, props in sorted(classes.items()):
            parts.append(f"{len(cls)}:{cls}{len(props)};")
            parts += [f"{len(prop)}:{prop}{kind.code}" for prop, kind in sorted(props.items())]
        self.code = "".join(parts)

    def joined(self, other: Layouts, join: Callable[[NativeType, NativeType], NativeType]) -> Layouts:
        """Return layouts that hold both."""
        classes = {cls: dict(props) for cls, props in self.classes.items()}
        for cls, props in other.classes.items():
            mine = classes.setdefault(cls, {})
            for prop, kind in props.items():
                mine[prop] = join(mine[prop], kind) if prop in mine else kind
        return Layouts(classes)


class Shared:
    """The observed types of global ("g:name") and static variables, None for unset ones; it stands before Layouts."""

    __slots__ = ("code", "types")

    def __init__(self, types: dict[str, NativeType | None]) -> None:
        self.types = types
        self.code = "G" + "".join(f"{len(key)}:{key}{'-' if kind is None else kind.code}"
                                  for key, kind in sorted(types.items()))

    def joined(self, other: Shared, join: Callable[[NativeType, NativeType], NativeType]) -> Shared:
        """Return types that hold both."""
        types = dict(self.types)
        for key, kind in other.types.items():
            mine = types.get(key)
            types[key] = kind if mine is None else mine if kind is None else join(mine, kind)
        return Shared(types)


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

    def layouts(self) -> Layouts:
        classes: dict[str, dict[str, NativeType]] = {}
        while self.at < len(self.code):
            props = classes.setdefault(self.take(self.number(":")), {})
            for _ in range(self.number(";")):
                name = self.take(self.number(":"))
                props[name] = self.type()
        return Layouts(classes)

    def shared(self) -> Shared:
        types: dict[str, NativeType | None] = {}
        while self.at < len(self.code):
            key = self.take(self.number(":"))
            types[key] = self.optional()
        return Shared(types)

    def optional(self) -> NativeType | None:
        if self.code[self.at:self.at + 1] == "-":
            self.at += 1
            return None
        return self.type()


def parse(code: str) -> NativeType | Layouts | Shared:
    """Return the type (or the layouts …) that a code stands for; ValueError for anything else."""
    reader = _Reader(code)
    if code.startswith("G"):
        reader.at = 1
        return reader.shared()
    if code.startswith("L"):
        reader.at = 1
        return reader.layouts()
    found = reader.type()
    if reader.at != len(code):
        raise ValueError(f"more than one code: {code}")
    return found


def shown(kind: NativeType | Layouts | Shared | None) -> str:
    """Return a type in PHP's words."""
    if kind is None:
        return "never"
    if isinstance(kind, Shared):
        return ", ".join(f"{_variable(key)}: {'unset' if held is None else shown(held)}"
                         for key, held in kind.types.items())
    if isinstance(kind, Layouts):
        return ", ".join(f"{cls} {{{', '.join(f'{prop}: {shown(held)}' for prop, held in props.items())}}}"
                         for cls, props in kind.classes.items())
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


def _variable(key: str) -> str:
    kind, _, name = key.partition(":")
    return f"global ${name}" if kind == "g" else f"static {'#'.join(name.rsplit(':', 1))}"


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
