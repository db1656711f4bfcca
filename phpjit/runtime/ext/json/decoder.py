"""json_decode: JSON text to PHP values.

Python's C scanner does the work where its result is known to be PHP's: text that is valid UTF-8 and has no `\\u`
escape is scanned as the byte string it is.  All else, and everything that scanner refuses, goes through the exact
scanner below, which finds PHP's error codes.
"""
from __future__ import annotations

import re
from json import JSONDecoder
from typing import Any, Final, NoReturn, TypeAlias

from phpjit.runtime.classes.instantiate import new_std
from phpjit.runtime.ext.json.options import (
    BIGINT_AS_STRING,
    ERROR_CTRL_CHAR,
    ERROR_DEPTH,
    ERROR_INVALID_PROPERTY_NAME,
    ERROR_STATE_MISMATCH,
    ERROR_SYNTAX,
    ERROR_UTF8,
    ERROR_UTF16,
    INVALID_UTF8_IGNORE,
    INVALID_UTF8_SUBSTITUTE,
    OBJECT_AS_ARRAY,
    JsonError,
)
from phpjit.runtime.ext.standard.string.html.charset import is_valid_utf8
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.array_keys import normalize_key

PhpValue: TypeAlias = Any

_INT_MIN: Final = -(1 << 63)
_INT_MAX: Final = (1 << 63) - 1
_TOKEN: Final = re.compile(
    r"[ \t\r\n]*(?:([{}\[\]:,])|(-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?)|(true|false|null)|(\"))")
_BLANKS: Final = re.compile(r"[ \t\r\n]*")
_UTF8_PART: Final = ("[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}"
                     "|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}"
                     "|\xf4[\x80-\x8f][\x80-\xbf]{2}")
_UTF8: Final = re.compile(f"[\x00-\x7f]|{_UTF8_PART}")
_STRING_PART: Final = re.compile(
    rf'((?:[ !#-\[\]-\x7f]|{_UTF8_PART})+)|\\(["\\/bfnrt])'
    r"|\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})|\\u([0-9a-fA-F]{4})")
_ESCAPES: Final = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_CONSTANT: Final = {"true": True, "false": False, "null": None}


def _refuse(_: str) -> NoReturn:
    raise ValueError


_DECODER: Final = JSONDecoder(parse_constant=_refuse)
_LONG: Final = re.compile("[0-9]{19}")


