"""Whether the caller of a function throws its result away: php destroys that before the function's variables.

    function f() { $local = new D; return new D; }      f();    // the second D goes first

Generated code asks only once there are destructors to see it, and only for results that may be the last to hold
something.  A result is thrown away where the call's instruction is followed by POP_TOP.
"""
from __future__ import annotations

import opcode
import sys
from types import CodeType
from typing import Any, Final

from phpjit.runtime.backtrace import flags_of, mark_of
from phpjit.runtime.current import current
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import PhpObject

_CACHE: Final = opcode.opmap.get("CACHE", 0)
_POP_TOP: Final = opcode.opmap["POP_TOP"]
_RETURN: Final = opcode.opmap["RETURN_VALUE"]
# Python code between a caller and a function that returns what the function does
_PASS_ON: Final = ("/runtime/calls/adapt.py", "/runtime/calls/link.py", "/runtime/classes/members.py",
                   "/runtime/access/classrefs.py", "/tiering/functions.py")


def result_unused(value: Any) -> bool:
    """Tell whether nobody wants the value that the calling PHP function is about to return."""
    if not isinstance(value, (PhpObject, PhpArray)):
        return False
    known: dict[tuple[CodeType, int], int] = current().state("after calls", dict)
    frame = sys._getframe(2)
    while True:
        code = frame.f_code
        place = (code, frame.f_lasti)
        following = known.get(place)
        if following is None:
            following = known[place] = _following(code, frame.f_lasti)
        if mark_of(code) is not None:
            return following == _POP_TOP and "b" not in flags_of(code)
        above = frame.f_back
        if following != _RETURN or above is None or not code.co_filename.endswith(_PASS_ON):
            return False
        frame = above


def _following(code: CodeType, at: int) -> int:
    """Return the instruction after the call at `at`."""
    raw = code.co_code
    at += 2
    while at < len(raw) and raw[at] == _CACHE:
        at += 2
    return raw[at] if at < len(raw) else -1
