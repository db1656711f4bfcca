"""Texts in messages: strings as PHP shows them in exceptions."""
from __future__ import annotations

from typing import Final

_ESCAPES: Final = {"\r": "\\r", "\n": "\\n", "\t": "\\t", "\f": "\\f", "\v": "\\v", "\\": "\\\\", "\x1b": "\\e"}


def escaped(s: str) -> str:
    """Return a string with control characters, backslashes and bytes over 126 escaped."""
    return "".join(_ESCAPES.get(c) or (c if " " <= c <= "~" else f"\\x{ord(c):02X}") for c in s)


def match_text(s: str) -> str:
    """Return a string as UnhandledMatchError shows it: at most zend.exception_string_param_max_len bytes."""
    from phpjit.runtime.current import current
    try:
        limit = int(current().ini.get("zend.exception_string_param_max_len") or 15)
    except ValueError:
        limit = 15
    shown = escaped(s[:limit])
    return f"'{shown}...'" if len(s) > limit else f"'{shown}'"
