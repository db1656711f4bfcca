"""Compiled patterns: PHP's delimiters and modifiers, the cache of a request, and running a match."""
from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Final

from phpjit.runtime.current import current
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.ext.pcre.library import (
    ANCHORED,
    INFO_CAPTURECOUNT,
    INFO_NAMECOUNT,
    INFO_NAMEENTRYSIZE,
    INFO_NAMETABLE,
    JIT_COMPLETE,
    LIBRARY,
    NO_UTF_CHECK,
    NOMATCH,
    NOTEMPTY_ATSTART,
)

PREG_NO_ERROR: Final = 0
PREG_INTERNAL_ERROR: Final = 1
PREG_BACKTRACK_LIMIT_ERROR: Final = 2
PREG_RECURSION_LIMIT_ERROR: Final = 3
PREG_BAD_UTF8_ERROR: Final = 4
PREG_BAD_UTF8_OFFSET_ERROR: Final = 5
PREG_JIT_STACKLIMIT_ERROR: Final = 6

_UTF: Final = 0x00080000 | 0x00020000
_MODIFIERS: Final = {
    "i": 0x00000008, "m": 0x00000400, "n": 0x00002000, "s": 0x00000020, "x": 0x00000080, "A": ANCHORED,
    "D": 0x00000010, "S": 0, "X": 0, "U": 0x00040000, "u": _UTF, "J": 0x00000040, " ": 0, "\n": 0, "\r": 0}
