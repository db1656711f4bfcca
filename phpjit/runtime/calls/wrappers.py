"""Wraps the bodies of builtins: a Python function per builtin that checks and coerces as the stub says.

    @builtin("str_repeat(string $string, int $times): string")
 -> def str_repeat(a0, a1):
        "php:b|str_repeat"
        if type(a0) is not str: a0 = C0(a0)
        c1 = a1 if type(a1) is int else C1(a1)
        return body(a0, c1)

As in PHP, backtraces show strings and `int|float` as they were coerced, other scalars as they were given.

The wrapper is also the frame that backtraces show, and its presence means that arity is right: the linker
(`calls/link.py`) puts an adaptor in front for other numbers of arguments.
"""
from __future__ import annotations

import sys
from collections.abc import Callable
from types import FunctionType
from typing import Any, Final

from phpjit.builtin import Builtin, PhpValue
from phpjit.phptypes import Named, Type
from phpjit.records import replace
from phpjit.runtime import backtrace
from phpjit.runtime.calls.coerce import FAIL, coerce, fits, members_of, show_type
from phpjit.runtime.calls.stub import signature_of
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.functions import FunctionInfo, ParamInfo, Thunk
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import MISSING, UNDEF

WRAPPER_ATTRIBUTE: Final = "__phpjit_wrapper__"
CO_VARKEYWORDS: Final = 8
_EXACT: Final = {"int": "int", "string": "str", "float": "float", "bool": "bool", "array": "PhpArray"}
_SCALARS: Final = frozenset(("int", "string", "float", "bool"))
_GIVEN: Final = ({"int"}, {"float"}, {"bool"})      # what is coerced into a place of its own


def wrap_builtin(record: Builtin, alias: str | None = None) -> FunctionType:
    """Return the wrapper of a builtin function, under the name of one of its aliases when called so; made once and kept
    on the body."""
    body = record.body
    attribute = WRAPPER_ATTRIBUTE if alias is None else f"{WRAPPER_ATTRIBUTE}{alias}"
    found: FunctionType | None = getattr(body, attribute, None)
    if found is None:
        told = signature_of(record)
        info = replace(told, name=alias or told.name, deprecated=record.deprecated, statics=[],
                       extension=extension_of(body.__module__))
        found = make_wrapper(info, body, info.name)
        setattr(body, attribute, found)
    return found


def extension_of(module: str) -> str:
    """Return the php-src extension that a module of `runtime.ext` belongs to."""
    _, _, rest = module.partition("runtime.ext.")
    name = rest.split(".")[0] if rest else ""
    return _EXTENSIONS.get(name, name)


_EXTENSIONS: Final = {"core": "Core", "spl": "SPL", "reflection": "Reflection"}


def make_wrapper(info: FunctionInfo, body: Callable[..., PhpValue], display: str,
                 is_method: bool = False) -> FunctionType:
    """Generate the wrapper of a builtin function or method."""
    from phpjit.runtime.values.array import PhpArray
    names: dict[str, Any] = {"body": body, "PhpArray": PhpArray, "UNDEF": UNDEF, "MISSING": MISSING}
    heads: list[str] = ["this"] if is_method else []
    passed: list[str] = list(heads)
    lines: list[str] = []
    if info.deprecated:
        names["announce"] = _deprecation(display, is_method)
        lines.append("announce()")
    for index, param in enumerate(info.params):
        local = f"_{index}_"
        if param.variadic:
            heads.append("*" + local)
            passed.append("*" + local)
        elif param.optional:
            heads.append(f"{local}=D{index}")
            if isinstance(param.default, Thunk) and "::" in (param.default.text or ""):
                names[f"D{index}"], names[f"T{index}"] = MISSING, param.default
                lines.append(f"if {local} is MISSING: {local} = T{index}()")
            else:
                names[f"D{index}"] = _default_value(param)
            passed.append(local)
        else:
            heads.append(local)
            passed.append(local)
        checks = _check(info, index, param, local, display, names)
        if checks and checks[0].startswith(f"c{index} = "):
            passed[-1] = f"c{index}"
        lines.extend(checks)
    if getattr(body, "__code__", None) is not None and body.__code__.co_flags & CO_VARKEYWORDS:
        heads.append("**names")
        passed.append("**names")
    flags = "b" + ("t" if info.static else "m" if is_method else "")
    name = "".join(c if c.isalnum() else "_" for c in info.name)
    text = (f"def wrapper_{name}({', '.join(heads)}):\n    {'php:' + flags + '|' + display!r}\n"
            + "".join(f"    {line}\n" for line in lines) + f"    return body({', '.join(passed)})\n")
    exec(compile(text, "<builtin>", "exec"), names)
    made: FunctionType = names[f"wrapper_{name}"]
    made.php = info  # type: ignore[attr-defined]  # PHP functions have it
    return made


def _deprecation(display: str, is_method: bool) -> Callable[[], None]:
    def announce() -> None:
        from phpjit.runtime.diagnostics import deprecated
        deprecated(f"{'Method' if is_method else 'Function'} {display}() is deprecated")
    return announce


def _default_value(param: ParamInfo) -> PhpValue:
    default = param.default
    return default() if isinstance(default, Thunk) else default


