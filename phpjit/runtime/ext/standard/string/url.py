"""URLs: parse_url, urlencode and its kin."""
from __future__ import annotations

import re
from typing import Any, Final, TypeAlias

from phpjit.builtin import PURE, Effects, builtin
from phpjit.records import dataclass
from phpjit.runtime.ext.standard.string.ascii import ALNUM, DIGITS, argument_error
from phpjit.runtime.values.array import PhpArray

PhpValue: TypeAlias = Any

CONSTANTS: Final[dict[str, PhpValue]] = {
    "PHP_URL_SCHEME": 0, "PHP_URL_HOST": 1, "PHP_URL_PORT": 2, "PHP_URL_USER": 3, "PHP_URL_PASS": 4,
    "PHP_URL_PATH": 5, "PHP_URL_QUERY": 6, "PHP_URL_FRAGMENT": 7, "PHP_QUERY_RFC1738": 1, "PHP_QUERY_RFC3986": 2}

_PARTS: Final = ("scheme", "host", "port", "user", "pass", "path", "query", "fragment")
_CONTROL: Final = str.maketrans({chr(c): "_" for c in (*range(32), 127)})
_SCHEME: Final = ALNUM | frozenset("+-.")
_ESCAPES: Final = {chr(c): f"%{c:02X}" for c in range(256) if chr(c) not in ALNUM and chr(c) not in "-_."}
_URLENCODE: Final = str.maketrans({**_ESCAPES, " ": "+"})
_RAWURLENCODE: Final = str.maketrans({c: e for c, e in _ESCAPES.items() if c != "~"})
_ESCAPED: Final = re.compile("%([0-9a-fA-F]{2})")
_PLAIN: Final = re.compile(r"[A-Za-z0-9._-]*")
_PORT: Final = re.compile(r"[ \t\n\r\v\f]*[+-]?[0-9]+")


@dataclass(slots=True)
class Url:
    """The parts of a URL; None where absent."""

    scheme: str | None = None
    host: str | None = None
    port: int | None = None
    user: str | None = None
    password: str | None = None
    path: str | None = None
    query: str | None = None
    fragment: str | None = None

    def values(self) -> tuple[str | int | None, ...]:
        """Return the parts in the order of PHP_URL_*."""
        return (self.scheme, self.host, self.port, self.user, self.password, self.path, self.query, self.fragment)


def _clean(text: str) -> str:
    return text.translate(_CONTROL)


def _digits(text: str, pos: int, limit: int | None = None) -> int:
    end = len(text) if limit is None else min(len(text), limit)
    while pos < end and text[pos] in DIGITS:
        pos += 1
    return pos


def split_url(text: str) -> Url | None:
    """Take a URL apart as parse_url() does; None when it is seriously malformed."""
    url = Url()
    start = 0
    colon = text.find(":")
    look_for_port = colon == 0
    to_path = False
    if colon > 0:
        scheme = text[:colon]
        if not all(c in _SCHEME for c in scheme):
            end = min((i for i in (text.find("?"), text.find("#")) if i >= 0), default=len(text))
            if colon + 1 < len(text) and colon < end:
                look_for_port = True
            elif text.startswith("//"):
                start = 2
            else:
                to_path = True
        elif colon + 1 == len(text):
            url.scheme = _clean(scheme)
            return url
        elif text[colon + 1] != "/":
            end = _digits(text, colon + 1)
            if (end == len(text) or text[end] == "/") and end - colon < 7:
                look_for_port = True
            else:
                url.scheme = _clean(scheme)
                start, to_path = colon + 1, True
        else:
            url.scheme = _clean(scheme)
            if text[colon + 2:colon + 3] == "/":
                start = colon + 3
                if url.scheme.lower() == "file" and text[colon + 3:colon + 4] == "/":
                    if text[colon + 5:colon + 6] == ":":
                        start = colon + 4
                    to_path = True
            else:
                start, to_path = colon + 1, True
    elif not look_for_port:
        if text.startswith("//"):
            start = 2
        else:
            to_path = True
    if look_for_port:
        end = _digits(text, colon + 1, colon + 7)
        count = end - colon - 1
        if 0 < count < 6 and (end == len(text) or text[end] == "/"):
            url.port = int(text[colon + 1:end])
            if url.port > 65535:
                return None
            if text.startswith("//"):
                start = 2
        elif count == 0 and end == len(text):
            return None
        elif text.startswith("//"):
            start = 2
        else:
            to_path = True
    if not to_path:
        after = _authority(url, text, start)
        if after is None:
            return None
        if after == len(text):
            return url
        start = after
    _path(url, text[start:])
    return url


def _authority(url: Url, text: str, start: int) -> int | None:
    """Parse user, password, host and port; return where they end, None if they are malformed."""
    end = start
    while end < len(text) and text[end] not in "/?#":
        end += 1
    at = text.rfind("@", start, end)
    if at >= 0:
        colon = text.find(":", start, at)
        if colon >= 0:
            url.user, url.password = _clean(text[start:colon]), _clean(text[colon + 1:at])
        else:
            url.user = _clean(text[start:at])
        start = at + 1
    if text[start:start + 1] == "[" and end > start and text[end - 1] == "]":
        colon = -1
    else:
        colon = text.rfind(":", start, end)
    stop = end
    if colon >= 0:
        stop = colon
        digits = text[colon + 1:end]
        if not url.port:
            if len(digits) > 5:
                return None
            if digits:
                found = _PORT.match(digits)
                if not found or not 0 <= int(found[0]) <= 65535:
                    return None
                url.port = int(found[0])
    if stop <= start:
        return None
    url.host = _clean(text[start:stop])
    return end


def _path(url: Url, rest: str) -> None:
    if "#" in rest:
        rest, _, fragment = rest.partition("#")
        url.fragment = _clean(fragment)
        had_more = True
    else:
        had_more = False
    if "?" in rest:
        rest, _, query = rest.partition("?")
        url.query = _clean(query)
        had_more = True
    if rest or not had_more:
        url.path = _clean(rest)


@builtin("parse_url(string $url, int $component = -1): int|string|array|null|false", effects=Effects.THROWS, fold=True)
def parse_url(url: str, component: int) -> PhpValue:
    parts = split_url(url)
    if parts is None:
        return False
    values = parts.values()
    if component > -1:
        if component >= len(values):
            argument_error("parse_url", 2, "component",
                           f"must be a valid URL component identifier, {component} given")
        return values[component]
    return PhpArray.from_dict({name: value for name, value in zip(_PARTS, values, strict=True) if value is not None})


@builtin("urlencode(string $string): string", effects=PURE, fold=True)
def urlencode(string: str) -> str:
    return string if _PLAIN.fullmatch(string) else string.translate(_URLENCODE)


@builtin("rawurlencode(string $string): string", effects=PURE, fold=True)
def rawurlencode(string: str) -> str:
    return string if _PLAIN.fullmatch(string) else string.translate(_RAWURLENCODE)


@builtin("rawurldecode(string $string): string", effects=PURE, fold=True)
def rawurldecode(string: str) -> str:
    return _ESCAPED.sub(lambda m: chr(int(m[1], 16)), string) if "%" in string else string


@builtin("urldecode(string $string): string", effects=PURE, fold=True)
def urldecode(string: str) -> str:
    return rawurldecode(string.replace("+", " "))
