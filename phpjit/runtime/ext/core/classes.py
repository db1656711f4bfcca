"""Functions about classes and objects: get_class, is_a, method_exists, get_object_vars, class_alias and kin."""
from __future__ import annotations

from typing import Any

from phpjit.builtin import Effects, PhpValue, builtin
from phpjit.runtime import backtrace
from phpjit.runtime.calls.registry import load_member
from phpjit.runtime.classes.lookup import accessible
from phpjit.runtime.classes.members import MemberTable
from phpjit.runtime.classes.properties import visible_props
from phpjit.runtime.classes.registry import find_class
from phpjit.runtime.classes.scopes import called_class
from phpjit.runtime.current import current
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.array_keys import string_key
from phpjit.runtime.values.objects import ANCESTORS, PRIVATE, PhpClass, PhpObject, is_subclass, raw_slots
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import MISSING, UNDEF

_READS = Effects.READS_GLOBAL | Effects.CALLS_USER | Effects.THROWS


@builtin("get_class(object $object = UNKNOWN): string", effects=Effects.THROWS)
def get_class(object: Any) -> str:
    if object is MISSING:
        scope = backtrace.calling_scope()
        if scope is None:
            throw_error("Error", "get_class() without arguments must be called from within a class")
        return scope.info.name
    name: str = type(object).info.name
    return name


@builtin("get_called_class(): string", effects=_READS)
def get_called_class() -> str:
    cls = called_class(backtrace.calling_frame())
    if cls is None:
        throw_error("Error", "get_called_class() must be called from within a class")
    return cls.info.name


@builtin("get_parent_class(object|string $object_or_class = UNKNOWN): string|false", effects=_READS)
def get_parent_class(object_or_class: Any) -> PhpValue:
    if object_or_class is MISSING:
        cls = backtrace.calling_scope()
    else:
        cls = _class_of(object_or_class)
        if cls is None:
            throw_error("TypeError", "get_parent_class(): Argument #1 ($object_or_class) must be an object or a valid "
                                     f"class name, {_given(object_or_class)} given")
    if cls is None or cls.info.parent is None:
        return False
    return cls.info.parent.info.name


def _class_of(value: PhpValue, autoload: bool = True) -> PhpClass | None:
    if isinstance(value, PhpObject):
        return type(value)
    return find_class(current(), value, autoload) if type(value) is str else None


@builtin("is_subclass_of(mixed $object_or_class, string $class, bool $allow_string = true): bool", effects=_READS)
def is_subclass_of(object_or_class: PhpValue, class_: str, allow_string: bool) -> bool:
    return _is_a(object_or_class, class_, allow_string, True)


@builtin("is_a(mixed $object_or_class, string $class, bool $allow_string = false): bool", effects=_READS)
def is_a(object_or_class: PhpValue, class_: str, allow_string: bool) -> bool:
    return _is_a(object_or_class, class_, allow_string, False)


def _is_a(value: PhpValue, name: str, allow_string: bool, only_subclass: bool) -> bool:
    if type(value) is str and not allow_string:
        return False
    cls = _class_of(value)
    if cls is None:
        return False
    target = find_class(current(), name, False)
    if target is None or (only_subclass and cls is target):
        return False
    return is_subclass(cls, target)


@builtin("get_class_vars(string $class): array|false", effects=_READS)
def get_class_vars(class_: str) -> PhpValue:
    cls = find_class(current(), class_)
    if cls is None:
        return False
    from phpjit.runtime.classes.instantiate import default_of
    from phpjit.runtime.classes.members import static_slot
    scope = backtrace.calling_scope()
    table: dict[Any, Any] = {}
    for prop in cls.info.props.values():
        if _prop_visible(cls, prop.name, scope):
            value = default_of(prop)
            table[prop.name] = None if value is UNDEF else value
    for prop in cls.info.statics.values():
        if (prop.flags & PRIVATE and prop.declaring is not scope) or not _static_visible(prop, scope):
            continue
        value = static_slot(prop).v
        table[prop.name] = None if value is UNDEF else value
    return PhpArray.from_dict(table)


def _prop_visible(cls: PhpClass, name: str, scope: PhpClass | None) -> bool:
    from phpjit.runtime.classes.slots import HIDDEN, find_slot
    found = find_slot(cls.info, cls, name, scope)
    return found is not None and found is not HIDDEN


def _static_visible(prop: Any, scope: PhpClass | None) -> bool:
    from phpjit.runtime.classes.lookup import related
    from phpjit.runtime.values.objects import PUBLIC
    return bool(prop.flags & PUBLIC) or (scope is not None and related(prop.declaring, scope))


@builtin("get_object_vars(object $object): array", effects=_READS)
def get_object_vars(object: PhpObject) -> PhpArray:
    return slots_array(visible_props(object, backtrace.calling_scope()))


@builtin("get_mangled_object_vars(object $object): array", effects=_READS)
def get_mangled_object_vars(object: PhpObject) -> PhpArray:
    return slots_array(raw_slots(object))


def slots_array(rows: list[tuple[str, Any]]) -> PhpArray:
    """Return an array of properties; references stay references."""
    result = PhpArray()
    for name, slot in rows:
        key = string_key(name)
        if type(slot) is Ref:
            result.set_ref(key, slot)
        else:
            result.set(key, slot)
    return result


