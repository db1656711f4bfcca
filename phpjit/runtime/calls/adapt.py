"""Fits a PHP function to a number of arguments: drops surplus ones, complains about missing ones, unwraps references.

    function f($a, $b = 1) {}     fit(f, 1) is f      fit(f, 3) drops the third      fit(f, 0) throws ArgumentCountError
"""
from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any

from phpjit.builtin import PhpValue
from phpjit.runtime import backtrace
from phpjit.runtime.calls.by_value import checked, prefers
from phpjit.runtime.current import current
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.functions import FunctionInfo, info_of
from phpjit.runtime.values.ref import Ref

if TYPE_CHECKING:
    from phpjit.runtime.values.callback import Callback

PyFunction = Callable[..., PhpValue]


def fit(function: PyFunction, count: int, has_this: bool) -> PyFunction:
    """Return a Python callable for exactly `count` arguments (after `this`, when `has_this`)."""
    info = info_of(function)
    if count < info.required:
        return missing_stub(function, has_this)
    if info.by_ref_return:
        inner = _drop(function, info, count, has_this)

        def dereference(*args: PhpValue) -> PhpValue:
            result = inner(*args)
            return result.v if type(result) is Ref else result
        return dereference
    return _drop(function, info, count, has_this)


def bound(function: PyFunction, this: Any) -> PyFunction:
    """Return a function with its first argument given; None is a possible one (closures outside of classes)."""
    return MethodType(function, this) if this is not None else partial(function, None)


def fit_raw(function: PyFunction, count: int, has_this: bool) -> PyFunction:
    """Like `fit`, but a function that returns by reference gives its Ref."""
    info = info_of(function)
    if count < info.required:
        return missing_stub(function, has_this)
    return _drop(function, info, count, has_this)


def _drop(function: PyFunction, info: FunctionInfo, count: int, has_this: bool) -> PyFunction:
    limit = len(info.params)
    if info.variadic or info.extra or count <= limit:
        return function
    if info.internal:
        return surplus_stub(info, has_this)
    keep = limit + (1 if has_this else 0)
    if keep == 0:
        return lambda *args: function()
    if keep == 1:
        return lambda first, *args: function(first)
    return lambda *args: function(*args[:keep])


def plural(count: int) -> str:
    """Return "1 argument", "2 arguments"."""
    return f"{count} argument" + ("" if count == 1 else "s")


def internal_count_error(info: FunctionInfo, given: int) -> None:
    """Throw the ArgumentCountError of a builtin."""
    required, limit = info.required, info.limit
    if required == limit and not info.variadic:
        word, wanted = "exactly", limit
    elif given < required:
        word, wanted = "at least", required
    else:
        word, wanted = "at most", limit
    throw_error("ArgumentCountError", f"{info.display}() expects {word} {plural(wanted)}, {given} given")


def user_count_error(info: FunctionInfo, given: int, frame: Any) -> None:
    """Throw the ArgumentCountError of a user function; `frame` is the frame that stands for it."""
    word = "exactly" if info.required == info.limit else "at least"
    caller = backtrace.caller_of(frame)
    where = f" in {caller.f_code.co_filename} on line {caller.f_lineno}" if caller is not None else ""
    throw_error("ArgumentCountError", f"Too few arguments to function {backtrace.name_of(frame.f_code)}(), {given} "
                                      f"passed{where} and {word} {info.required} expected")


def check_given(info: FunctionInfo, args: tuple[PhpValue, ...]) -> None:
    """Check the types of the arguments of a user function that is called with too few: PHP does that first."""
    from phpjit.runtime.calls.coerce import coerce_param

    for number, value in enumerate(args):
        if info.params[number].type is not None:
            coerce_param(value, info, number)


def _too_few(info: FunctionInfo, args: tuple[PhpValue, ...], frame: Any) -> None:
    check_given(info, args)
    user_count_error(info, len(args), frame)


def _function_template(*args: PhpValue) -> PhpValue:
    "php:|"
    return HOOK(args)  # type: ignore[name-defined]  # noqa: F821 - bound by make_frame