_CLOSING: Final = {"(": ")", "[": "]", "{": "}", "<": ">"}
_SPACES: Final = " \t\n\r\v\f"
_ALNUM: Final = frozenset("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_CACHE_SIZE: Final = 4096
_JIT_STACK: Final = (32 * 1024, 192 * 1024)
_ERRORS: Final = {-47: PREG_BACKTRACK_LIMIT_ERROR, -53: PREG_RECURSION_LIMIT_ERROR,
                  -36: PREG_BAD_UTF8_OFFSET_ERROR, -46: PREG_JIT_STACKLIMIT_ERROR}
_REMEMBERED_LENGTH: Final = 64


class Regex:
    """A compiled pattern with its match data."""

    __slots__ = ("_free_code", "_free_data", "code", "data", "groups", "has_marks", "names", "ovector", "utf")

    def __init__(self, code: int, utf: bool, has_marks: bool) -> None:
        self.code = code
        self.has_marks = has_marks
        self.utf = utf
        self.data: int = LIBRARY.match_data_create_from_pattern(code, None)
        self.groups = _info(code, INFO_CAPTURECOUNT) + 1
        count = LIBRARY.get_ovector_count(self.data)
        self.ovector = (ctypes.c_size_t * (2 * count)).from_address(LIBRARY.get_ovector_pointer(self.data))
        self.names = _group_names(code, self.groups)
        self._free_code = LIBRARY.code_free
        self._free_data = LIBRARY.match_data_free

    def __del__(self) -> None:
        self._free_data(self.data)
        self._free_code(self.code)

    def mark(self) -> str | None:
        """Return the name of the last (*MARK) passed on the way to the latest match."""
        if not self.has_marks:
            return None
        name: bytes | None = LIBRARY.get_mark(self.data)
        return None if name is None else name.decode("latin-1")


def _info(code: int, what: int) -> int:
    value = ctypes.c_uint32()
    LIBRARY.pattern_info(code, what, ctypes.byref(value))
    return value.value


def _group_names(code: int, groups: int) -> list[str | None] | None:
    """Return the name of each group, None if no group has one."""
    count = _info(code, INFO_NAMECOUNT)
    if not count:
        return None
    size = _info(code, INFO_NAMEENTRYSIZE)
    table = ctypes.c_void_p()
    LIBRARY.pattern_info(code, INFO_NAMETABLE, ctypes.byref(table))
    assert table.value is not None
    raw = ctypes.string_at(table.value, count * size)
    names: list[str | None] = [None] * groups
    for i in range(0, len(raw), size):
        names[raw[i] << 8 | raw[i + 1]] = raw[i + 2:i + size].partition(b"\0")[0].decode("latin-1")
    return names


class PcreState:
    """What ext/pcre remembers in a request: patterns, limits, the last error, the last long subject."""

    def __init__(self) -> None:
        self.error = PREG_NO_ERROR
        self.context: int = LIBRARY.match_context_create(None)
        self._cache: dict[str, Regex] = {}
        self._ini = current().ini
        self._limits = (-1, -1)
        self._changed = True
        self._stack: int | None = LIBRARY.jit_stack_create(*_JIT_STACK, None)
        if self._stack:
            LIBRARY.jit_stack_assign(self.context, None, self._stack)
        self._subject = ""
        self._bytes = b""
        self._valid = False   # whether the remembered subject is known to be UTF-8
        self._free = (LIBRARY.match_context_free, LIBRARY.jit_stack_free)

    def __del__(self) -> None:
        self._free[0](self.context)
        if self._stack:
            self._free[1](self._stack)

    def bytes_of(self, subject: str) -> bytes:
        """Return the subject as bytes; the last long one is kept, for scanners that go through it by offsets."""
        if len(subject) < _REMEMBERED_LENGTH:
            return subject.encode("latin-1")
        if subject is not self._subject:
            self._bytes = subject.encode("latin-1")
            self._subject = subject
            self._valid = subject.isascii()
        return self._bytes

    def is_checked(self, subject: str, offset: int) -> bool:
        """Whether the subject is known to be UTF-8 and the offset to be at a character's beginning."""
        if subject is self._subject:
            return self._valid and (offset >= len(subject) or not "\x80" <= subject[offset] <= "\xbf")
        return subject.isascii()

    def note_checked(self, subject: str) -> None:
        """Remember that the library found the remembered subject to be UTF-8."""
        if subject is self._subject:
            self._valid = True

    def _set_limits(self) -> None:
        """Follow changes of the ini settings; `_changed` is whether there were any when last looked at."""
        ini = self._ini
        self._changed = bool(ini.changed)
        limits = (ini.integer("pcre.backtrack_limit"), ini.integer("pcre.recursion_limit"))
        if limits != self._limits:
            self._limits = limits
            LIBRARY.set_match_limit(self.context, limits[0] & 0xFFFFFFFF)
            LIBRARY.set_depth_limit(self.context, limits[1] & 0xFFFFFFFF)

    def regex(self, function: str, pattern: str) -> Regex | None:
        """Return the compiled pattern; None after the warning PHP gives."""
        ini = self._ini
        if ini.changed or self._changed:
            self._set_limits()
        found = self._cache.get(pattern)
        if found is None:
            found = compile_pattern(function, pattern, ini.flag("pcre.jit"))
            if found is None:
                self.error = PREG_INTERNAL_ERROR
                return None
            if len(self._cache) >= _CACHE_SIZE:
                for old in list(self._cache)[:_CACHE_SIZE // 8]:
                    del self._cache[old]
            self._cache[pattern] = found
        return found

    def fail(self, code: int) -> None:
        """Remember why a match failed."""
        if -23 <= code <= -3:
            self.error = PREG_BAD_UTF8_ERROR
        else:
            self.error = _ERRORS.get(code, PREG_INTERNAL_ERROR)

    def search(self, regex: Regex, data: bytes, offset: int, options: int) -> int:
        """Run one match; return the library's result: the number of groups set, or an error below zero."""
        count: int = LIBRARY.match(regex.code, data, len(data), offset, options, regex.data, self.context)
        return count

    def matches(self, regex: Regex, data: bytes, offset: int, checked: bool) -> Iterator[list[int]]:
        """Go through all matches as Perl's /g does: the offsets of the groups of each; sets `error` at the end.

        After an empty match a non-empty one is tried at the same place, before going on one character.
        """
        match, context = LIBRARY.match, self.context
        code, block, ovector = regex.code, regex.data, regex.ovector
        size = len(data)
        options = 0 if regex.utf and not checked else NO_UTF_CHECK
        while True:
            count = match(code, data, size, offset, options, block, context)
            options = NO_UTF_CHECK
            if count < 0:
                break
            while True:
                offsets = ovector[:2 * count]
                if offsets[1] < offsets[0]:
                    self.error = PREG_INTERNAL_ERROR
                    return
                offset = offsets[1]
                empty = offset == offsets[0]
                yield offsets
                if not empty:
                    break
                count = match(code, data, size, offset, NO_UTF_CHECK | NOTEMPTY_ATSTART | ANCHORED, block, context)
                if count < 0:
                    break
            if count < 0:
                if count != NOMATCH or offset >= size:
                    break
                offset += 1
                if regex.utf:
                    while offset < size and data[offset] & 0xC0 == 0x80:
                        offset += 1
        if count != NOMATCH:
            self.fail(count)


def pcre() -> PcreState:
    """Return the state of the current request."""
    state: PcreState = current().state("pcre", PcreState)
    return state


def compile_pattern(function: str, pattern: str, jit: bool) -> Regex | None:
    """Compile `/.../modifiers`; None after the warning PHP gives."""
    parts = split_pattern(function, pattern)
    if parts is None:
        return None
    body, options = parts
    error = ctypes.c_int()
    offset = ctypes.c_size_t()
    data = body.encode("latin-1")
    code = LIBRARY.compile(data, len(data), options, ctypes.byref(error), ctypes.byref(offset), LIBRARY.compile_context)
    if not code:
        warning(f"{function}(): Compilation failed: {LIBRARY.error_text(error.value)} at offset {offset.value}")
        return None
    if jit:
        LIBRARY.jit_compile(code, JIT_COMPLETE)   # where it is not possible, matching works without
    return Regex(code, bool(options & 0x00080000) or "(*UTF" in body, "(*" in body)


def split_pattern(function: str, pattern: str) -> tuple[str, int] | None:
    """Return the expression and its options, None after the warning PHP gives."""
    start, size = 0, len(pattern)
    while start < size and pattern[start] in _SPACES:
        start += 1
    if start >= size:
        warning(f"{function}(): Empty regular expression")
        return None
    opening = pattern[start]
    if opening in _ALNUM or opening in "\\\0":
        warning(f"{function}(): Delimiter must not be alphanumeric, backslash, or NUL")
        return None
    closing = _CLOSING.get(opening, opening)
    end = start + 1
    depth = 1
    while end < size:
        c = pattern[end]
        if c == "\\" and end + 1 < size:
            end += 1
        elif c == closing and (closing == opening or depth == 1):
            break
        elif c == closing:
            depth -= 1
        elif c == opening:
            depth += 1
        end += 1
    if end >= size:
        kind = "ending" if closing == opening else "ending matching"
        warning(f"{function}(): No {kind} delimiter '{closing}' found")
        return None
    options = 0
    evaluates = False
    for modifier in pattern[end + 1:]:
        if modifier == "e":
            evaluates = True
        elif modifier not in _MODIFIERS:
            if modifier == "\0":
                warning(f"{function}(): NUL is not a valid modifier")
            else:
                warning(f"{function}(): Unknown modifier '{modifier}'")
            return None
        else:
            options |= _MODIFIERS[modifier]
    if evaluates:
        warning(f"{function}(): The /e modifier is no longer supported, use preg_replace_callback instead")
        return None
    return pattern[start + 1:end], options
