"""ReflectionProperty and ReflectionClassConstant."""
from __future__ import annotations

from typing import Any

from phpjit.builtin import PhpValue, method, php_class
from phpjit.effects import PURE
from phpjit.runtime.classes.members import const_value, static_slot
from phpjit.runtime.classes.properties import prop_exists, prop_get, prop_set
from phpjit.runtime.ext.reflection.support import bind, fail, make, parse_attributes, resolve_class, subject, value_of
from phpjit.runtime.ext.reflection.types import make_type
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray, assign_ref
from phpjit.runtime.values.objects import (
    FINAL,
    PRIVATE,
    PROTECTED,
    PUBLIC,
    READONLY,
    STATIC,
    ConstInfo,
    PhpClass,
    PhpObject,
    PropInfo,
    visibility_name,
)
from phpjit.runtime.values.sentinels import MISSING, UNDEF


def find_prop(cls: PhpClass, name: str) -> PropInfo | None:
    """Return a declared property, static or not; private ones of ancestors are not seen."""
    info = cls.info
    found = info.props.get(name) or info.statics.get(name)
    return None if found is None or (found.flags & PRIVATE and found.declaring is not cls) else found


def make_property(found: PropInfo) -> PhpObject:
    """Return a ReflectionProperty of a declared property."""
    return make("ReflectionProperty", found, name=found.name, class_=found.declaring.info.name)


def dynamic_property(cls: PhpClass, name: str) -> PropInfo:
    """Return a record for a property that only one object has."""
    return PropInfo(name, name, PUBLIC, cls, has_default=False, line=-1)


