"""htmlspecialchars, htmlentities, their reverses, and get_html_translation_table."""
from __future__ import annotations

import re
from typing import Any, Final, TypeAlias

from phpjit.builtin import Effects, builtin
from phpjit.runtime.diagnostics import notice
from phpjit.runtime.ext.standard.string.html.charset import MULTI_BYTE, characters, determine, is_valid_utf8
from phpjit.runtime.ext.standard.string.html.tables import DOCTYPES, HTML5, HTML401, XML1, encode_table, resolve
from phpjit.runtime.values.array import PhpArray

PhpValue: TypeAlias = Any

ENT_SINGLE: Final = 1
ENT_COMPAT: Final = 2
ENT_QUOTES: Final = 3
ENT_IGNORE: Final = 4
ENT_SUBSTITUTE: Final = 8
ENT_DISALLOWED: Final = 128

CONSTANTS: Final[dict[str, PhpValue]] = {
    "ENT_COMPAT": ENT_COMPAT, "ENT_QUOTES": ENT_QUOTES, "ENT_NOQUOTES": 0, "ENT_IGNORE": ENT_IGNORE,
    "ENT_SUBSTITUTE": ENT_SUBSTITUTE, "ENT_DISALLOWED": ENT_DISALLOWED, "ENT_HTML401": 0, "ENT_XML1": 16,
    "ENT_XHTML": 32, "ENT_HTML5": 48, "HTML_SPECIALCHARS": 0, "HTML_ENTITIES": 1}

_DEFAULT: Final = ENT_QUOTES | ENT_SUBSTITUTE
_EFFECTS: Final = Effects.READS_INI | Effects.WARNS
_REFERENCE: Final = re.compile(r"&(?:#(?:[xX]([0-9a-fA-F]+)|([0-9]+))|([A-Za-z0-9]+));")
_PARTIAL: Final = ("(): Only basic entities substitution is supported for multi-byte encodings other than UTF-8; "
                   "functionality is equivalent to htmlspecialchars")


def _is_allowed(code: int, doctype: int) -> bool:
    """Whether the character may stand literally in a document of this type."""
    if doctype == HTML401:
        return 0x20 <= code <= 0x7E or code in (9, 10, 13) or 0xA0 <= code <= 0xD7FF or 0xE000 <= code <= 0x10FFFF
    if doctype == HTML5:
        return 0x20 <= code <= 0x7E or code in (9, 10, 12, 13) or 0xA0 <= code <= 0xD7FF or (
            0xE000 <= code <= 0x10FFFF and code & 0xFFFF < 0xFFFE and not 0xFDD0 <= code <= 0xFDEF)
    return 0x20 <= code <= 0xD7FF or code in (9, 10, 13) or (
        0xE000 <= code <= 0x10FFFF and code not in (0xFFFE, 0xFFFF))


def _is_reference_allowed(code: int, doctype: int) -> bool:
    """Whether the character may be written as a numeric entity."""
    if doctype == HTML401:
        return code <= 0x10FFFF
    if doctype == HTML5:
        return 0x20 <= code <= 0x7E or code in (9, 10, 12) or (
            0xA0 <= code <= 0x10FFFF and code & 0xFFFF < 0xFFFE and not 0xFDD0 <= code <= 0xFDEF)
    return _is_allowed(code, doctype)


def _reference_at(text: str, pos: int, flags: int) -> str | None:
    """Return the entity at `pos` if it is one that need not be encoded again."""
    found = _REFERENCE.match(text, pos)
    if not found:
        return None
    doctype = flags & DOCTYPES
    if found[3]:
        return found[0] if resolve(found[3], True, doctype) is not None else None
    code = int(found[1], 16) if found[1] else int(found[2])
    if code > 0x10FFFF or (flags & ENT_DISALLOWED and not _is_reference_allowed(code, doctype)):
        return None
    return found[0]