def _method_template(this: PhpValue, *args: PhpValue) -> PhpValue:
    "php:m|"
    return HOOK(args)  # type: ignore[name-defined]  # noqa: F821 - bound by make_frame


def make_frame(info: FunctionInfo, has_this: bool, hook: Callable[[tuple[PhpValue, ...]], PhpValue],
               name: str | None = None) -> PyFunction:
    """Return a Python function whose frame looks like that of the PHP function `info`; it calls `hook(args)`."""
    template = _method_template if has_this else _function_template
    code = template.__code__
    flags = ("b" if info.internal else "") + ("t" if info.static and has_this else "m" if has_this else "")
    code = code.replace(
        co_consts=(f"php:{flags}|{name or info.display}", *code.co_consts[1:]),
        co_filename="<builtin>" if info.internal else info.file, co_firstlineno=max(info.line - 2, 0),
        co_name=info.name, co_qualname=info.name)
    made = FunctionType(code, {"HOOK": hook})
    made.php = info  # type: ignore[attr-defined]  # PHP functions have it
    return made


def missing_stub(function: PyFunction, has_this: bool) -> PyFunction:
    """Return what stands for a function that is called with too few arguments: it throws the ArgumentCountError."""
    info = info_of(function)
    if info.internal:
        return make_frame(info, has_this, lambda args: internal_count_error(info, len(args)))
    return make_frame(info, has_this, lambda args: _too_few(info, args, sys._getframe(1)),
                      backtrace.function_name(function))


def surplus_stub(info: FunctionInfo, has_this: bool) -> PyFunction:
    """Return a function that throws the ArgumentCountError for too many arguments of a builtin."""
    return make_frame(info, has_this, lambda args: internal_count_error(info, len(args)))


def bind_callback(callback: Callback, count: int) -> PyFunction:
    """Return a Python callable for exactly `count` arguments of a resolved callable (see Callback.bind)."""
    if callback.magic is not None:
        return _magic_call(callback.function, callback.this, callback.magic)
    made = _fitted(callback, count)
    mask = callback.ref_params
    if mask and mask & ((1 << count) - 1):
        return _referencing(made, callback, mask)
    return made


def direct_callee(callback: Callback, count: int) -> PyFunction:
    """Return a Python callable for a direct call of what takes references (see Callback.callee)."""
    made = _fitted(callback, count)
    if not callback.info.internal:      # its prologue looks
        return made
    return checked(made, callback.info, callback.ref_params)


def _fitted(callback: Callback, count: int) -> PyFunction:
    made = fit(callback.function, count, callback.takes_this)
    if not callback.info.internal:
        hot = current().hot_callback
        if hot is not None:
            made = hot(made)
    return bound(made, callback.this) if callback.takes_this else made


def _magic_call(function: PyFunction, this: Any, name: str) -> PyFunction:
    from phpjit.runtime.values.array import PhpArray

    def call(*args: PhpValue) -> PhpValue:
        result = function(this, name, PhpArray([a.v if type(a) is Ref else a for a in args]))
        return result.v if type(result) is Ref else result
    return call


def _referencing(made: PyFunction, callback: Callback, mask: int) -> PyFunction:
    info, function = callback.info, callback.function       # not the callback: it keeps what is made here

    def call(*args: PhpValue) -> PhpValue:
        return made(*[as_reference(value, info, function, index) if mask >> index & 1 else
                      value.v if type(value) is Ref else value
                          for index, value in enumerate(args)])
    return call


def as_reference(value: PhpValue, info: FunctionInfo, function: PyFunction, index: int) -> Ref:
    """Wrap a plain value that a builtin passes to a by-reference parameter; PHP warns."""
    if type(value) is Ref:
        return value
    params = info.params
    param = params[min(index, len(params) - 1)]
    if not prefers(info, index):
        from phpjit.runtime.diagnostics import warning
        name = "" if param.variadic else f" (${param.name})"
        shown = backtrace.function_name(function)
        warning(f"{shown}(): Argument #{index + 1}{name} must be passed by reference, "
                "value given")
    return Ref(value)