def _check(info: FunctionInfo, index: int, param: ParamInfo, local: str, display: str,
           names: dict[str, Any]) -> list[str]:
    """Return the lines that check one parameter."""
    declared = param.type
    if declared is None or declared == Named("mixed"):
        return []
    checker = f"C{index}"
    kinds = {member.name for member in members_of(declared) if isinstance(member, Named)}
    if kinds <= {"callable", "null"}:
        names[checker] = _callable_checker(display, index, param.name, "null" in kinds)
        if param.variadic:
            return [f"{local} = [{checker}(x) for x in {local}]"]
        return [f"{local} = {checker}({local})"]
    if param.by_ref:
        names[checker] = _ref_checker(display, index, param.name, declared)
        return [f"for x in {local}: {checker}(x)"] if param.variadic else [f"{checker}({local})"]
    if param.variadic:
        names[checker] = _variadic_checker(display, index, param.name, declared)
        return [f"if {local}: {local} = {checker}({local})"]
    names[checker] = make_coercer(display, index, param.name, declared)
    test = _fast_test(local, kinds, declared)
    if param.unknown_default or (param.default is MISSING and param.optional):
        test += f" and {local} is not MISSING"
    if kinds - {"null"} in _GIVEN:
        return [f"c{index} = {checker}({local}) if {test} else {local}"]
    return [f"if {test}: {local} = {checker}({local})"]


def _fast_test(local: str, kinds: set[str], declared: Type) -> str:
    """Return a cheap test that is true when the value needs a closer look."""
    exact = [_EXACT[kind] for kind in sorted(kinds) if kind in _EXACT]
    if not exact:
        return "True" if "null" not in kinds else f"{local} is not None"
    test = f"type({local}) is not {exact[0]}" if len(exact) == 1 else f"type({local}) not in ({', '.join(exact)})"
    if "null" in kinds:
        test += f" and {local} is not None"
    return test


def _strict_caller() -> bool:
    """Whether the builtin whose wrapper called the coercer was called from strict code directly."""
    frame = sys._getframe(3)
    mark = backtrace.mark_of(frame.f_code)
    if mark is None:
        caller = backtrace.caller_of(sys._getframe(2))
        return caller is not None and "s" in backtrace.flags_of(caller.f_code)
    return "s" in mark[:mark.index("|")]


def argument_error(display: str, index: int, name: str, expected: str, value: PhpValue) -> None:
    """Throw the TypeError of a builtin's argument."""
    from phpjit.runtime.convert import type_name
    throw_error("TypeError", f"{display}(): Argument #{index + 1} (${name}) must be {expected}, {type_name(value)} "
                             f"given")


def make_coercer(display: str, index: int, name: str, declared: Type) -> Callable[[PhpValue], PhpValue]:
    """Return `value -> coerced value` for one builtin parameter."""
    kinds = {member.name for member in members_of(declared) if isinstance(member, Named)}
    scalar = bool(kinds & _SCALARS)
    shown = "array" if kinds == {"array", "object"} else show_type(declared)   # zpp names no more
    expected = f"of type {shown}"
    if name == "object_or_class" and kinds == {"object", "string"}:
        expected = "an object or a valid class name"

    def coercer(value: PhpValue) -> PhpValue:
        if value is UNDEF:
            value = None
        if fits(value, declared):
            return value
        strict = _strict_caller()
        if value is None and scalar and not strict:
            from phpjit.runtime.diagnostics import deprecated
            deprecated(f"{display}(): Passing null to parameter #{index + 1} (${name}) of type {shown} is deprecated")
            return _null_as(kinds)
        result = coerce(value, declared, strict) if expected[0] == "o" else FAIL      # class names are not coerced
        if result is FAIL:
            argument_error(display, index, name, expected, value)
        return result
    return coercer


def _null_as(kinds: set[str]) -> PhpValue:
    if "string" in kinds and "int" not in kinds:
        return ""
    if "int" in kinds:
        return "" if "string" in kinds else 0
    return 0.0 if "float" in kinds else False


def _variadic_checker(display: str, index: int, name: str, declared: Type) -> Callable[[Any], list[PhpValue]]:
    def check(values: tuple[PhpValue, ...]) -> list[PhpValue]:
        return [value if fits(value, declared) else convert(value, index + number)
                for number, value in enumerate(values)]

    def convert(value: PhpValue, position: int) -> PhpValue:
        return coerce_variadic(value, display, position, declared)
    return check


def coerce_variadic(value: PhpValue, display: str, position: int, declared: Type) -> PhpValue:
    """Coerce one of the arguments that a variadic parameter collects; PHP names no parameter here."""
    frame = sys._getframe(4)
    strict = "s" in backtrace.flags_of(frame.f_code)
    result = coerce(value, declared, strict)
    if result is FAIL:
        from phpjit.runtime.convert import type_name
        throw_error("TypeError", f"{display}(): Argument #{position + 1} must be of type {show_type(declared)}, "
                                 f"{type_name(value)} given")
    return result


def _ref_checker(display: str, index: int, name: str, declared: Type) -> Callable[[Ref], None]:
    coercer = make_coercer(display, index, name, declared)

    def check(ref: Ref) -> None:
        value = ref.v
        if not fits(value, declared):
            if value is UNDEF:
                value = None
            ref.v = coercer(value)
    return check


def _callable_checker(display: str, index: int, name: str, nullable: bool) -> Callable[[PhpValue], Any]:
    suffix = " or null" if nullable else ""

    def check(value: PhpValue) -> Any:
        from phpjit.runtime.calls.resolve import resolve_callable
        from phpjit.runtime.values.callback import Callback
        if value is None and nullable:
            return None
        if type(value) is Callback:
            return value
        result = resolve_callable(value)
        if isinstance(result, str):
            throw_error("TypeError", f"{display}(): Argument #{index + 1} (${name}) must be a valid callback{suffix}, "
                                     f"{result}")
        return result
    return check