@php_class("class ReflectionProperty implements Reflector")
class ReflectionProperty(PhpObject):
    """A property."""

    CONSTS = {"IS_STATIC": STATIC, "IS_READONLY": READONLY, "IS_PUBLIC": PUBLIC, "IS_PROTECTED": PROTECTED,
              "IS_PRIVATE": PRIVATE}
    PROPS = ("public string $name", "public string $class")

    @method("private function __clone(): void", effects=PURE)
    def __clone(this) -> None:
        """Reflectors cannot be cloned."""

    @method("public function __construct(object|string $class, string $property)")
    def __construct(this, cls: PhpValue, name: str) -> None:
        found_class = resolve_class(cls)
        found = find_prop(found_class, name)
        if found is None:
            if isinstance(cls, PhpObject) and name in cls.__dict__:
                found = dynamic_property(found_class, name)
            else:
                fail(f"Property {found_class.info.name}::${name} does not exist")
        bind(this, found, name=name, class_=found.declaring.info.name)

    @method("public function __toString(): string")
    def __toString(this) -> str:
        from phpjit.runtime.ext.reflection.text import property_text
        return property_text(subject(this), "")

    @method("public function getName(): string", effects=PURE)
    def getName(this) -> str:
        return _prop(this).name

    @method("public function getValue(?object $object = null): mixed")
    def getValue(this, target: PhpObject | None) -> PhpValue:
        found = _prop(this)
        if found.is_static:
            value = static_slot(found).v
            if value is UNDEF:
                throw_error("Error", f"Typed static property {found.declaring.info.name}::${found.name} must not be "
                            "accessed before initialization")
            return value
        return prop_get(_object(found, target, "getValue"), found.name, found.declaring)

    @method("public function setValue(mixed $objectOrValue = UNKNOWN, mixed $value = UNKNOWN): void")
    def setValue(this, target: PhpValue = MISSING, value: PhpValue = MISSING) -> None:
        found = _prop(this)
        if found.is_static:
            assign_ref(static_slot(found), target if value is MISSING else value)
            return
        prop_set(_object(found, target, "setValue"), found.name, value, found.declaring)

    @method("public function isInitialized(?object $object = null): bool")
    def isInitialized(this, target: PhpObject | None) -> bool:
        found = _prop(this)
        if found.is_static:
            return static_slot(found).v is not UNDEF
        return prop_exists(_object(found, target, "isInitialized"), found.name, found.declaring)

    @method("public function setAccessible(bool $accessible): void", effects=PURE)
    def setAccessible(this, accessible: bool) -> None:
        """No effect since PHP 8.1: everything is accessible."""

    @method("public function isPublic(): bool", effects=PURE)
    def isPublic(this) -> bool:
        return not _prop(this).flags & (PRIVATE | PROTECTED)

    @method("public function isPrivate(): bool", effects=PURE)
    def isPrivate(this) -> bool:
        return bool(_prop(this).flags & PRIVATE)

    @method("public function isProtected(): bool", effects=PURE)
    def isProtected(this) -> bool:
        return bool(_prop(this).flags & PROTECTED)

    @method("public function isStatic(): bool", effects=PURE)
    def isStatic(this) -> bool:
        return _prop(this).is_static

    @method("public function isReadOnly(): bool", effects=PURE)
    def isReadOnly(this) -> bool:
        return bool(_prop(this).flags & READONLY)

    @method("public function isDefault(): bool", effects=PURE)
    def isDefault(this) -> bool:
        return _prop(this).line >= 0

    @method("public function isPromoted(): bool", effects=PURE)
    def isPromoted(this) -> bool:
        return _prop(this).promoted

    @method("public function getModifiers(): int", effects=PURE)
    def getModifiers(this) -> int:
        return (_prop(this).flags or PUBLIC) & (PUBLIC | PROTECTED | PRIVATE | STATIC | READONLY)

    @method("public function getDeclaringClass(): ReflectionClass")
    def getDeclaringClass(this) -> PhpObject:
        from phpjit.runtime.ext.reflection.klass import make_class
        return make_class(_prop(this).declaring)

    @method("public function getDocComment(): string|false", effects=PURE)
    def getDocComment(this) -> str | bool:
        return _prop(this).doc or False

    @method("public function hasType(): bool", effects=PURE)
    def hasType(this) -> bool:
        return _prop(this).type is not None

    @method("public function getType(): ?ReflectionType", effects=PURE)
    def getType(this) -> PhpObject | None:
        return make_type(_prop(this).type)

    @method("public function hasDefaultValue(): bool", effects=PURE)
    def hasDefaultValue(this) -> bool:
        return has_default(_prop(this))

    @method("public function getDefaultValue(): mixed")
    def getDefaultValue(this) -> PhpValue:
        found = _prop(this)
        return value_of(found.default) if has_default(found) else None

    @method("public function getAttributes(?string $name = null, int $flags = 0): array")
    def getAttributes(this, name: str | None, flags: int) -> PhpArray:
        return parse_attributes(_prop(this).attributes, 8, name, flags)


def has_default(found: PropInfo) -> bool:
    """Whether a property has a default value: declared ones without type have at least null, promoted ones none."""
    return found.line >= 0 and not found.promoted and found.default is not UNDEF and found.has_default


def _prop(o: PhpObject) -> PropInfo:
    found: PropInfo = subject(o)
    return found


def _object(found: PropInfo, target: Any, function: str) -> PhpObject:
    if not isinstance(target, PhpObject):
        throw_error("TypeError", f"ReflectionProperty::{function}(): Argument #1 "
                    f"(${'objectOrValue' if function == 'setValue' else 'object'}) must be provided for instance "
                    "properties")
    if function != "setValue" and found.declaring.info.key not in type(target).ancestors:
        fail("Given object is not an instance of the class this property was declared in")
    return target


def make_constant(found: ConstInfo, cls: PhpClass) -> PhpObject:
    """Return the reflector of a class constant or enum case."""
    kind = "ReflectionClassConstant"
    return make(kind, found, name=found.name, class_=found.declaring.info.name)


