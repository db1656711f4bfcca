"""Arguments that are no variables, given to parameters that take references.

    (function (&$x) {})(1)        Error: {closure}(): Argument #1 ($x) cannot be passed by reference
    $o->m(f())                    Notice: Only variables should be passed by reference

Calls whose callee the compiler does not know pass the value as it is, so that they cost nothing; the callee's prologue
meets it.  Whether it is the result of a call is told by the columns of the call: bit i of the end column is argument i.
"""
from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Final, NoReturn

from phpjit.builtin import PhpValue
from phpjit.runtime import backtrace
from phpjit.runtime.diagnostics import E_NOTICE, report
from phpjit.runtime.exception_text import base_name, slot_key
from phpjit.runtime.throwables import PhpThrow, make_error, throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.functions import FunctionInfo
from phpjit.runtime.values.ref import Ref

NOTICE: Final = "Only variables should be passed by reference"


def plain_argument(value: PhpValue, info: FunctionInfo, number: int) -> Ref:
    """Return the Ref that a by-reference parameter holds when a call has passed a value; for the callee's prologue."""
    frame = backtrace.php_frame(sys._getframe(1))
    caller = backtrace.caller_of(frame) if frame is not None else None
    if frame is None or caller is None:         # a builtin calls, or the engine: it has warned already
        return Ref(value)
    if not is_result(caller, number):
        _throw_in_caller(message(backtrace.callee_name(frame), info, number))
    report(E_NOTICE, NOTICE, caller.f_code.co_filename, caller.f_lineno or 0)
    return Ref(value)


def _throw_in_caller(text: str) -> NoReturn:
    """Throw where the running function was called."""
    o = make_error("Error", text)
    key = f"\0{base_name(o)}\0trace"
    call, *others = getattr(o, key).values()
    setattr(o, slot_key(o, "\0*\0file"), call.get("file"))
    setattr(o, slot_key(o, "\0*\0line"), call.get("line"))
    setattr(o, key, PhpArray(others))
    raise PhpThrow(o)


def checked(made: Callable[..., PhpValue], info: FunctionInfo, mask: int) -> Callable[..., PhpValue]:
    """Return a builtin that takes references for direct calls: it throws for values that are no variables."""
    def call(*args: PhpValue) -> PhpValue:
        return made(*[Ref(_allowed(value, info, number, sys._getframe(2)))
                      if mask >> number & 1 and type(value) is not Ref else value for number, value in enumerate(args)])
    return call


def _allowed(value: PhpValue, info: FunctionInfo, number: int, caller: FrameType) -> PhpValue:
    if not prefers(info, number):
        refuse(info.display, info, number, is_result(caller, number))
    return value


def prefers(info: FunctionInfo, number: int) -> bool:
    """Tell whether a builtin takes a reference where it can get one, and a value otherwise."""
    return info.params[min(number, len(info.params) - 1)].prefer_ref or info.name in ("array_multisort", "extract")


def refuse(name: str, info: FunctionInfo, number: int, result: bool) -> None:
    """Complain of an argument that is no variable, in the running function; `result`: it comes from a call."""
    if not result:
        throw_error("Error", message(name, info, number))
    report(E_NOTICE, NOTICE)


def is_result(caller: FrameType, number: int) -> bool:
    """Tell whether an argument of the call that a frame makes is the result of a call (`new` is one)."""
    positions = list(caller.f_code.co_positions())
    at = caller.f_lasti // 2
    column = positions[at][3] if 0 <= at < len(positions) else 0
    if column is None:                      # PYTHONNODEBUGRANGES: rather a notice too many than an error
        return True
    return bool(column >> number & 1)


def message(name: str, info: FunctionInfo, number: int) -> str:
    """Return the text of the Error."""
    param = info.params[min(number, len(info.params) - 1)]
    shown = "" if param.variadic else f" (${param.name})"
    return f"{name}(): Argument #{number + 1}{shown} cannot be passed by reference"