@builtin("get_class_methods(object|string $object_or_class): array", effects=_READS)
def get_class_methods(object_or_class: PhpValue) -> PhpArray:
    cls = _class_of(object_or_class)
    if cls is None:
        throw_error("TypeError", "get_class_methods(): Argument #1 ($object_or_class) must be an object or a valid "
                                 "class "
                                 f"name, {_given(object_or_class)} given")
    scope = backtrace.calling_scope()
    names: list[PhpValue] = [method.name for method in cls.info.methods.values() if accessible(method, scope)]
    return PhpArray(names)


def _given(value: PhpValue) -> str:
    from phpjit.runtime.convert import type_name
    return type_name(value)


@builtin("method_exists($object_or_class, string $method): bool", effects=_READS)
def method_exists(object_or_class: PhpValue, method: str) -> bool:
    if not isinstance(object_or_class, PhpObject) and type(object_or_class) is not str:
        throw_error("TypeError", "method_exists(): Argument #1 ($object_or_class) must be of type object|string, "
                                 f"{_given(object_or_class)} given")
    cls = _class_of(object_or_class)
    if cls is None:
        return False
    found = cls.info.methods.get(method.lower())
    if found is None:
        forward = cls.info.handlers.get("forward") if isinstance(object_or_class, PhpObject) else None
        if forward is not None:
            return method_exists(forward(object_or_class), method)
        return cls.info.key == "closure" and method.lower() == "__invoke"
    return isinstance(object_or_class, PhpObject) or not found.flags & PRIVATE or found.declaring is cls


@builtin("property_exists($object_or_class, string $property): bool", effects=_READS)
def property_exists(object_or_class: PhpValue, property_: str) -> bool:
    if not isinstance(object_or_class, PhpObject) and type(object_or_class) is not str:
        throw_error("TypeError", "property_exists(): Argument #1 ($object_or_class) must be of type object|string, "
                                 f"{_given(object_or_class)} given")
    cls = _class_of(object_or_class)
    if cls is None:
        return False
    prop = cls.info.props.get(property_) or cls.info.statics.get(property_)
    if prop is not None and (not prop.flags & PRIVATE or prop.declaring is cls):
        return True
    if isinstance(object_or_class, PhpObject):
        from phpjit.runtime.classes.properties import prop_exists
        from phpjit.runtime.classes.slots import load
        if "has" in cls.info.handlers:
            return prop_exists(object_or_class, property_)
        if prop is not None and prop.flags & PRIVATE and backtrace.calling_scope() is prop.declaring:
            return property_ in cls.info.statics or load(object_or_class, prop.key) is not UNDEF
        return property_[:1] != "\0" and load(object_or_class, property_) is not UNDEF
    return False


def _exists(name: str, autoload: bool, kinds: tuple[str, ...]) -> bool:
    cls = find_class(current(), name, autoload)
    return cls is not None and cls.info.kind in kinds


@builtin("class_exists(string $class, bool $autoload = true): bool", effects=_READS)
def class_exists(class_: str, autoload: bool) -> bool:
    return _exists(class_, autoload, ("class", "enum"))


@builtin("interface_exists(string $interface, bool $autoload = true): bool", effects=_READS)
def interface_exists(interface: str, autoload: bool) -> bool:
    return _exists(interface, autoload, ("interface",))


@builtin("trait_exists(string $trait, bool $autoload = true): bool", effects=_READS)
def trait_exists(trait: str, autoload: bool) -> bool:
    return _exists(trait, autoload, ("trait",))


@builtin("enum_exists(string $enum, bool $autoload = true): bool", effects=_READS)
def enum_exists(enum: str, autoload: bool) -> bool:
    return _exists(enum, autoload, ("enum",))


@builtin("class_alias(string $class, string $alias, bool $autoload = true): bool",
         effects=Effects.READS_GLOBAL | Effects.WRITES_GLOBAL | Effects.CALLS_USER | Effects.WARNS | Effects.THROWS)
def class_alias(class_: str, alias: str, autoload: bool) -> bool:
    request = current()
    cls = find_class(request, class_, autoload)
    if cls is None:
        warning(f'Class "{class_}" not found')
        return False
    if cls.info.is_internal:
        throw_error("ValueError", "class_alias(): Argument #1 ($class) must be a user-defined class name, internal "
                                  "class "
                                  "name given")
    key = alias.lower().lstrip("\\")
    if find_class(request, key, False) is not None:
        warning(f"Cannot declare {cls.info.kind} {alias}, because the name is already in use")
        return False
    request.classes[key] = cls
    for other in request.state("members", MemberTable).classes:     # `instanceof alias` looks at the ancestors
        if cls.info.key in other.ancestors:
            type.__setattr__(other, ANCESTORS, other.ancestors | {key})
    return True


def _declared(kinds: tuple[str, ...]) -> PhpArray:
    from phpjit.builtin import CLASS_ATTRIBUTE
    from phpjit.runtime.calls.stub import parse_class
    from phpjit.runtime.ext._index import CLASSES
    names: list[PhpValue] = []
    for place in CLASSES.values():
        stub = parse_class(getattr(load_member(place), CLASS_ATTRIBUTE).stub)
        if stub.kind in kinds:
            names.append(stub.name)
    for key, cls in current().classes.items():
        if not cls.info.is_internal and cls.info.kind in kinds:
            names.append(cls.info.name if key == cls.info.key else key)
    return PhpArray(names)


@builtin("get_declared_classes(): array", effects=_READS)
def get_declared_classes() -> PhpArray:
    return _declared(("class", "enum"))


@builtin("get_declared_interfaces(): array", effects=_READS)
def get_declared_interfaces() -> PhpArray:
    return _declared(("interface",))


@builtin("get_declared_traits(): array", effects=_READS)
def get_declared_traits() -> PhpArray:
    return _declared(("trait",))
