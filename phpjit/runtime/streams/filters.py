"""Stream filters: bytes in, bytes out, with state between the calls.

    make_filter("string.toupper")   # a Filter whose filter(b"abc", False) is b"ABC"
"""
from __future__ import annotations

import binascii
from typing import Any, Final

_UPPER: Final = bytes(c - 32 if 97 <= c <= 122 else c for c in range(256))
_LOWER: Final = bytes(c + 32 if 65 <= c <= 90 else c for c in range(256))
_ROT13: Final = bytes(
    (c - 65 + 13) % 26 + 65 if 65 <= c <= 90 else (c - 97 + 13) % 26 + 97 if 97 <= c <= 122 else c for c in range(256))

BUILTIN_FILTERS: Final = ("string.rot13", "string.toupper", "string.tolower", "convert.*", "consumed", "dechunk")


class Filter:
    """The identity; subclasses override `filter`."""

    name = ""

    def filter(self, data: bytes, closing: bool) -> bytes:
        """Return what `data` becomes; with `closing` also what was held back."""
        return data

    def close(self) -> None:
        """The stream or the filter goes away."""


class TableFilter(Filter):
    """Replaces byte by byte."""

    def __init__(self, table: bytes) -> None:
        self.table = table

    def filter(self, data: bytes, closing: bool) -> bytes:
        return data.translate(self.table)


class Base64Encode(Filter):
    """convert.base64-encode: three bytes at a time."""

    def __init__(self) -> None:
        self.held = b""

    def filter(self, data: bytes, closing: bool) -> bytes:
        data = self.held + data
        whole = len(data) if closing else len(data) // 3 * 3
        self.held = data[whole:]
        return binascii.b2a_base64(data[:whole], newline=False) if whole else b""


class Base64Decode(Filter):
    """convert.base64-decode: four characters at a time, white space is skipped."""

    def __init__(self) -> None:
        self.held = b""

    def filter(self, data: bytes, closing: bool) -> bytes:
        data = self.held + data.translate(None, b" \t\r\n")
        whole = len(data) // 4 * 4
        self.held = data[whole:]
        if closing and self.held:
            data += b"=" * (-len(data) % 4)
            whole = len(data)
            self.held = b""
        try:
            return binascii.a2b_base64(data[:whole]) if whole else b""
        except binascii.Error:
            return b""


class QuotedPrintableEncode(Filter):
    """convert.quoted-printable-encode without line breaking."""

    def filter(self, data: bytes, closing: bool) -> bytes:
        return b"".join(bytes((c,)) if 33 <= c <= 126 and c != 61 else b"=%02X" % c for c in data)


class QuotedPrintableDecode(Filter):
    """convert.quoted-printable-decode."""

    def __init__(self) -> None:
        self.held = b""

    def filter(self, data: bytes, closing: bool) -> bytes:
        data = self.held + data
        cut = len(data)
        if not closing:
            last = data.rfind(b"=", max(0, len(data) - 2))
            if last >= 0:
                cut = last
        self.held = data[cut:]
        return binascii.a2b_qp(data[:cut])


class Dechunk(Filter):
    """dechunk: undoes HTTP's chunked transfer encoding."""

    def __init__(self) -> None:
        self.held = b""
        self.left = 0
        self.done = False

    def filter(self, data: bytes, closing: bool) -> bytes:
        self.held += data
        out = []
        while not self.done and self.held:
            if self.left > 0:
                piece = self.held[:self.left]
                out.append(piece)
                self.held = self.held[len(piece):]
                self.left -= len(piece)
                if self.left == 0:
                    self.left = -1
            if self.left == -1:
                if len(self.held) < 2:
                    break
                self.held = self.held.removeprefix(b"\r\n")
                self.left = 0
            if self.left == 0 and self.held:
                head, eol, rest = self.held.partition(b"\n")
                if not eol:
                    break
                try:
                    self.left = int(head.split(b";")[0].strip() or b"0", 16)
                except ValueError:
                    out.append(self.held)
                    self.held = b""
                    break
                self.held = rest
                self.done = self.left == 0
        return b"".join(out)


def make_filter(name: str, params: Any = None) -> Filter | None:
    """The builtin filter of that name, or None."""
    key = name.lower()
    made: Filter | None = None
    if key == "string.rot13":
        made = TableFilter(_ROT13)
    elif key == "string.toupper":
        made = TableFilter(_UPPER)
    elif key == "string.tolower":
        made = TableFilter(_LOWER)
    elif key == "convert.base64-encode":
        made = Base64Encode()
    elif key == "convert.base64-decode":
        made = Base64Decode()
    elif key == "convert.quoted-printable-encode":
        made = QuotedPrintableEncode()
    elif key == "convert.quoted-printable-decode":
        made = QuotedPrintableDecode()
    elif key == "dechunk":
        made = Dechunk()
    elif key == "consumed":
        made = Filter()
    if made is not None:
        made.name = name
    return made
