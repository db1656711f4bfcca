"""strip_tags: PHP's little state machine that removes HTML and PHP tags."""
from __future__ import annotations

import re
from typing import Any, Final, TypeAlias

from phpjit.builtin import Effects, builtin
from phpjit.runtime.convert import to_str
from phpjit.runtime.ext.standard.string.ascii import WHITESPACE, lower
from phpjit.runtime.values.array import PhpArray

PhpValue: TypeAlias = Any

_TEXT, _TAG, _PHP, _DECLARATION, _COMMENT = range(5)
_PLAIN: Final = re.compile(r"[^<>\0]+")


def _is_allowed(tag: str, allowed: str) -> bool:
    """Whether `tag` (as `<a href=...>` or `</a>`) is named in `allowed` (as `<a><b>`)."""
    name: list[str] = []
    started = False
    folded = lower(tag) + "\0"
    for i, c in enumerate(folded):
        if c == "<":
            name.append(c)
        elif c == ">":
            break
        elif c in WHITESPACE:
            if started:
                break
        else:
            started = True
            if c != "/" or (folded[i - 1] != "<" and folded[i + 1] != ">"):
                name.append(c)
    return "".join(name) + ">" in allowed


def strip(text: str, allowed: str | None) -> str:
    """Return `text` without tags but those in `allowed`."""
    allowed = lower(allowed) if allowed is not None else None
    out: list[str] = []
    tag: list[str] = []
    size = len(text)
    state, depth, brackets, quote, last = _TEXT, 0, 0, "", "\0"
    is_xml = False
    pos = 0

    def before(count: int) -> str:
        return text[pos - count] if pos >= count else ""

    while pos < size:
        c = text[pos]
        if state == _TEXT:
            if c == "<":
                if not quote:
                    if text[pos + 1:pos + 2] and text[pos + 1] in WHITESPACE:
                        out.append(c)
                    else:
                        last, state = "<", _TAG
                        tag.append("<")
            elif c == ">":
                if depth:
                    depth -= 1
                elif not quote:
                    out.append(c)
            elif c != "\0":
                found = _PLAIN.match(text, pos)
                assert found is not None
                out.append(found[0])
                pos = found.end()
                continue
        elif state == _TAG:
            keep = False
            if c == "<":
                if not quote:
                    if text[pos + 1:pos + 2] and text[pos + 1] in WHITESPACE:
                        keep = True
                    else:
                        depth += 1
            elif c == ">":
                if depth:
                    depth -= 1
                elif not quote:
                    last = ">"
                    if not (is_xml and before(1) == "-"):
                        state, is_xml = _TEXT, False
                        if allowed is not None:
                            tag.append(">")
                            whole = "".join(tag)
                            if _is_allowed(whole, allowed):
                                out.append(whole)
                        tag.clear()
            elif c in "\"'":
                if not quote:
                    quote = c if pos else ""
                elif quote == c:
                    quote = ""
                keep = True
            elif c == "!" and before(1) == "<":
                state, last = _DECLARATION, c
            elif c == "?" and before(1) == "<":
                brackets, state = 0, _PHP
            elif c != "\0":
                keep = True
            if keep:
                tag.append(c)
        elif state == _PHP:
            if c == "(" and last not in "\"'":
                last = "("
                brackets += 1
            elif c == ")" and last not in "\"'":
                last = ")"
                brackets -= 1
            elif c == ">":
                if depth:
                    depth -= 1
                elif not quote and not brackets and last != '"' and before(1) == "?":
                    state = _TEXT
                    tag.clear()
            elif c in "\"'":
                if before(1) != "\\":
                    if last == c:
                        last = "\0"
                    elif last != "\\":
                        last = c
                    if not quote:
                        quote = c
                    elif quote == c:
                        quote = ""
            elif c in "lL" and pos > 4 and lower(text[pos - 4:pos]) == "<?xm":
                state, is_xml = _TAG, True
        elif state == _DECLARATION:
            if c == ">":
                if depth:
                    depth -= 1
                elif not quote:
                    state = _TEXT
                    tag.clear()
            elif c in "\"'":
                if before(1) != "\\":
                    if not quote:
                        quote = c
                    elif quote == c:
                        quote = ""
            elif c == "-" and text[pos - 2:pos] == "!-":
                state = _COMMENT
            elif c in "eE" and pos > 6 and lower(text[pos - 6:pos]) == "doctyp":
                state = _TAG
        elif c == ">" and not quote and text[pos - 2:pos] == "--":
            state = _TEXT
            tag.clear()
        pos += 1
    return "".join(out)


@builtin("strip_tags(string $string, array|string|null $allowed_tags = null): string",
         effects=Effects.WARNS | Effects.CALLS_USER)
def strip_tags(string: str, allowed_tags: PhpValue) -> str:
    if isinstance(allowed_tags, PhpArray):
        allowed_tags = "".join(f"<{to_str(tag)}>" for tag in list(allowed_tags.values())) or None
    return strip(string, allowed_tags)
