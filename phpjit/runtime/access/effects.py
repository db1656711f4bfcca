"""Statements and operators that act on the request: echo, exit, throw, catch, `@`, constants, match, declarations."""
from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any, NoReturn

from phpjit.builtin import PhpValue
from phpjit.runtime.calls import registry
from phpjit.runtime.classes.destruct import take_pending
from phpjit.runtime.classes.spec import ClassSpec
from phpjit.runtime.convert import to_str, type_name
from phpjit.runtime.current import current
from phpjit.runtime.diagnostics import report
from phpjit.runtime.operators import identical, less, less_eq, loose_eq
from phpjit.runtime.throwables import PhpExit, PhpFatal, PhpThrow, throw_error, throw_object
from phpjit.runtime.throwables_chain import chain
from phpjit.runtime.values.functions import FunctionInfo
from phpjit.runtime.values.objects import PhpClass, PhpObject
from phpjit.runtime.values.sentinels import UNDEF

UNWINDS = (PhpExit, PhpFatal, RecursionError, MemoryError)     # what runs no `finally`


# ---------------------------------------------------------------- operators that the runtime has not in this form

def greater(a: PhpValue, b: PhpValue) -> bool:
    """`a > b`, which PHP evaluates as `b < a`."""
    return less(b, a)


def greater_eq(a: PhpValue, b: PhpValue) -> bool:
    """`a >= b`."""
    return less_eq(b, a)


def loose_ne(a: PhpValue, b: PhpValue) -> bool:
    """`a != b`."""
    return not loose_eq(a, b)


def not_identical(a: PhpValue, b: PhpValue) -> bool:
    """`a !== b`."""
    return not identical(a, b)


def logical_xor(a: PhpValue, b: PhpValue) -> bool:
    """`a xor b`."""
    from phpjit.runtime.convert import to_bool
    return to_bool(a) is not to_bool(b)


def switch_value(v: PhpValue, cases: tuple[Any, ...]) -> PhpValue:
    """Return the first case constant that `v` loosely equals, a value unequal to all of them when there is none."""
    for case in cases:
        if loose_eq(v, case):
            return case
    return UNDEF


def unhandled_match(v: PhpValue) -> NoReturn:
    """Throw for a match without a fitting arm."""
    if type(v) is str:
        from phpjit.runtime.access.texts import match_text
        shown = match_text(v)
    elif v is None or type(v) in (bool, int, float):
        from phpjit.runtime.convert import to_str
        shown = {None: "NULL", True: "true", False: "false"}[v] if v is None or type(v) is bool else to_str(v)
        if type(v) is float and shown.lstrip("-").isdigit():
            shown += ".0"
    else:
        shown = f"of type {type_name(v)}"
    throw_error("UnhandledMatchError", f"Unhandled match case {shown}")


# ---------------------------------------------------------------- output and end

def echo(text: str) -> None:
    """Write to the output."""
    current().output.write(text)


def exit_(v: PhpValue) -> NoReturn:
    """`exit(v)`: an int is the status, anything else is printed."""
    if type(v) is int:
        raise PhpExit(v & 255)
    if v is not None:
        echo(v if type(v) is str else to_str(v))
    raise PhpExit(0)


def ticks() -> None:
    """Run the tick functions."""
    from phpjit.runtime.ext.core.functions import run_ticks
    run_ticks()


def shell_exec(command: str) -> PhpValue:
    """Backticks."""
    function = registry.find_function(current(), "shell_exec")
    if function is None:
        throw_error("Error", "Call to undefined function shell_exec()")
    return function(command)


# ---------------------------------------------------------------- exceptions

def throw(v: PhpValue) -> NoReturn:
    """`throw v`."""
    throw_object(v)


def caught(error: PhpThrow) -> PhpObject:
    """Return the object of a caught exception; frames that it kept alive go now, `@` of dead frames ends.

    What a destructor throws meanwhile comes instead, with this one as its last `previous`.
    """
    obj = error.obj
    request = current()
    request.unwinding = True
    error.__traceback__ = None
    error.__context__ = None
    request.unwinding = False
    if request.pending:
        newer = take_pending(request)
        if not isinstance(newer, PhpThrow):
            raise newer
        chain(newer.obj, obj)
        obj = newer.obj
    silence: list[tuple[FrameType, int]] = request.state("silence", list)
    if silence:
        unwind_silence(silence)
    return obj


def chain_previous(error: PhpThrow) -> None:
    """An exception leaves `finally` while another is under way: that becomes the last `previous` of its chain."""
    context = error.__context__
    if not isinstance(context, PhpThrow) or context.obj is error.obj:
        return
    older, newest = context.obj, error.obj
    node = newest
    seen = {id(newest)}
    while True:
        if node is older:
            return
        following = previous_of(node)
        if following is None:
            break
        if id(following) in seen:
            return
        seen.add(id(following))
        node = following
    check: PhpObject | None = older
    while check is not None:
        if check is node or check is newest:
            return
        check = previous_of(check)
    setattr(node, previous_key(node), older)
    error.__context__ = None


