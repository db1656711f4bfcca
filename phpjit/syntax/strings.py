r"""What the text between quotes means: escapes, heredoc de-indentation, numbers.

    a\tb\x41\u{e9}   in double quotes becomes   a<tab>bA<0xC3 0xA9>
    it\'s \n         in single quotes becomes   it's \n

All texts are latin-1, one char per byte, so that `\u{e9}` yields two chars.
"""

from __future__ import annotations

import re
from collections.abc import Callable

INT_MAX = (1 << 63) - 1


class LexError(Exception):
    """A malformed literal; `line_offset` counts lines from the start of the text at hand."""

    def __init__(self, message: str, line_offset: int = 0) -> None:
        super().__init__(message)
        self.message = message
        self.line_offset = line_offset


_SINGLE = re.compile(r"\\([\\'])")
_ESCAPE = re.compile(
    r"\\(?:([nrtvef\\$])|[xX]([0-9a-fA-F]{1,2})|([0-7]{1,3})|(u\{)([0-9a-fA-F]*)(\}?)|([\"`]))", re.DOTALL)
_PLAIN = {"n": "\n", "r": "\r", "t": "\t", "v": "\v", "e": "\x1b", "f": "\f", "\\": "\\", "$": "$"}


def single_quoted(body: str) -> str:
    """The value of `'body'`."""
    if "\\" not in body:
        return body
    return _SINGLE.sub(r"\1", body)


def _utf8(code: int) -> str:
    return chr(code).encode("utf-8", "surrogatepass").decode("latin-1")


def escaped(body: str, quote: str, warn: Callable[[str, int], None]) -> str:
    """The value of a double-quoted, backquoted or heredoc text; `quote` is its delimiter, empty for heredocs.

    `warn(message, line offset)` hears of octal escapes over 255.
    """
    if "\\" not in body:
        return body

    def replace(m: re.Match[str]) -> str:
        plain, hexa, octal, uni, code, closed, delimiter = m.groups()
        if plain:
            return _PLAIN[plain]
        if hexa:
            return chr(int(hexa, 16))
        if octal:
            value = int(octal, 8)
            if value > 255:
                warn(f"Octal escape sequence overflow \\{octal} is greater than \\377", _lines(body, m.start()))
            return chr(value & 255)
        if uni:
            if not code or not closed:
                raise LexError("Invalid UTF-8 codepoint escape sequence", _lines(body, m.start()))
            if int(code, 16) > 0x10FFFF:
                raise LexError("Invalid UTF-8 codepoint escape sequence: Codepoint too large", _lines(body, m.start()))
            return _utf8(int(code, 16))
        return delimiter if delimiter == quote else m.group()

    return _ESCAPE.sub(replace, body)


NEWLINE = re.compile(r"\r\n|\n|\r")


def _lines(text: str, end: int) -> int:
    return sum(1 for _ in NEWLINE.finditer(text, 0, end))


def deindent(body: str, width: int, spaces: bool, *, at_line_start: bool, at_end: bool) -> str:
    """Remove `width` blanks from the start of every line of a piece of a heredoc.

    `at_line_start`: the piece starts a line (it is the first one); `at_end`: nothing but the closing label follows.
    Raises LexError where a line is indented less, unless the line holds nothing else.
    """
    if not width:
        return body
    out: list[str] = []
    pos = 0
    line = 0
    size = len(body)
    wrong = "\t" if spaces else " "
    while True:
        if at_line_start:
            stop = pos
            while stop < size and stop - pos < width and body[stop] in " \t":
                if body[stop] == wrong:
                    raise LexError("Invalid indentation - tabs and spaces cannot be mixed", line)
                stop += 1
            if stop - pos < width and not (at_end if stop == size else body[stop] in "\r\n"):
                raise LexError(
                    f"Invalid body indentation level (expecting an indentation level of at least {width})", line)
            pos = stop
        m = NEWLINE.search(body, pos)
        if m is None:
            out.append(body[pos:])
            return "".join(out)
        out.append(body[pos:m.end()])
        pos = m.end()
        line += 1
        at_line_start = True


def number(text: str) -> int | float:
    """The value of a numeric literal; an integer too large for 64 bits is a float.

    Raises LexError for a digit 8 or 9 in an octal literal.
    """
    digits = text.replace("_", "") if "_" in text else text
    if digits.isdigit():
        if digits[0] != "0" or len(digits) == 1:
            value = int(digits) if len(digits) < 4000 else INT_MAX + 1
            return value if value <= INT_MAX else float(digits)
        if "8" in digits or "9" in digits:
            raise LexError("Invalid numeric literal")
        return _based(digits, 8)
    prefix = digits[:2].lower()
    if prefix == "0x":
        return _based(digits[2:], 16)
    if prefix == "0b":
        return _based(digits[2:], 2)
    if prefix == "0o":
        return _based(digits[2:], 8)
    return float(digits)


def _based(digits: str, base: int) -> int | float:
    value = int(digits, base)
    if value <= INT_MAX:
        return value
    # Zend adds digit by digit in floating point, rounding on the way; for octal and binary it adds the digit's
    # character code and takes that of "0" off again, which rounds twice.
    result = 0.0
    for digit in digits:
        result = result * 16 + int(digit, 16) if base == 16 else (result * base + ord(digit)) - 48
    return result


def offset_number(text: str) -> int | str:
    """The key that a bare number in `"$a[123]"` stands for: an int only when it is canonical and fits."""
    if text.isdigit() and (text == "0" or text[0] != "0") and len(text) < 20:
        value = int(text)
        if value <= INT_MAX:
            return value
    return text