def _escape_basic(text: str) -> str:
    """htmlspecialchars() with default flags, of text known to be well-formed."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    return text.replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;").replace("'", "&#039;")


def escape(function: str, text: str, flags: int, encoding: str | None, double_encode: bool, every: bool) -> str:
    """Encode characters as entities: all that have one, or the basic five."""
    codec = determine(function, encoding)
    if not every and flags == _DEFAULT and double_encode and codec == "utf-8" and is_valid_utf8(text):
        return _escape_basic(text)
    doctype = flags & DOCTYPES
    if every:
        if codec in MULTI_BYTE:
            notice(function + _PARTIAL)
        every = codec not in MULTI_BYTE and doctype != XML1
    table = encode_table(every, doctype)
    simple = {c: f"&{name};" for c, name in table.items()} if not every else {}
    if not flags & ENT_SINGLE:
        simple.pop("'", None)
    if not flags & ENT_COMPAT:
        simple.pop('"', None)
    ascii_only = text.isascii()
    if not every and double_encode and not flags & ENT_DISALLOWED and (
            ascii_only or (is_valid_utf8(text) if codec == "utf-8" else codec not in MULTI_BYTE)):
        return text.translate({ord(c): entity for c, entity in simple.items()})
    replacement = "\xef\xbf\xbd" if codec == "utf-8" else "&#xFFFD;"
    knows_all = every or codec in ("utf-8", "latin-1")
    out: list[str] = []
    skip_to = pos = 0
    pieces = list(characters(text, codec))
    for index, (raw, char) in enumerate(pieces):
        start = pos
        pos += len(raw)
        if start < skip_to:
            continue
        if char is None:
            if flags & ENT_IGNORE:
                continue
            if not flags & ENT_SUBSTITUTE:
                return ""
            out.append(replacement)
            continue
        if char == "&":
            reference = None if double_encode else _reference_at(text, start, flags)
            out.append(reference or "&amp;")
            if reference:
                skip_to = start + len(reference)
            continue
        if (char == "'" and not flags & ENT_SINGLE) or (char == '"' and not flags & ENT_COMPAT):
            out.append(raw)
            continue
        name = None
        if every and doctype == HTML5 and index + 1 < len(pieces) and (following := pieces[index + 1][1]) is not None:
            name = table.get(char + following)
            if name:
                skip_to = pos + len(pieces[index + 1][0])
        if name is None and char != "\uffff":
            name = table.get(char)
        if name is not None:
            out.append(f"&{name};")
        elif flags & ENT_DISALLOWED and (knows_all or char <= "}") and not _is_allowed(ord(char), doctype):
            out.append(replacement)
        else:
            out.append(raw)
    return "".join(out)


def unescape(function: str, text: str, flags: int, encoding: str | None, every: bool) -> str:
    """Decode entities: all of the document type, or the basic five."""
    if "&" not in text:
        return text
    codec = determine(function, encoding) if every or encoding else "latin-1"
    doctype = flags & DOCTYPES
    every = every and codec not in MULTI_BYTE

    def decode(m: re.Match[str]) -> str:
        if m[3]:
            chars = resolve(m[3], every, doctype)
            if chars is None:
                return m[0]
        else:
            code = int(m[1], 16) if m[1] else int(m[2])
            if code > 0x10FFFF or not _is_allowed(code, doctype) or (doctype == HTML5 and code == 13):
                return m[0]
            chars = chr(code)
            if not every and chars not in "&\"'<>":
                return m[0]
        if (chars == "'" and not flags & ENT_SINGLE) or (chars == '"' and not flags & ENT_COMPAT):
            return m[0]
        if codec != "utf-8" and len(chars) > 1:
            return m[0]
        try:
            return chars.encode("ascii" if codec in MULTI_BYTE else codec).decode("latin-1")
        except UnicodeEncodeError:
            return m[0]

    return _REFERENCE.sub(decode, text)


@builtin("htmlspecialchars(string $string, int $flags = ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML401, "
         "?string $encoding = null, bool $double_encode = true): string", effects=_EFFECTS)
def htmlspecialchars(string: str, flags: int, encoding: str | None, double_encode: bool) -> str:
    return escape("htmlspecialchars", string, flags, encoding, double_encode, False)


@builtin("htmlentities(string $string, int $flags = ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML401, "
         "?string $encoding = null, bool $double_encode = true): string", effects=_EFFECTS)
def htmlentities(string: str, flags: int, encoding: str | None, double_encode: bool) -> str:
    return escape("htmlentities", string, flags, encoding, double_encode, True)


@builtin("htmlspecialchars_decode(string $string, int $flags = ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML401): string",
         effects=_EFFECTS)
def htmlspecialchars_decode(string: str, flags: int) -> str:
    return unescape("htmlspecialchars_decode", string, flags, None, False)


@builtin("html_entity_decode(string $string, int $flags = ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML401, "
         "?string $encoding = null): string", effects=_EFFECTS)
def html_entity_decode(string: str, flags: int, encoding: str | None) -> str:
    return unescape("html_entity_decode", string, flags, encoding, True)


@builtin("get_html_translation_table(int $table = HTML_SPECIALCHARS, int $flags = ENT_QUOTES | ENT_SUBSTITUTE "
         '| ENT_HTML401, string $encoding = "UTF-8"): array', effects=_EFFECTS)
def get_html_translation_table(table: int, flags: int, encoding: str) -> PhpArray:
    codec = determine("get_html_translation_table", encoding)
    doctype = flags & DOCTYPES
    every = bool(table) and codec not in MULTI_BYTE and doctype != XML1
    names = encode_table(every, doctype)
    rows: list[tuple[str, str]] = []
    for chars in sorted(names):
        if (chars == "'" and not flags & ENT_SINGLE) or (chars == '"' and not flags & ENT_COMPAT):
            continue
        if codec == "latin-1" and len(chars) == 2:
            chars_out = chars[0] + chr(ord(chars[1]) & 255)   # as PHP does: the second one is cut to a byte
        else:
            chars_out = chars
        try:
            raw = chars_out.encode("latin-1" if codec in MULTI_BYTE else codec).decode("latin-1")
        except UnicodeEncodeError:
            continue
        rows.append((raw, f"&{names[chars]};"))
    if codec not in ("utf-8", "latin-1"):
        rows.sort()
    return PhpArray.from_dict(dict(rows))