def previous_key(o: PhpObject) -> str:
    """Return the mangled name of the `previous` property."""
    return "\0Error\0previous" if "error" in type(o).ancestors else "\0Exception\0previous"


def previous_of(o: PhpObject) -> PhpObject | None:
    """Return the previous exception."""
    found = getattr(o, previous_key(o), None)
    return found if isinstance(found, PhpObject) else None


# ---------------------------------------------------------------- @

FATAL = 1 | 4 | 16 | 64 | 256 | 4096


def silence_begin() -> int:
    """`@`: report fatal errors only; returns the former level."""
    request = current()
    errors = request.errors
    former = errors.level
    silence: list[tuple[FrameType, int]] = request.state("silence", list)
    silence.append((sys._getframe(1), former))
    errors.level = former & FATAL
    return former


def silence_end(former: int, v: PhpValue) -> PhpValue:
    """End of `@`: the level is restored unless the operand changed it."""
    request = current()
    stack: list[tuple[FrameType, int]] = request.state("silence", list)
    if stack:
        stack.pop()
    errors = request.errors
    if errors.level == former & FATAL:
        errors.level = former
    return v


def unwind_silence(stack: list[Any]) -> None:
    """Drop the `@`s that an exception has left: those of the catching frame and of frames that are gone."""
    live = set()
    frame = sys._getframe(3)
    while frame is not None:
        live.add(frame)
        frame = frame.f_back  # type: ignore[assignment]  # the loop ends at None
    errors = current().errors
    while stack and stack[-1][0] not in live:
        _, errors.level = stack.pop()


# ---------------------------------------------------------------- constants

def constant(name: str, fallback: str | None) -> PhpValue:
    """Return a constant that is read for the first time here; later reads find it in the namespace."""
    request = current()
    value = registry.find_constant(request, name)
    if value is UNDEF and fallback is not None:
        value = registry.find_constant(request, fallback)
    if value is UNDEF:
        throw_error("Error", f'Undefined constant "{name}"')
    if value is not UNDEF and not name.endswith("__COMPILER_HALT_OFFSET__"):
        request.namespace["const:" + name] = value
    return value


def declare_constant(name: str, value: PhpValue) -> None:
    """`const NAME = value`."""
    request = current()
    key = registry.constant_key(name) if "\\" in name else name
    if registry.find_constant(request, name) is not UNDEF:
        from phpjit.runtime.diagnostics import warning
        warning(f"Constant {name} already defined")
        return
    request.constants[key] = value


# ---------------------------------------------------------------- declarations

def attach(function: Any, info: FunctionInfo) -> None:
    """Hang the record on a Python function."""
    function.php = info
    if info.closure:        # a generator's: what makes the generator comes last
        info.template = function


def declare_function(name: str, function: Callable[..., PhpValue]) -> None:
    """Enter a function."""
    request = current()
    registry.declare_function(request, name, function)
    info: FunctionInfo = function.php  # type: ignore[attr-defined]  # PHP functions have it
    key = name.lower()
    if info.ref_mask or (info.variadic and info.params[-1].by_ref):
        request.namespace.setdefault("byref_functions", set()).add(key)
    if "\\" in key:
        from phpjit.runtime.calls.link import relink
        relink(request, key)


def compile_diagnostics(rows: tuple[tuple[int, int, str], ...], file: str) -> None:
    """Report what the compiler had to say."""
    for line, level, message in rows:
        report(level, message, file, line)


def hoist_class(spec: ClassSpec) -> None:
    """Declare a class before the file runs, if everything it needs is there."""
    from phpjit.runtime.classes.linker import declare_early
    cls = declare_early(spec)
    if cls is not None:
        current().namespace["class:" + spec.name.lower()] = cls


def declare_late(spec: ClassSpec) -> None:
    """Control reaches a class that may have been declared early."""
    found = current().classes.get(spec.name.lower())
    if found is not None and found.__dict__.get("\0spec") is spec:
        return
    declare_class(spec)


def declare_class(spec: ClassSpec) -> PhpClass:
    """Link a class and make its link name mean it."""
    from phpjit.runtime.classes import linker
    cls = linker.declare_class(spec)
    current().namespace["class:" + spec.name.lower()] = cls
    return cls


def anonymous_class(spec: ClassSpec) -> PhpClass:
    """Return the class of a `new class` expression, declared at its first evaluation."""
    found = current().classes.get(spec.name.lower())
    return found if found is not None else declare_class(spec)


def unsupported_goto(label: str) -> NoReturn:
    """A goto into a try block from outside of it."""
    throw_error("Error", f"'goto' to label '{label}' inside of a block is not supported")
