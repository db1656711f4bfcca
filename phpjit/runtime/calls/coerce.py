"""Type declarations at run time: does a value fit, can it be coerced, and PHP's words when it cannot.

    function f(int $a) {}   f("12")   ->  coerce_param("12", info, 0) == 12
                            f("x")    ->  TypeError: f(): Argument #1 ($a) must be of type int, string given

Generated prologues test the common case inline and call `coerce_param(value, info, index, this)` otherwise; `this` (the
object or called class) is only needed for a type that mentions `static`.  `coerce_return(value, info, this)` checks a
return value; `coerce_prop(value, prop)` a typed property.
"""
from __future__ import annotations

import math
import re
import sys
from types import FrameType
from typing import Any, Final

from phpjit.builtin import PhpValue
from phpjit.phptypes import Named, Type, Union
from phpjit.runtime import backtrace
from phpjit.runtime.current import current
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.functions import FunctionInfo
from phpjit.runtime.values.objects import PhpClass, PhpObject, PropInfo
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import UNDEF, Sentinel

FAIL: Final = Sentinel("FAIL")
_NUMERIC: Final = re.compile(r"[ \t\n\r\v\f]*[+-]?(?:\d+(\.\d*)?|(\.\d+))([eE][+-]?\d+)?[ \t\n\r\v\f]*\Z")
_SCALARS: Final = frozenset(("int", "float", "string", "bool"))
_INT_MAX: Final = 2**63 - 1
_INT_MIN: Final = -2**63


def numeric(text: str) -> int | float | None:
    """Return the number that a numeric string (white space around allowed) stands for, None for other strings."""
    match = _NUMERIC.match(text)
    if match is None:
        return None
    if match.group(1) is None and match.group(2) is None and match.group(3) is None:
        value = int(text)
        return value if _INT_MIN <= value <= _INT_MAX else float(text)
    return float(text)


def members_of(declared: Type) -> tuple[Type, ...]:
    """Return the alternatives of a type."""
    return declared.members if isinstance(declared, Union) else (declared,)


def class_matches(value: PhpValue, name: str, scope: PhpClass | None, this: Any = None) -> bool:
    """Whether an object is an instance of the class a type names (`self`, `parent`, `static` resolved)."""
    if not isinstance(value, PhpObject):
        return False
    key = name.lower()
    ancestors = type(value).ancestors
    if key in ancestors:
        return True
    target: PhpClass | None
    if key == "self":
        target = scope
    elif key == "parent":
        target = scope.info.parent if scope is not None else None
    elif key == "static":
        target = this if isinstance(this, PhpClass) else type(this) if isinstance(this, PhpObject) else scope
    else:
        target = current().classes.get(key)
    return target is not None and target.info.key in ancestors


def fits(value: PhpValue, declared: Type, scope: PhpClass | None = None, this: Any = None) -> bool:
    """Whether a value satisfies a type as it is, without coercion."""
    if isinstance(declared, Named):
        return _fits_named(value, declared.name, scope, this)
    if isinstance(declared, Union):
        return any(fits(value, member, scope, this) for member in declared.members)
    return all(class_matches(value, member.name, scope, this) for member in declared.members)


def _fits_named(value: PhpValue, name: str, scope: PhpClass | None, this: Any) -> bool:
    kind = type(value)
    match name:
        case "mixed":
            return True
        case "int":
            return kind is int
        case "string":
            return kind is str
        case "float":
            return kind is float
        case "bool":
            return kind is bool
        case "null" | "void":
            return value is None
        case "array":
            return kind.__name__ == "PhpArray"
        case "false":
            return value is False
        case "true":
            return value is True
        case "object":
            return isinstance(value, PhpObject)
        case "iterable":
            return kind.__name__ == "PhpArray" or class_matches(value, "Traversable", scope)
        case "callable":
            from phpjit.runtime.calls.resolve import is_callable
            return is_callable(value, scope, quiet=False)
        case "never":
            return False
        case "resource":
            return kind.__name__ == "Resource"
    return class_matches(value, name, scope, this)


