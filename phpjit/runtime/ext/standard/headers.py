"""HTTP headers: header(), headers_list() and kin; on a command line they are collected and never sent."""
from __future__ import annotations

from typing import Any, Final

from phpjit.builtin import Effects, PhpValue, builtin
from phpjit.runtime.current import current
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.ref import Ref

_EFFECTS: Final = Effects.WRITES_GLOBAL | Effects.WARNS


class HeaderState:
    """The headers of a request's answer."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.status: int | None = None
        self.callback: Any = None
        self.sent_at: tuple[str, int] | None = None


def header_state() -> HeaderState:
    """The running request's headers."""
    state: HeaderState = current().state("headers", HeaderState)
    return state


def _already_sent() -> bool:
    if not current().output.sent:
        return False
    place = header_state().sent_at
    by = "" if place is None else f" by (output started at {place[0]}:{place[1]})"
    warning(f"Cannot modify header information - headers already sent{by}")
    return True


@builtin("header(string $header, bool $replace = true, int $response_code = 0): void", effects=_EFFECTS)
def header(header: str, replace: bool, response_code: int) -> None:
    if _already_sent():
        return
    state = header_state()
    text = header.rstrip(" \t\r\n\v\f")
    if "\n" in text or "\r" in text:
        warning("Header may not contain more than a single header, new line detected")
        return
    if "\0" in text:
        warning("Header may not contain NUL bytes")
        return
    if text[:5].upper() == "HTTP/":
        parts = text.split(" ", 2)
        if len(parts) > 1 and parts[1].isdigit():
            state.status = int(parts[1])
        return
    name = text.partition(":")[0].strip().lower()
    if replace:
        state.lines = [line for line in state.lines if line.partition(":")[0].strip().lower() != name]
    state.lines.append(text)
    if response_code:
        state.status = response_code
    elif name == "location" and state.status not in (201, *range(300, 400)):
        state.status = 302


@builtin("header_remove(?string $name = null): void", effects=_EFFECTS)
def header_remove(name: str | None) -> None:
    if _already_sent():
        return
    state = header_state()
    state.lines = [] if name is None else [
        line for line in state.lines if line.partition(":")[0].strip().lower() != name.lower()]


@builtin("headers_list(): array", effects=Effects.READS_GLOBAL)
def headers_list() -> PhpArray:
    options = current().options
    lines: list[PhpValue] = list(header_state().lines)
    if options is None or options.sapi == "cli":
        return PhpArray.from_list(lines)
    return PhpArray.from_list(["X-Powered-By: PHP/8.2", *lines])


@builtin("headers_sent(&$filename = null, &$line = null): bool", effects=_EFFECTS | Effects.MUTATES_ARG)
def headers_sent(filename: PhpValue, line: PhpValue) -> bool:
    place = header_state().sent_at or ("", 0)
    if isinstance(filename, Ref):
        filename.v = place[0]
    if isinstance(line, Ref):
        line.v = place[1]
    return current().output.sent


@builtin("http_response_code(int $response_code = 0): int|bool", effects=_EFFECTS)
def http_response_code(response_code: int) -> PhpValue:
    state = header_state()
    old = state.status
    if response_code:
        state.status = response_code
        return True if old is None else old
    return False if old is None else old


@builtin("header_register_callback(callable $callback): bool", effects=_EFFECTS)
def header_register_callback(callback: Any) -> bool:
    header_state().callback = callback
    output = current().output
    if not output.sent and output.before_first is None:
        output.before_first = callback
    return True


@builtin("setcookie(string $name, string $value = \"\", array|int $expires_or_options = 0, string $path = \"\","
         " string $domain = \"\", bool $secure = false, bool $httponly = false): bool", effects=_EFFECTS)
def setcookie(name: str, value: str, expires: PhpValue, path: str, domain: str, secure: bool, httponly: bool) -> bool:
    from phpjit.runtime.ext.standard.string.url import urlencode

    return _cookie(name, urlencode(value), expires, path, domain, secure, httponly)


@builtin("setrawcookie(string $name, string $value = \"\", array|int $expires_or_options = 0, string $path = \"\","
         " string $domain = \"\", bool $secure = false, bool $httponly = false): bool", effects=_EFFECTS)
def setrawcookie(name: str, value: str, expires: PhpValue, path: str, domain: str, secure: bool,
                 httponly: bool) -> bool:
    return _cookie(name, value, expires, path, domain, secure, httponly)


def _cookie(name: str, value: str, expires: PhpValue, path: str, domain: str, secure: bool, httponly: bool) -> bool:
    from phpjit.runtime.convert import to_bool, to_int, to_str
    from phpjit.runtime.ext.date.format import Moment, format_time
    from phpjit.runtime.ext.date.zones import fixed, now

    same_site = ""
    when = 0
    if isinstance(expires, PhpArray):
        for key, option in expires.items():
            lower = to_str(key).lower()
            if lower == "expires":
                when = to_int(option)
            elif lower == "path":
                path = to_str(option)
            elif lower == "domain":
                domain = to_str(option)
            elif lower == "secure":
                secure = to_bool(option)
            elif lower == "httponly":
                httponly = to_bool(option)
            elif lower == "samesite":
                same_site = to_str(option)
    else:
        when = expires
    stamp = "D, d M Y H:i:s \\G\\M\\T"
    if value == "":
        text = f"Set-Cookie: {name}=deleted; expires={format_time(stamp, Moment(1, fixed(0)))}; Max-Age=0"
    else:
        text = f"Set-Cookie: {name}={value}"
        if when:
            text += f"; expires={format_time(stamp, Moment(when, fixed(0)))}; Max-Age={max(0, when - now())}"
    for label, part in (("path", path), ("domain", domain)):
        if part:
            text += f"; {label}={part}"
    text += ("; secure" if secure else "") + ("; HttpOnly" if httponly else "")
    if same_site:
        text += f"; SameSite={same_site}"
    if _already_sent():
        return False
    header_state().lines.append(text)
    return True
