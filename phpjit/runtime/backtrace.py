"""Where PHP is: found by walking Python frames, so that calls need no bookkeeping.

A PHP frame is one whose code's first constant is the docstring `php:<flags>|<display name>`; the file is co_filename,
the line f_lineno.  Wrappers of builtins have flag `b` and the file `<builtin>`.
"""
from __future__ import annotations

import sys
from types import CodeType, FrameType
from typing import Final

from phpjit.runtime.values.objects import PhpClass, PhpObject

MARK: Final = "php:"


def mark_of(code: CodeType) -> str | None:
    """Return the `<flags>|<name>` text of a PHP code object, None for Python's own."""
    consts = code.co_consts
    if consts:
        first = consts[0]
        if type(first) is str and first.startswith(MARK):
            return first[4:]
    return None


def flags_of(code: CodeType) -> str:
    """Return the flag letters of a PHP code object."""
    mark = mark_of(code)
    return mark[:mark.index("|")] if mark is not None else ""


def name_of(code: CodeType) -> str:
    """Return the display name of a PHP code object."""
    mark = mark_of(code)
    return mark[mark.index("|") + 1:] if mark is not None else ""


def caller_of(frame: FrameType) -> FrameType | None:
    """Return the frame that called a PHP function, None when no PHP code did (a builtin, or the engine)."""
    above = frame.f_back
    while above is not None:
        mark = mark_of(above.f_code)
        if mark is not None:
            return None if "b" in mark[:mark.index("|")] else above
        above = above.f_back
    return None


def php_frame(frame: FrameType | None) -> FrameType | None:
    """Return the nearest frame at or above `frame` that runs PHP source (no builtin wrapper)."""
    while frame is not None:
        mark = mark_of(frame.f_code)
        if mark is not None and "b" not in mark[:mark.index("|")]:
            return frame
        frame = frame.f_back
    return None


def calling_frame() -> FrameType | None:
    """Return the innermost frame that runs PHP source."""
    return php_frame(sys._getframe(1))


def position() -> tuple[str, int]:
    """Return the (file, line) that diagnostics report: those of the innermost PHP frame."""
    frame = php_frame(sys._getframe(1))
    if frame is None:
        return "Unknown", 0
    return frame.f_code.co_filename, frame.f_lineno or 0


def caller_is_strict() -> bool:
    """Whether the innermost PHP frame belongs to a file with declare(strict_types=1)."""
    frame = php_frame(sys._getframe(1))
    return frame is not None and "s" in flags_of(frame.f_code)


def frame_this(frame: FrameType) -> PhpObject | None:
    """Return `$this` of a PHP frame."""
    this = frame.f_locals.get("this")
    return this if isinstance(this, PhpObject) else None


def frame_scope(frame: FrameType | None) -> PhpClass | None:
    """Return the class whose code a PHP frame runs, None outside of classes."""
    from phpjit.runtime.classes.scopes import scope_of_frame
    return scope_of_frame(frame)


def calling_scope() -> PhpClass | None:
    """Return the class scope of the innermost PHP frame."""
    return frame_scope(php_frame(sys._getframe(1)))
