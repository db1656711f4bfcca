"""Which class's code a Python frame runs: `self` of a PHP frame, read from the frame itself.

Functions that need their class close over it (SCOPE_VARIABLE); those that do not need it are told by their display
name `Class::method`.
"""
from __future__ import annotations

from types import FrameType

from phpjit.runtime import backtrace
from phpjit.runtime.classes.spec import SCOPE_VARIABLE
from phpjit.runtime.current import current
from phpjit.runtime.values.objects import PhpClass, PhpObject


def scope_of_frame(frame: FrameType | None) -> PhpClass | None:
    """Return the class scope of a PHP frame, None outside of classes."""
    if frame is None:
        return None
    code = frame.f_code
    if SCOPE_VARIABLE in code.co_freevars or SCOPE_VARIABLE in code.co_varnames[:code.co_argcount]:
        found = backtrace.frame_local(frame, SCOPE_VARIABLE)
        return found if isinstance(found, PhpClass) else None
    mark = backtrace.mark_of(code)
    if mark is None:
        return None
    flags, _, name = mark.partition("|")
    if "i" in flags or "e" in flags or "f" in flags:
        found = backtrace.frame_local(frame, SCOPE_VARIABLE)
        return found if isinstance(found, PhpClass) else None
    owner, sep, _ = name.rpartition("::")
    if sep:
        return current().classes.get(owner.lower())
    return None


def called_class(frame: FrameType | None) -> PhpClass | None:
    """Return the late static binding class of a PHP frame."""
    if frame is None:
        return None
    this = backtrace.frame_local(frame, "this")
    if isinstance(this, PhpObject):
        return type(this)
    if isinstance(this, PhpClass):
        return this
    return scope_of_frame(frame)
