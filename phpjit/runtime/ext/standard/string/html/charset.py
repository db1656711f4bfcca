"""Character sets of the html functions: which are known, and how text in them is cut into characters."""
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from phpjit.runtime.current import current
from phpjit.runtime.diagnostics import warning

_CODECS: Final = {
    **dict.fromkeys(("iso-8859-1", "iso8859-1"), "latin-1"),
    **dict.fromkeys(("iso-8859-15", "iso8859-15"), "iso8859-15"),
    "utf-8": "utf-8", **dict.fromkeys(("cp1252", "windows-1252", "1252"), "cp1252"),
    **dict.fromkeys(("big5", "950"), "big5"), **dict.fromkeys(("gb2312", "936"), "gb2312"), "big5-hkscs": "big5hkscs",
    **dict.fromkeys(("shift_jis", "sjis", "932", "sjis-win", "cp932"), "shift_jis"),
    **dict.fromkeys(("eucjp", "euc-jp", "eucjp-win"), "euc_jp"),
    **dict.fromkeys(("koi8-r", "koi8-ru", "koi8r"), "koi8-r"),
    **dict.fromkeys(("cp1251", "windows-1251", "win-1251"), "cp1251"),
    **dict.fromkeys(("iso8859-5", "iso-8859-5"), "iso8859-5"), **dict.fromkeys(("cp866", "866", "ibm866"), "cp866"),
    "macroman": "mac-roman"}
MULTI_BYTE: Final = frozenset(("big5", "gb2312", "big5hkscs", "shift_jis", "euc_jp"))
"""Charsets of which PHP knows the lengths of characters, not the characters."""

_UTF8: Final = re.compile(
    "[\x00-\x7f]+|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}"
    "|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}")
# What is a character (group 1); else what is skipped as malformed, at least one byte.
_TWO_BYTES: Final = {
    "big5": re.compile("([\x81-\xfe][\x40-\x7e\xa1-\xfe]|[\x80\xff])|", re.DOTALL),
    "big5hkscs": re.compile("([\x81-\xfe][\x40-\x7e\xa1-\xfe]|[\x80\xff])|[\x81-\xfe][\x80\xff]|", re.DOTALL),
    "gb2312": re.compile("([\xa1-\xfe][\xa1-\xfe]|[\x80-\x8d\x90-\x9f])|[\xa1-\xfe][\x8e\x8f\xa0\xff]|", re.DOTALL),
    "shift_jis": re.compile("([\x81-\x9f\xe0-\xfc][\x40-\x7e\x80-\xfc]|[\xa1-\xdf])"
                            "|[\x81-\x9f\xe0-\xfc][\xfd-\xff]|", re.DOTALL),
    "euc_jp": re.compile("([\xa1-\xfe][\xa1-\xfe]|\x8e[\xa1-\xdf]|\x8f[\xa1-\xfe][\xa1-\xfe]|[\x80-\x8d\x90-\x9f])"
                         "|\x8f[\xa0\xff][\xa0\xff]|[\x8e\x8f\xa1-\xfe][\xa0\xff]|", re.DOTALL)}


def determine(function: str, hint: str | None, quiet: bool = False) -> str:
    """Return the Python codec for PHP's charset name `hint` (empty: the default charset)."""
    if not hint:
        hint = current().ini.get("default_charset") or "UTF-8"
    codec = _CODECS.get(hint.lower())
    if codec is None:
        if not quiet:
            warning(f'{function}(): Charset "{hint}" is not supported, assuming UTF-8')
        return "utf-8"
    return codec


def is_valid_utf8(text: str) -> bool:
    """Whether the bytes are well-formed UTF-8."""
    if text.isascii():
        return True
    try:
        text.encode("latin-1").decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _is_lead(c: str) -> bool:
    return c < "\x80" or "\xc2" <= c <= "\xf4"


def _bad_length(text: str, pos: int) -> int:
    """Return how many bytes PHP skips at the malformed sequence at `pos`."""
    first = text[pos]
    if first < "\xc2" or first >= "\xf5":
        return 1
    if first < "\xe0":
        return 1 if pos + 1 >= len(text) or _is_lead(text[pos + 1]) else 2
    need = 3 if first < "\xf0" else 4
    for i in range(1, need):
        if pos + i >= len(text) or not "\x80" <= text[pos + i] <= "\xbf":
            break
    else:
        return need
    for i in range(1, need):
        if pos + i >= len(text) or _is_lead(text[pos + i]):
            return i
    return need


def characters(text: str, codec: str) -> Iterator[tuple[str, str | None]]:
    """Cut `text` into (bytes, character); the character is None where the bytes are malformed.

    In the multi-byte sets other than UTF-8 a non-ASCII character is given as U+FFFD: PHP has no tables for them.
    """
    if codec == "utf-8":
        pos = 0
        while pos < len(text):
            found = _UTF8.match(text, pos)
            if found is None:
                end = pos + _bad_length(text, pos)
                yield text[pos:end], None
                pos = end
                continue
            part = found[0]
            pos = found.end()
            if part < "\x80":
                for c in part:
                    yield c, c
            else:
                yield part, part.encode("latin-1").decode("utf-8")
    elif codec in MULTI_BYTE:
        pattern = _TWO_BYTES[codec]
        pos = 0
        while pos < len(text):
            c = text[pos]
            if c < "\x80":
                yield c, c
                pos += 1
                continue
            found = pattern.match(text, pos)
            assert found is not None
            end = max(found.end(), pos + 1)
            yield text[pos:end], "\ufffd" if found[1] else None
            pos = end
    else:
        for c in text:
            try:
                yield c, c.encode("latin-1").decode(codec)
            except UnicodeDecodeError:
                yield c, "\uffff"