def _names(declared: Type) -> set[str]:
    return {member.name for member in members_of(declared) if isinstance(member, Named)}


def weak_int(value: PhpValue) -> PhpValue:
    """Coerce a scalar to int as a weak parameter does, else FAIL; warns about lost fractions."""
    kind = type(value)
    if kind is bool:
        return int(value)
    if kind is float:
        return _float_to_int(value, None)
    if kind is str:
        number = numeric(value)
        if number is None:
            return FAIL
        return number if type(number) is int else _float_to_int(float(number), value)
    return value if kind is int else FAIL


def _float_to_int(number: float, text: str | None) -> PhpValue:
    if not math.isfinite(number) or not -9.2233720368547758e18 <= number < 9.2233720368547758e18:
        return FAIL
    result = int(number)
    if result != number:
        from phpjit.runtime.convert.floats import float_in_message
        from phpjit.runtime.diagnostics import deprecated
        shown = f'float-string "{text}"' if text is not None else f"float {float_in_message(number)}"
        deprecated(f"Implicit conversion from {shown} to int loses precision")
    return result


def weak_float(value: PhpValue) -> PhpValue:
    """Coerce a scalar to float as a weak parameter does, else FAIL."""
    kind = type(value)
    if kind is int or kind is bool:
        return float(value)
    if kind is str:
        number = numeric(value)
        return FAIL if number is None else float(number)
    return value if kind is float else FAIL


def weak_string(value: PhpValue) -> PhpValue:
    """Coerce a scalar or Stringable to string as a weak parameter does, else FAIL."""
    kind = type(value)
    if kind is str:
        return value
    if kind is int:
        return str(value)
    if kind is float or kind is bool:
        from phpjit.runtime.convert import to_str
        return to_str(value)
    if isinstance(value, PhpObject) and ("stringable" in kind.ancestors or "cast" in kind.info.handlers):
        from phpjit.runtime.convert import to_str
        return to_str(value)
    return FAIL


def weak_bool(value: PhpValue) -> PhpValue:
    """Coerce a scalar to bool as a weak parameter does, else FAIL."""
    kind = type(value)
    if kind is str:
        return value not in {"", "0"}
    return bool(value) if kind is int or kind is float or kind is bool else FAIL


def coerce(value: PhpValue, declared: Type, strict: bool, scope: PhpClass | None = None, this: Any = None) -> PhpValue:
    """Return the value made to fit the type, or FAIL."""
    if fits(value, declared, scope, this):
        return value
    names = _names(declared)
    if type(value) is int and "float" in names:
        return float(value)
    if strict or value is None or not names & _SCALARS:
        return FAIL
    if isinstance(value, PhpObject) and "string" not in names:
        return FAIL
    return _coerce_weak(value, names)


def _coerce_weak(value: PhpValue, names: set[str]) -> PhpValue:
    if "int" in names:
        if type(value) is str and "float" in names:
            number = numeric(value)
            if number is not None:
                return number
        elif type(value) is str and "string" in names:
            return value
        result = weak_int(value)
        if result is not FAIL:
            return result
    if "float" in names:
        result = weak_float(value)
        if result is not FAIL:
            return result
    if "string" in names:
        result = weak_string(value)
        if result is not FAIL:
            return result
    return weak_bool(value) if "bool" in names else FAIL


def show_type(declared: Type) -> str:
    """Return the type as error messages print it: `iterable` is Traversable|array."""
    if isinstance(declared, Named):
        return "Traversable|array" if declared.name == "iterable" else declared.show()
    if isinstance(declared, Union) and any(m == Named("iterable") for m in declared.members):
        members = tuple(m for m in declared.members if m not in (Named("iterable"), Named("array")))
        return Union((Named("Traversable"), Named("array"), *members)).show()
    return declared.show()


def _scope(info: FunctionInfo) -> PhpClass | None:
    scope: PhpClass | None = info.declaring_class
    if scope is None and info.closure:
        return backtrace.frame_scope(backtrace.php_frame(sys._getframe(2)))
    return scope


