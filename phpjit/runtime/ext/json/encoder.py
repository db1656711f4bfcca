"""json_encode: PHP values to JSON text."""
from __future__ import annotations

import re
from math import isfinite
from typing import Any, Final, TypeAlias

from phpjit.runtime.calls.resolve import call_method
from phpjit.runtime.convert import is_numeric, to_number
from phpjit.runtime.current import current
from phpjit.runtime.ext.json.options import (
    ERROR_DEPTH,
    ERROR_INF_OR_NAN,
    ERROR_NON_BACKED_ENUM,
    ERROR_NONE,
    ERROR_RECURSION,
    ERROR_UNSUPPORTED_TYPE,
    ERROR_UTF8,
    FORCE_OBJECT,
    HEX_AMP,
    HEX_APOS,
    HEX_QUOT,
    HEX_TAG,
    INVALID_UTF8_IGNORE,
    INVALID_UTF8_SUBSTITUTE,
    NUMERIC_CHECK,
    PARTIAL_OUTPUT_ON_ERROR,
    PRESERVE_ZERO_FRACTION,
    PRETTY_PRINT,
    UNESCAPED_LINE_TERMINATORS,
    UNESCAPED_SLASHES,
    UNESCAPED_UNICODE,
    JsonError,
)
from phpjit.runtime.ext.standard.string.format import general
from phpjit.runtime.ext.standard.string.html.charset import characters
from phpjit.runtime.ext.standard.var.properties import value_rows
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import PhpObject
from phpjit.runtime.values.ref import Ref

PhpValue: TypeAlias = Any

_SPECIAL: Final = re.compile("[\x00-\x1f\"\\\\/<>&'\x80-\xff]")
_WIDE: Final = re.compile("[\x80-\U0010ffff]")
_BASE: Final = {
    **{chr(c): f"\\u{c:04x}" for c in range(32)}, "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t",
    '"': '\\"', "\\": "\\\\"}


_DEFAULT_TABLE: Final = {**{ord(c): escape for c, escape in _BASE.items()}, ord("/"): "\\/"}
_TABLE_FLAGS: Final = UNESCAPED_SLASHES | HEX_TAG | HEX_AMP | HEX_APOS | HEX_QUOT


def _code_units(m: re.Match[str]) -> str:
    code = ord(m[0])
    if code < 0x10000:
        return f"\\u{code:04x}"
    code -= 0x10000
    return f"\\u{0xd800 | code >> 10:04x}\\u{0xdc00 | code & 0x3ff:04x}"


