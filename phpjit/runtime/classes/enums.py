"""Enums: the case objects, `cases`, `from`, `tryFrom`."""
from __future__ import annotations

from types import FunctionType
from typing import Any, Final

from phpjit.builtin import PhpValue
from phpjit.phptypes import Named, Union
from phpjit.records import replace
from phpjit.runtime.calls.wrappers import make_wrapper
from phpjit.runtime.classes.spec import ClassBody, ClassSpec, MethodSpec, PropSpec
from phpjit.runtime.diagnostics import E_COMPILE_ERROR, fatal
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.functions import FunctionInfo, ParamInfo
from phpjit.runtime.values.objects import ID, ConstInfo, PhpClass, PhpObject

NAME: Final = "name"
VALUE: Final = "value"
_STATIC = frozenset(("public", "static"))


def enum_members(cls: PhpClass, spec: ClassSpec, body: ClassBody) -> ClassBody:
    """Add the properties and methods that every enum has."""
    readonly = frozenset(("public", "readonly"))
    props = [PropSpec("name", Named("string"), modifiers=readonly)]
    props[0] = replace(props[0], default=_missing())
    methods = [_method(cls, "cases", (), Named("array"), lambda this: cases(cls))]
    if spec.enum_type is not None:
        props.append(PropSpec("value", spec.enum_type, default=_missing(), modifiers=readonly))
        backing = spec.enum_type
        value = ParamInfo("value", backing)
        methods.append(_method(cls, "from", (value,), Named("static"), lambda this, v: from_value(cls, v)))
        methods.append(_method(cls, "tryFrom", (value,), Union((Named("static"), Named("null")), nullable_syntax=True),
                               lambda this, v: find_case(cls, v)))
    for method in body.methods:
        if method.name.lower() in {"cases", "from", "tryfrom"} and (
                method.name.lower() == "cases" or spec.enum_type is not None):
            fatal(f"Cannot redeclare {spec.name}::{method.name}()", E_COMPILE_ERROR, spec.file,
                  method.info.line or spec.line)
    return ClassBody(body.consts, (*props, *body.props), (*methods, *body.methods))


def _missing() -> Any:
    from phpjit.runtime.values.sentinels import MISSING
    return MISSING


def _method(cls: PhpClass, name: str, params: tuple[ParamInfo, ...], result: Any, body: Any) -> MethodSpec:
    info = FunctionInfo(name, params, result, static=True, internal=True, modifiers=_STATIC)
    made: FunctionType = make_wrapper(info, body, f"{cls.info.name}::{name}", is_method=True)
    return MethodSpec(info, made, _STATIC)


def make_case(const: ConstInfo) -> PhpObject:
    """Return the object of an enum case, made when it is first used."""
    from phpjit.runtime.classes.instantiate import bare_object
    from phpjit.runtime.values.functions import Thunk
    from phpjit.runtime.values.sentinels import MISSING
    cls = const.declaring
    info = cls.info
    assert info.request is not None
    o = bare_object(cls)
    setattr(o, NAME, const.name)
    value = const.value() if isinstance(const.value, Thunk) else const.value
    if info.enum_type is not None and value is not MISSING:
        setattr(o, VALUE, value)
    setattr(o, ID, info.request.ids.take())
    return o


def all_cases(cls: PhpClass) -> list[PhpObject]:
    """Return the case objects in order of declaration."""
    from phpjit.runtime.classes.members import const_value
    return [const_value(const) for const in cls.info.consts.values() if const.is_case]


def cases(cls: PhpClass) -> Any:
    """`E::cases()`."""
    from phpjit.runtime.values.array import PhpArray
    return PhpArray(list(all_cases(cls)))


def find_case(cls: PhpClass, value: PhpValue) -> PhpObject | None:
    """`E::tryFrom(value)`."""
    return case_table(cls).get(value)


def case_table(cls: PhpClass) -> dict[Any, PhpObject]:
    """Return the cases of a backed enum by value, made when a case is first used; throws for duplicate values."""
    table: dict[Any, PhpObject] | None = cls.__dict__.get("\0cases")
    if table is None:
        table = {}
        assert cls.info.enum_type is not None
        wanted = cls.info.enum_type.show()
        type.__setattr__(cls, "\0cases making", True)     # a case's value may use constants of the enum
        try:
            made = all_cases(cls)
        finally:
            type.__delattr__(cls, "\0cases making")
        for case in made:
            backing = getattr(case, "value")  # noqa: B009 - a PHP property, not a Python one
            if type(backing) is not (int if wanted == "int" else str):
                from phpjit.runtime.convert import type_name
                throw_error("TypeError", f"Enum case type {type_name(backing)} does not match enum backing type "
                                         f"{wanted}")
            if backing in table:
                first = getattr(table[backing], "name")  # noqa: B009
                throw_error("Error", f"Duplicate value in enum {cls.info.name} for cases {first} and "
                                     f"{getattr(case, 'name')}")  # noqa: B009
            table[backing] = case
        type.__setattr__(cls, "\0cases", table)
    return table


def from_value(cls: PhpClass, value: PhpValue) -> PhpObject:
    """`E::from(value)`."""
    found = find_case(cls, value)
    if found is None:
        shown = str(value) if type(value) is int else f'"{value}"'
        throw_error("ValueError", f"{shown} is not a valid backing value for enum "
                                  f"{cls.info.name}")
    return found


_FORBIDDEN = {"__construct": "__construct", "__destruct": "__destruct", "__clone": "__clone", "__get": "__get",
              "__set": "__set", "__unset": "__unset", "__isset": "__isset", "__tostring": "__toString",
              "__debuginfo": "__debugInfo", "__serialize": "__serialize", "__unserialize": "__unserialize",
              "__sleep": "__sleep", "__wakeup": "__wakeup", "__set_state": "__set_state"}


def check_enum(cls: PhpClass, spec: ClassSpec) -> None:
    """What an enum may not have (php-src: zend_verify_enum)."""
    info = cls.info
    backed = info.enum_type is not None
    if set(info.props) - ({"name", "value"} if backed else {"name"}) or (info.statics and any(
            prop.declaring is cls for prop in info.statics.values())):
        fatal(f"Enum {info.name} cannot include properties", E_COMPILE_ERROR, spec.file, spec.line)
    for key, name in _FORBIDDEN.items():
        if key in info.methods:
            fatal(f"Enum {info.name} cannot include magic method {name}", E_COMPILE_ERROR, spec.file, spec.line)
    if "serializable" in cls.ancestors:
        fatal(f"Enum {info.name} cannot implement the Serializable interface", E_COMPILE_ERROR, spec.file, spec.line)
