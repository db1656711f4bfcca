"""Searching in strings: strpos and its kin, strstr, str_contains, substr_count, strspn, strpbrk."""
from __future__ import annotations

import re
from typing import Literal

from phpjit.builtin import PURE, Effects, builtin
from phpjit.runtime.ext.standard.string.ascii import argument_error, lower

_OFFSET = "must be contained in argument #1 ($haystack)"


def _start(function: str, length: int, offset: int) -> int:
    if offset < 0:
        offset += length
    if offset < 0 or offset > length:
        argument_error(function, 3, "offset", _OFFSET)
    return offset


@builtin("strpos(string $haystack, string $needle, int $offset = 0): int|false", effects=Effects.THROWS, fold=True)
def strpos(haystack: str, needle: str, offset: int) -> int | Literal[False]:
    if offset:
        offset = _start("strpos", len(haystack), offset)
    found = haystack.find(needle, offset)
    return found if found >= 0 else False


@builtin("stripos(string $haystack, string $needle, int $offset = 0): int|false", effects=Effects.THROWS, fold=True)
def stripos(haystack: str, needle: str, offset: int) -> int | Literal[False]:
    offset = _start("stripos", len(haystack), offset)
    found = lower(haystack).find(lower(needle), offset)
    return found if found >= 0 else False


def _last(function: str, haystack: str, needle: str, offset: int) -> int | Literal[False]:
    length = len(haystack)
    if offset >= 0:
        if offset > length:
            argument_error(function, 3, "offset", _OFFSET)
        found = haystack.rfind(needle, offset)
    else:
        if -offset > length:
            argument_error(function, 3, "offset", _OFFSET)
        end = length if -offset < len(needle) else length + offset + len(needle)
        found = haystack.rfind(needle, 0, end)
    return found if found >= 0 else False


@builtin("strrpos(string $haystack, string $needle, int $offset = 0): int|false", effects=Effects.THROWS, fold=True)
def strrpos(haystack: str, needle: str, offset: int) -> int | Literal[False]:
    return _last("strrpos", haystack, needle, offset)


@builtin("strripos(string $haystack, string $needle, int $offset = 0): int|false", effects=Effects.THROWS, fold=True)
def strripos(haystack: str, needle: str, offset: int) -> int | Literal[False]:
    return _last("strripos", lower(haystack), lower(needle), offset)


@builtin("strstr(string $haystack, string $needle, bool $before_needle = false): string|false", effects=PURE,
         fold=True, aliases=("strchr",))
def strstr(haystack: str, needle: str, before_needle: bool) -> str | Literal[False]:
    found = haystack.find(needle)
    if found < 0:
        return False
    return haystack[:found] if before_needle else haystack[found:]


@builtin("stristr(string $haystack, string $needle, bool $before_needle = false): string|false", effects=PURE,
         fold=True)
def stristr(haystack: str, needle: str, before_needle: bool) -> str | Literal[False]:
    found = lower(haystack).find(lower(needle))
    if found < 0:
        return False
    return haystack[:found] if before_needle else haystack[found:]


@builtin("strrchr(string $haystack, string $needle): string|false", effects=PURE, fold=True)
def strrchr(haystack: str, needle: str) -> str | Literal[False]:
    found = haystack.rfind(needle[:1] or "\0")
    return haystack[found:] if found >= 0 else False


@builtin("str_contains(string $haystack, string $needle): bool", effects=PURE, fold=True)
def str_contains(haystack: str, needle: str) -> bool:
    return needle in haystack


@builtin("str_starts_with(string $haystack, string $needle): bool", effects=PURE, fold=True)
def str_starts_with(haystack: str, needle: str) -> bool:
    return haystack.startswith(needle)


@builtin("str_ends_with(string $haystack, string $needle): bool", effects=PURE, fold=True)
def str_ends_with(haystack: str, needle: str) -> bool:
    return haystack.endswith(needle)


@builtin("substr_count(string $haystack, string $needle, int $offset = 0, ?int $length = null): int",
         effects=Effects.THROWS, fold=True)
def substr_count(haystack: str, needle: str, offset: int, length: int | None) -> int:
    if not needle:
        argument_error("substr_count", 2, "needle", "cannot be empty")
    size = len(haystack)
    if offset < 0:
        offset += size
    if offset < 0 or offset > size:
        argument_error("substr_count", 3, "offset", _OFFSET)
    if length is None:
        return haystack.count(needle, offset)
    rest = size - offset
    if length < 0:
        length += rest
    if length < 0 or length > rest:
        argument_error("substr_count", 4, "length", _OFFSET)
    return haystack.count(needle, offset, offset + length)


def _window(string: str, offset: int, length: int | None) -> str:
    """Return the part of `string` that strspn() and strcspn() look at."""
    size = len(string)
    if offset < 0:
        offset = max(0, offset + size)
    elif offset > size:
        offset = size
    rest = size - offset
    if length is None:
        return string[offset:]
    if length < 0:
        length = max(0, length + rest)
    return string[offset:offset + length]


@builtin("strspn(string $string, string $characters, int $offset = 0, ?int $length = null): int", effects=PURE,
         fold=True)
def strspn(string: str, characters: str, offset: int, length: int | None) -> int:
    part = _window(string, offset, length)
    return len(part) - len(part.lstrip(characters)) if characters else 0


@builtin("strcspn(string $string, string $characters, int $offset = 0, ?int $length = null): int", effects=PURE,
         fold=True)
def strcspn(string: str, characters: str, offset: int, length: int | None) -> int:
    part = _window(string, offset, length)
    found = re.search("[" + re.escape(characters or "\0") + "]", part)
    return found.start() if found else len(part)


@builtin("strpbrk(string $string, string $characters): string|false", effects=Effects.THROWS, fold=True)
def strpbrk(string: str, characters: str) -> str | Literal[False]:
    if not characters:
        argument_error("strpbrk", 2, "characters", "must be a non-empty string")
    found = re.search("[" + re.escape(characters) + "]", string)
    return string[found.start():] if found else False