class Encoder:
    """One json_encode: its flags, how deep it is, and the last error."""

    def __init__(self, flags: int, max_depth: int) -> None:
        self.flags = flags
        self.max_depth = max_depth
        self.depth = 0
        self.error = ERROR_NONE
        self.partial = bool(flags & PARTIAL_OUTPUT_ON_ERROR)
        self.pretty = bool(flags & PRETTY_PRINT)
        self.out: list[str] = []
        self.active: set[int] = set()
        self.precision = current().ini.integer("serialize_precision")
        self.keys: dict[str, str] = {}
        self.table = _DEFAULT_TABLE if not flags & _TABLE_FLAGS else self._escapes(flags)

    def _escapes(self, flags: int) -> dict[int, str]:
        table = dict(_BASE)
        if not flags & UNESCAPED_SLASHES:
            table["/"] = "\\/"
        if flags & HEX_TAG:
            table.update({"<": "\\u003C", ">": "\\u003E"})
        if flags & HEX_AMP:
            table["&"] = "\\u0026"
        if flags & HEX_APOS:
            table["'"] = "\\u0027"
        if flags & HEX_QUOT:
            table['"'] = "\\u0022"
        return {ord(c): escape for c, escape in table.items()}

    def _fail(self, code: int, instead: str = "null") -> None:
        """Note an error; go on with `instead` when partial output is wanted."""
        self.error = code
        if not self.partial:
            raise JsonError(code)
        self.out.append(instead)

    def value(self, value: PhpValue) -> None:
        """Append one value."""
        kind = type(value)
        if kind is str:
            self._string(value)
        elif kind is int:
            self.out.append(str(value))
        elif kind is bool:
            self.out.append("true" if value else "false")
        elif value is None:
            self.out.append("null")
        elif kind is float:
            self._float(value)
        elif kind is PhpArray:
            if not self.flags & FORCE_OBJECT and value.is_list():
                self._list(value)
            else:
                self._map(value, list(value.items()))
        elif isinstance(value, PhpObject):
            self._object(value)
        else:
            self._fail(ERROR_UNSUPPORTED_TYPE)

    def _float(self, value: float) -> None:
        if not isfinite(value):
            self._soft(ERROR_INF_OR_NAN)
            return
        text = general(abs(value), self.precision if self.precision else 1, "e")
        if str(value)[0] == "-":
            text = "-" + text
        if self.flags & PRESERVE_ZERO_FRACTION and "." not in text:
            text += ".0"
        self.out.append(text)

    def _soft(self, code: int) -> None:
        """Note an error that does not stop the encoding at once: the text goes on with 0."""
        self.error = code
        self.out.append("0")

    def _string(self, value: str) -> None:
        if self.flags & NUMERIC_CHECK and is_numeric(value):
            number = to_number(value)
            if type(number) is int:
                self.out.append(str(number))
                return
            if isfinite(number):
                self._float(number)
                return
        text = self.quote(value)
        if text is None:
            self._fail(ERROR_UTF8)
        else:
            self.out.append(text)

    def quote(self, value: str) -> str | None:
        """Return the JSON string of a byte string, None if it is not UTF-8 and no flag allows for that."""
        if not _SPECIAL.search(value):
            return f'"{value}"'
        text = value.translate(self.table)
        if value.isascii():
            return f'"{text}"'
        try:
            wide = text.encode("latin-1").decode("utf-8")
        except UnicodeDecodeError:
            if self.flags & INVALID_UTF8_IGNORE:
                wide = "".join([c for _, c in characters(text, "utf-8") if c is not None])
            elif self.flags & INVALID_UTF8_SUBSTITUTE:
                wide = "".join([c or "\ufffd" for _, c in characters(text, "utf-8")])
            else:
                return None
        if self.flags & UNESCAPED_UNICODE:
            if not self.flags & UNESCAPED_LINE_TERMINATORS:
                wide = wide.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
            return f'"{wide}"'.encode().decode("latin-1")
        return f'"{_WIDE.sub(_code_units, wide)}"'

    def _key(self, key: int | str) -> str:
        if type(key) is int:
            return f'"{key}"'
        found = self.keys.get(key)  # type: ignore[arg-type]  # a str here
        if found is None:
            found = self.quote(str(key))
            if found is None:
                self.error = ERROR_UTF8
                if not self.partial:
                    raise JsonError(ERROR_UTF8)
                return '""'
            self.keys[str(key)] = found
        return found

    def _enter(self, value: PhpValue) -> bool:
        if id(value) in self.active:
            self._fail(ERROR_RECURSION)
            return False
        self.active.add(id(value))
        self.depth += 1
        return True

    def _leave(self, value: PhpValue) -> None:
        self.active.discard(id(value))
        if self.depth > self.max_depth:
            self.error = ERROR_DEPTH
            if not self.partial:
                raise JsonError(ERROR_DEPTH)
        self.depth -= 1

    def _list(self, value: PhpArray) -> None:
        if not self._enter(value):
            return
        out = self.out
        out.append("[")
        separator = ",\n" + "    " * self.depth if self.pretty else ","
        first = True
        for element in list(value.values()):
            if not first:
                out.append(separator)
            elif self.pretty:
                out.append(separator[1:])
            first = False
            self.value(element)
        self._leave(value)
        if self.pretty and not first:
            out.append("\n" + "    " * self.depth)
        out.append("]")

    def _map(self, owner: PhpValue, rows: list[tuple[int | str, PhpValue]]) -> None:
        if not self._enter(owner):
            return
        out = self.out
        out.append("{")
        separator = ",\n" + "    " * self.depth if self.pretty else ","
        colon = ": " if self.pretty else ":"
        first = True
        for key, element in rows:
            if not first:
                out.append(separator)
            elif self.pretty:
                out.append(separator[1:])
            first = False
            out.append(self._key(key) + colon)
            self.value(element)
        self._leave(owner)
        if self.pretty and not first:
            out.append("\n" + "    " * self.depth)
        out.append("}")

    def _object(self, value: PhpObject) -> None:
        kind = type(value)
        if "jsonserializable" in kind.ancestors:
            if id(value) in self.active:
                self._fail(ERROR_RECURSION)
                return
            self.active.add(id(value))
            result = call_method(value, "jsonSerialize")
            if result is value:
                self.active.discard(id(value))
                self._properties(value)
            else:
                self.value(result)
                self.active.discard(id(value))
        elif "unitenum" in kind.ancestors:
            if "backedenum" in kind.ancestors:
                self.value(value.__dict__["value"])
            else:
                self._soft(ERROR_NON_BACKED_ENUM)
        else:
            self._properties(value)

    def _properties(self, value: PhpObject) -> None:
        rows = [(key, slot.v if isinstance(slot, Ref) else slot) for key, slot in value_rows(value)
                if not (isinstance(key, str) and key.startswith("\0"))]
        self._map(value, rows)


def encode(value: PhpValue, flags: int, depth: int) -> tuple[str, int]:
    """Return the text and the error code (0 if none); the text counts only without error or for partial output."""
    encoder = Encoder(flags, depth)
    try:
        encoder.value(value)
    except JsonError as error:
        return "", error.code
    return "".join(encoder.out), encoder.error