class Decoder:
    """One json_decode."""

    def __init__(self, text: str, flags: int, max_depth: int) -> None:
        self.text = text
        self.flags = flags
        self.max_depth = max_depth
        self.arrays = bool(flags & OBJECT_AS_ARRAY)
        self.pos = 0
        self.value: PhpValue = None

    def run(self) -> PhpValue:
        """Return the value; JsonError on malformed text."""
        text = self.text
        if "\\u" not in text and is_valid_utf8(text):
            # Ints of 18 digits and less cannot be too big, and are parsed fastest by the scanner itself.
            decoder = JSONDecoder(parse_int=self._int, parse_constant=_refuse) if _LONG.search(text) else _DECODER
            try:
                found = decoder.decode(text)
            except (ValueError, RecursionError):
                pass
            else:
                return self._convert(found, 1)
        token = self._next()
        value = self._value(token, 1)
        if self._next() != "":
            raise JsonError(ERROR_SYNTAX)
        return value

    def _int(self, digits: str) -> PhpValue:
        value = int(digits) if len(digits) < 4000 else 1 << 64
        if _INT_MIN <= value <= _INT_MAX:
            return value
        return digits if self.flags & BIGINT_AS_STRING else float(digits)

    def _convert(self, value: PhpValue, depth: int) -> PhpValue:
        """Turn what Python's scanner built into PHP arrays and objects."""
        kind = type(value)
        if kind is list:
            if depth >= self.max_depth:
                raise JsonError(ERROR_DEPTH)
            for i, element in enumerate(value):
                if type(element) is list or type(element) is dict:
                    value[i] = self._convert(element, depth + 1)
            return PhpArray.from_list(value)
        if kind is dict:
            if depth >= self.max_depth:
                raise JsonError(ERROR_DEPTH)
            for key, element in value.items():
                if type(element) is list or type(element) is dict:
                    value[key] = self._convert(element, depth + 1)
            return self._object(value)
        return value

    def _object(self, members: dict[str, PhpValue]) -> PhpValue:
        if self.arrays:
            for key in members:
                if key[:1] <= "9":
                    return PhpArray.from_dict({normalize_key(k): v for k, v in members.items()})
            return PhpArray.from_dict(members)  # type: ignore[arg-type]  # all keys are str
        made = new_std()
        made.__dict__.update(members)
        return made

    def _next(self) -> str:
        """Scan a token: punctuation as it is, "v" for a value, "s" for a string, "" at the end."""
        text = self.text
        found = _TOKEN.match(text, self.pos)
        if found is None:
            blanks = _BLANKS.match(text, self.pos)
            assert blanks is not None
            self._bad_character(blanks.end())
            return ""
        self.pos = found.end()
        if found[1]:
            return found[1]
        if found[2]:
            self.value = float(found[2]) if found[3] or found[4] else self._int(found[2])
            return "v"
        if found[5]:
            self.value = _CONSTANT[found[5]]
            return "v"
        self.value = self._string()
        return "s"

    def _bad_character(self, pos: int) -> None:
        if pos >= len(self.text):
            self.pos = pos
            return
        if self.text[pos] < " ":
            raise JsonError(ERROR_CTRL_CHAR)
        raise JsonError(ERROR_SYNTAX if _UTF8.match(self.text, pos) else ERROR_UTF8)

    def _string(self) -> str:
        """Scan the rest of a string after its opening quote."""
        text, pos = self.text, self.pos
        out: list[str] = []
        while True:
            found = _STRING_PART.match(text, pos)
            if found is not None:
                pos = found.end()
                if found[1]:
                    out.append(found[1])
                elif found[2]:
                    out.append(_ESCAPES[found[2]])
                elif found[3]:
                    high, low = int(found[3], 16), int(found[4], 16)
                    out.append(chr(((high & 0x3FF) << 10) + (low & 0x3FF) + 0x10000).encode().decode("latin-1"))
                else:
                    code = int(found[5], 16)
                    if 0xD800 <= code <= 0xDFFF:
                        raise JsonError(ERROR_UTF16)
                    out.append(chr(code).encode().decode("latin-1"))
                continue
            if pos >= len(text):
                raise JsonError(ERROR_CTRL_CHAR)   # the NUL that ends the text in C
            c = text[pos]
            if c == '"':
                self.pos = pos + 1
                return "".join(out)
            if c < " ":
                raise JsonError(ERROR_CTRL_CHAR)
            if c == "\\":
                raise JsonError(ERROR_SYNTAX)
            if self.flags & INVALID_UTF8_SUBSTITUTE:
                out.append("\xef\xbf\xbd")
            elif not self.flags & INVALID_UTF8_IGNORE:
                raise JsonError(ERROR_UTF8)
            pos += 1

    def _value(self, token: str, depth: int) -> PhpValue:
        if token in ("v", "s"):
            return self.value
        if token == "[":
            if depth >= self.max_depth:
                raise JsonError(ERROR_DEPTH)
            return self._elements(depth)
        if token == "{":
            if depth >= self.max_depth:
                raise JsonError(ERROR_DEPTH)
            return self._members(depth)
        raise JsonError(ERROR_SYNTAX)

    def _elements(self, depth: int) -> PhpArray:
        found: list[PhpValue] = []
        token = self._next()
        if token not in ("]", "}"):
            while True:
                found.append(self._value(token, depth + 1))
                token = self._next()
                if token != ",":
                    break
                token = self._next()
        if token == "}":
            raise JsonError(ERROR_STATE_MISMATCH)
        if token != "]":
            raise JsonError(ERROR_SYNTAX)
        return PhpArray.from_list(found)

    def _members(self, depth: int) -> PhpValue:
        found: dict[str, PhpValue] = {}
        token = self._next()
        if token not in ("]", "}"):
            while True:
                if token != "s":
                    raise JsonError(ERROR_SYNTAX)
                key: str = self.value
                if self._next() != ":":
                    raise JsonError(ERROR_SYNTAX)
                value = self._value(self._next(), depth + 1)
                if key[:1] == "\0" and not self.arrays:
                    raise JsonError(ERROR_INVALID_PROPERTY_NAME)
                found[key] = value
                token = self._next()
                if token != ",":
                    break
                token = self._next()
        if token == "]":
            raise JsonError(ERROR_STATE_MISMATCH)
        if token != "}":
            raise JsonError(ERROR_SYNTAX)
        return self._object(found)


def decode(text: str, flags: int, depth: int) -> PhpValue:
    """Return the value of a JSON text; JsonError if it is malformed."""
    return Decoder(text, flags, depth).run()
