"""Encodings of bytes: hex, base64, quoted-printable, uuencode, and ISO-8859-1 to UTF-8 and back."""
from __future__ import annotations

import base64
import binascii
import re
from typing import Final, Literal

from phpjit.builtin import PURE, Effects, builtin
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.ext.standard.string.html.charset import characters

_HEX: Final = re.compile(r"(?:[0-9a-fA-F]{2})*")
_BASE64: Final = re.compile(r"[^A-Za-z0-9+/]+")
_BASE64_STRICT: Final = re.compile(r"[^A-Za-z0-9+/= \t\r\n]")
_BLANKS: Final = str.maketrans("", "", " \t\r\n")
_QP_CODE: Final = re.compile(r"=(?:([0-9a-fA-F]{2})|[ \t]*(\r\n|\n|\r|\Z))")
_QP_LINE: Final = 75


@builtin("bin2hex(string $string): string", effects=PURE, fold=True)
def bin2hex(string: str) -> str:
    return string.encode("latin-1").hex()


@builtin("hex2bin(string $string): string|false", effects=Effects.WARNS, fold=True)
def hex2bin(string: str) -> str | Literal[False]:
    if len(string) % 2:
        warning("hex2bin(): Hexadecimal input string must have an even length")
        return False
    if not _HEX.fullmatch(string):
        warning("hex2bin(): Input string must be hexadecimal string")
        return False
    return bytes.fromhex(string).decode("latin-1")


@builtin("base64_encode(string $string): string", effects=PURE, fold=True)
def base64_encode(string: str) -> str:
    return binascii.b2a_base64(string.encode("latin-1"), newline=False).decode("latin-1")


@builtin("base64_decode(string $string, bool $strict = false): string|false", effects=PURE, fold=True)
def base64_decode(string: str, strict: bool) -> str | Literal[False]:
    if strict:
        if _BASE64_STRICT.search(string):
            return False
        text = string.translate(_BLANKS)
        digits = text.rstrip("=")
        padding = len(text) - len(digits)
        if "=" in digits or len(digits) % 4 == 1 or (padding and (padding > 2 or len(text) % 4)):
            return False
    else:
        digits = _BASE64.sub("", string)
        if len(digits) % 4 == 1:
            digits = digits[:-1]
    return base64.b64decode(digits + "=" * (-len(digits) % 4)).decode("latin-1")


@builtin("utf8_encode(string $string): string", effects=Effects.WARNS, deprecated=True)
def utf8_encode(string: str) -> str:
    return string if string.isascii() else string.encode("utf-8").decode("latin-1")


@builtin("utf8_decode(string $string): string", effects=Effects.WARNS, deprecated=True)
def utf8_decode(string: str) -> str:
    if string.isascii():
        return string
    return "".join([char if char is not None and char <= "\xff" else "?" for _, char in characters(string, "utf-8")])


@builtin("quoted_printable_decode(string $string): string", effects=PURE, fold=True)
def quoted_printable_decode(string: str) -> str:
    return _QP_CODE.sub(lambda m: chr(int(m[1], 16)) if m[1] else "", string.partition("\0")[0])


@builtin("quoted_printable_encode(string $string): string", effects=PURE, fold=True)
def quoted_printable_encode(string: str) -> str:
    out: list[str] = []
    room = _QP_LINE
    i, size = 0, len(string)
    while i < size:
        c = string[i]
        i += 1
        if c == "\r" and string[i:i + 1] == "\n":
            out.append("\r\n")
            i += 1
            room = _QP_LINE
        elif c < " " or c >= "\x7f" or c == "=" or (c == " " and string[i:i + 1] == "\r"):
            room -= 3
            # A UTF-8 sequence is kept on one line.
            if (room < 0 or (c > "\x7f" and ((c <= "\xdf" and room < 3) or ("\xdf" < c <= "\xef" and room < 6)
                                             or ("\xef" < c <= "\xf4" and room < 9)))):
                room = _QP_LINE - 3
                out.append("=\r\n")
            out.append(f"={ord(c):02X}")
        else:
            room -= 1
            if room < 0:
                room = _QP_LINE - 1
                out.append("=\r\n")
            out.append(c)
    return "".join(out)


@builtin("convert_uuencode(string $string): string", effects=PURE, fold=True)
def convert_uuencode(string: str) -> str:
    data = string.encode("latin-1")
    lines = [binascii.b2a_uu(data[i:i + 45], backtick=True) for i in range(0, len(data), 45)]
    return b"".join(lines).decode("latin-1") + "`\n"


@builtin("convert_uudecode(string $string): string|false", effects=Effects.WARNS, fold=True)
def convert_uudecode(string: str) -> str | Literal[False]:
    out = bytearray()
    pos, size = 0, len(string)
    if not string:
        warning("convert_uudecode(): Argument #1 ($data) is not a valid uuencoded string")
        return False
    while pos < size:
        count = ord(string[pos]) - 32 & 63
        pos += 1
        if not count:
            break
        length = (count + 2) // 3 * 4 if count != 45 else 60
        chunk = string[pos:pos + length]
        if len(chunk) < length:
            warning("convert_uudecode(): Argument #1 ($data) is not a valid uuencoded string")
            return False
        bits = 0
        for c in chunk:
            bits = bits << 6 | (ord(c) - 32 & 63)
        out += bits.to_bytes(length * 6 // 8, "big")[:count]
        pos += length + 1
        if count < 45:
            break
    return out.decode("latin-1")