@php_class("class ReflectionClassConstant implements Reflector")
class ReflectionClassConstant(PhpObject):
    """A class constant."""

    CONSTS = {"IS_PUBLIC": PUBLIC, "IS_PROTECTED": PROTECTED, "IS_PRIVATE": PRIVATE, "IS_FINAL": FINAL}
    PROPS = ("public string $name", "public string $class")

    @method("private function __clone(): void", effects=PURE)
    def __clone(this) -> None:
        """Reflectors cannot be cloned."""

    @method("public function __construct(object|string $class, string $constant)")
    def __construct(this, cls: PhpValue, name: str) -> None:
        found_class = resolve_class(cls)
        found = found_class.info.consts.get(name)
        if found is None or (found.flags & PRIVATE and found.declaring is not found_class):
            fail(f"Constant {found_class.info.name}::{name} does not exist")
        bind(this, found, name=name, class_=found.declaring.info.name)

    @method("public function __toString(): string")
    def __toString(this) -> str:
        from phpjit.runtime.ext.reflection.text import constant_text
        return constant_text(_const(this), "")

    @method("public function getName(): string", effects=PURE)
    def getName(this) -> str:
        return _const(this).name

    @method("public function getValue(): mixed")
    def getValue(this) -> PhpValue:
        found = _const(this)
        return const_value(found)

    @method("public function isPublic(): bool", effects=PURE)
    def isPublic(this) -> bool:
        return visibility_name(_const(this).flags) == "public"

    @method("public function isPrivate(): bool", effects=PURE)
    def isPrivate(this) -> bool:
        return bool(_const(this).flags & PRIVATE)

    @method("public function isProtected(): bool", effects=PURE)
    def isProtected(this) -> bool:
        return bool(_const(this).flags & PROTECTED)

    @method("public function isFinal(): bool", effects=PURE)
    def isFinal(this) -> bool:
        return bool(_const(this).flags & FINAL)

    @method("public function getModifiers(): int", effects=PURE)
    def getModifiers(this) -> int:
        return (_const(this).flags or PUBLIC) & (PUBLIC | PROTECTED | PRIVATE | FINAL)

    @method("public function getDeclaringClass(): ReflectionClass")
    def getDeclaringClass(this) -> PhpObject:
        from phpjit.runtime.ext.reflection.klass import make_class
        return make_class(_const(this).declaring)

    @method("public function getDocComment(): string|false", effects=PURE)
    def getDocComment(this) -> str | bool:
        return _const(this).doc or False

    @method("public function getAttributes(?string $name = null, int $flags = 0): array")
    def getAttributes(this, name: str | None, flags: int) -> PhpArray:
        return parse_attributes(_const(this).attributes, 16, name, flags)

    @method("public function isEnumCase(): bool", effects=PURE)
    def isEnumCase(this) -> bool:
        return _const(this).is_case


def _const(o: PhpObject) -> ConstInfo:
    found: ConstInfo = subject(o)
    return found


@php_class("class ReflectionEnumUnitCase extends ReflectionClassConstant")
class ReflectionEnumUnitCase(PhpObject):
    """A case of an enum."""

    @method("public function __construct(object|string $class, string $constant)")
    def __construct(this, cls: PhpValue, name: str) -> None:
        found_class = resolve_class(cls)
        found = found_class.info.consts.get(name)
        if found is None:
            fail(f"Constant {found_class.info.name}::{name} does not exist")
        if not found.is_case:
            fail(f"Constant {found_class.info.name}::{name} is not a case")
        if type(this).info.name == "ReflectionEnumBackedCase" and found_class.info.enum_type is None:
            fail(f"Enum case {found_class.info.name}::{name} is not a backed case")
        bind(this, found, name=name, class_=found.declaring.info.name)

    @method("public function getEnum(): ReflectionEnum")
    def getEnum(this) -> PhpObject:
        from phpjit.runtime.ext.reflection.enum import make_enum
        return make_enum(_const(this).declaring)

    @method("public function getValue(): UnitEnum")
    def getValue(this) -> PhpValue:
        found = _const(this)
        return const_value(found)


@php_class("class ReflectionEnumBackedCase extends ReflectionEnumUnitCase")
class ReflectionEnumBackedCase(PhpObject):
    """A case of a backed enum."""

    @method("public function getBackingValue(): int|string")
    def getBackingValue(this) -> PhpValue:
        found = _const(this)
        return getattr(const_value(found), "value")  # noqa: B009