def resolved_type(declared: Type, scope: PhpClass | None) -> str:
    """Return a type as a TypeError shows it: `self`, `parent` and `static` replaced by the classes they mean."""
    from phpjit.runtime.classes.scopes import called_class
    from phpjit.runtime.classes.signature import shown
    if scope is not None and any(member == Named("static") for member in members_of(declared)):
        called = called_class(backtrace.php_frame(sys._getframe(1)))
        if called is not None:
            members = tuple(Named(called.info.name) if member == Named("static") else member
                            for member in members_of(declared))
            declared = members[0] if len(members) == 1 else Union(members)
    return shown(declared, scope)


def _callee() -> FrameType:
    """Return the frame of the function whose prologue or return runs: the innermost PHP frame."""
    frame = backtrace.php_frame(sys._getframe(2))
    return frame if frame is not None else sys._getframe(1)


def coerce_param(value: PhpValue, info: FunctionInfo, index: int, this: Any = None) -> PhpValue:
    """Coerce the argument for parameter `index` (from 0) of a user function, or throw its TypeError."""
    param = info.params[min(index, len(info.params) - 1)]
    declared = param.type
    if type(value) is Ref:
        value.v = coerce_param(value.v, info, index, this)
        return value
    if value is UNDEF:
        value = None
    if declared is None:
        return value
    scope = _scope(info)
    if fits(value, declared, scope, this):
        return value
    frame = _callee()
    caller = backtrace.caller_of(frame)
    strict = caller is not None and "s" in backtrace.flags_of(caller.f_code)
    result = coerce(value, declared, strict, scope, this)
    if result is not FAIL:
        return result
    if value is None and param.default is None:
        return None
    from phpjit.runtime.convert import type_name
    where = "" if caller is None else f", called in {caller.f_code.co_filename} on line {caller.f_lineno}"
    name = (backtrace.callee_name(frame) or info.display).partition("\0")[0]    # an anonymous class ends a C string
    throw_error("TypeError", f"{name}(): Argument #{index + 1}{'' if param.variadic else f' (${param.name})'} must be "
                             f"of type {resolved_type(declared, scope)}, {type_name(value)} given{where}")


def coerce_return(value: PhpValue, info: FunctionInfo, this: Any = None) -> PhpValue:
    """Coerce a return value of a user function, or throw its TypeError; UNDEF says `return;` or the end was reached."""
    declared = info.return_type
    if declared is None:
        return None if value is UNDEF else value
    if isinstance(declared, Named) and declared.name == "never":
        name = backtrace.callee_name(_callee()).partition("\0")[0]
        throw_error("TypeError", f"{name}(): never-returning function must not implicitly return")
    scope = _scope(info)
    if value is UNDEF:
        if isinstance(declared, Named) and declared.name == "void":
            return None
    elif fits(value, declared, scope, this):
        return value
    else:
        result = coerce(value, declared, info.strict_types, scope, this)
        if result is not FAIL:
            return result
    from phpjit.runtime.convert import type_name
    given = "none" if value is UNDEF else type_name(value)
    name = backtrace.callee_name(_callee()) or info.display
    throw_error("TypeError", f"{name}(): Return value must be of type {resolved_type(declared, scope)}, "
                             f"{given} returned")


def coerce_prop(value: PhpValue, prop: PropInfo, strict: bool | None = None) -> PhpValue:
    """Coerce a value for a typed property, or throw its TypeError."""
    declared = prop.type
    if declared is None or fits(value, declared, prop.declaring):
        return value
    if strict is None:
        strict = backtrace.caller_is_strict()
    result = coerce(value, declared, strict, prop.declaring)
    if result is FAIL:
        from phpjit.runtime.convert import type_name
        throw_error("TypeError", f"Cannot assign {type_name(value)} to property "
                                 f"{prop.declaring.info.name}::${prop.name} "
                                 f"of type {show_type(declared)}")
    return result
