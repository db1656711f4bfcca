"""define, defined, constant, and the tables of constants."""
from __future__ import annotations

from typing import Any

from phpjit.builtin import Effects, PhpValue, builtin
from phpjit.runtime import backtrace
from phpjit.runtime.calls.registry import constant_key, find_constant
from phpjit.runtime.classes.lookup import const_accessible
from phpjit.runtime.classes.members import class_const
from phpjit.runtime.classes.registry import find_class, need_class
from phpjit.runtime.classes.scopes import called_class
from phpjit.runtime.current import current
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import PhpClass
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import UNDEF


def declare_constant(name: str, value: PhpValue) -> bool:
    """Enter a constant into the request; warn when it is defined already."""
    request = current()
    key = constant_key(name)
    if find_constant(request, key) is not UNDEF or ("\\" not in key and key.lower() in {"true", "false", "null"}):
        warning(f"Constant {name.lstrip(chr(92))} already defined")
        return False
    request.constants[key] = value
    user: dict[str, str] = request.state("user_constants", dict)
    user[key] = name
    namespace = request.namespace
    link = "const:" + name
    if link in namespace:
        namespace[link] = value
    return True


@builtin("define(string $constant_name, mixed $value, bool $case_insensitive = false): bool",
         effects=Effects.READS_GLOBAL | Effects.WRITES_GLOBAL | Effects.WARNS | Effects.THROWS)
def define(constant_name: str, value: PhpValue, case_insensitive: bool) -> bool:
    if "::" in constant_name:
        throw_error("ValueError", "define(): Argument #1 ($constant_name) cannot be a class constant")
    if case_insensitive:
        warning("define(): Argument #3 ($case_insensitive) is ignored since declaration of case-insensitive "
                "constants is "
                "no longer supported")
    if constant_name == "__COMPILER_HALT_OFFSET__":
        warning(f"Constant {constant_name} already defined")
        return False
    if type(value) is PhpArray:
        _check_recursion(value, set())
        value = _without_references(value)
    return declare_constant(constant_name, value)


def _without_references(a: PhpArray) -> PhpArray:
    """Return the array as it is, or a copy if it holds references: a constant holds none."""
    if not any(type(slot) is Ref or type(slot) is PhpArray for _, slot in a.raw_items()):
        return a
    return PhpArray.from_dict({key: _without_references(value) if type(value) is PhpArray else value
                               for key, value in a.items()})


def _check_recursion(a: PhpArray, inside: set[int]) -> None:
    if id(a) in inside:
        throw_error("ValueError", "define(): Argument #2 ($value) cannot be a recursive array")
    if a.d is not None:
        inside.add(id(a))
        for value in a.values():
            if type(value) is PhpArray:
                _check_recursion(value, inside)
        inside.discard(id(a))


def _class_named(name: str) -> PhpClass:
    key = name.lower()
    if key in {"self", "static", "parent"}:
        frame = backtrace.calling_frame()
        scope = backtrace.frame_scope(frame)
        if scope is None:
            throw_error("Error", f'Cannot access "{key}" when no class scope is active')
        if key == "static":
            return called_class(frame) or scope
        if key == "parent":
            if scope.info.parent is None:
                throw_error("Error", 'Cannot access "parent" when current class scope has no parent')
            return scope.info.parent
        return scope
    return need_class(current(), name)


@builtin("constant(string $name): mixed", effects=Effects.READS_GLOBAL | Effects.CALLS_USER | Effects.THROWS)
def constant(name: str) -> PhpValue:
    if "::" in name:
        class_name, _, const_name = name.rpartition("::")
        cls = _class_named(class_name)
        if const_name == "class":
            return cls.info.name
        const = cls.info.consts.get(const_name)
        if const is not None and cls.info.kind == "trait":
            throw_error("Error", f"Cannot access trait constant {cls.info.name}::{const_name} directly")
        scope = backtrace.calling_scope()
        if const is not None and not const_accessible(const, scope):
            from phpjit.runtime.classes.members import check_const
            check_const(cls, const, scope)
        return class_const(cls, const_name)
    value = find_constant(current(), name)
    if value is UNDEF:
        throw_error("Error", f'Undefined constant "{name.lstrip(chr(92))}"')
    return value


@builtin("defined(string $constant_name): bool", effects=Effects.READS_GLOBAL | Effects.CALLS_USER)
def defined(constant_name: str) -> bool:
    if "::" in constant_name:
        class_name, _, const_name = constant_name.rpartition("::")
        if class_name.lower() in {"self", "static", "parent"}:
            cls: PhpClass | None = _class_named(class_name)
        else:
            cls = find_class(current(), class_name)
        if cls is None:
            return False
        const = cls.info.consts.get(const_name)
        return const is not None and cls.info.kind != "trait" and const_accessible(const, backtrace.calling_scope())
    return find_constant(current(), constant_name) is not UNDEF


@builtin("get_defined_constants(bool $categorize = false): array", effects=Effects.READS_GLOBAL)
def get_defined_constants(categorize: bool) -> PhpArray:
    from phpjit.runtime.calls.wrappers import extension_of
    from phpjit.runtime.ext._index import CONSTANTS
    request = current()
    user: dict[str, str] = request.state("user_constants", dict)
    groups: dict[Any, dict[Any, Any]] = {"Core": {}}
    flat: dict[Any, Any] = {}
    for name, module in CONSTANTS.items():
        value = find_constant(request, name)
        flat[name] = value
        groups.setdefault(extension_of("phpjit.runtime.ext." + module), {})[name] = value
    for name, value in request.constants.items():
        if name not in flat:
            flat[name] = value
            groups.setdefault("user" if name in user else "Core", {})[name] = value
    if not categorize:
        return PhpArray.from_dict(flat)
    if "user" in groups:
        groups["user"] = groups.pop("user")
    return PhpArray.from_dict({name: PhpArray.from_dict(rows) for name, rows in groups.items()})
