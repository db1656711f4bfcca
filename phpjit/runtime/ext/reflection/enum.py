"""ReflectionEnum."""
from __future__ import annotations

from phpjit.builtin import PhpValue, method, php_class
from phpjit.effects import PURE
from phpjit.runtime.ext.reflection.support import bind, fail, make, resolve_class, subject
from phpjit.runtime.ext.reflection.types import make_type
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import ConstInfo, PhpClass, PhpObject


def make_enum(cls: PhpClass) -> PhpObject:
    """Return a ReflectionEnum."""
    return make("ReflectionEnum", cls, name=cls.info.name)


@php_class("class ReflectionEnum extends ReflectionClass")
class ReflectionEnum(PhpObject):
    """An enum."""

    @method("public function __construct(object|string $objectOrClass)")
    def __construct(this, object_or_class: PhpValue) -> None:
        cls = resolve_class(object_or_class)
        if cls.info.kind != "enum":
            fail(f'Class "{cls.info.name}" is not an enum')
        bind(this, cls, name=cls.info.name)

    @method("public function hasCase(string $name): bool", effects=PURE)
    def hasCase(this, name: str) -> bool:
        found = subject(this).info.consts.get(name)
        return found is not None and found.is_case

    @method("public function getCase(string $name): ReflectionEnumUnitCase")
    def getCase(this, name: str) -> PhpObject:
        cls = subject(this)
        found = cls.info.consts.get(name)
        if found is None:
            fail(f"Case {cls.info.name}::{name} does not exist")
        if not found.is_case:
            fail(f"{cls.info.name}::{name} is not a case")
        return _case(cls, found)

    @method("public function getCases(): array")
    def getCases(this) -> PhpArray:
        cls = subject(this)
        return PhpArray.from_list([_case(cls, found) for found in cls.info.consts.values() if found.is_case])

    @method("public function isBacked(): bool", effects=PURE)
    def isBacked(this) -> bool:
        return subject(this).info.enum_type is not None

    @method("public function getBackingType(): ?ReflectionNamedType", effects=PURE)
    def getBackingType(this) -> PhpObject | None:
        return make_type(subject(this).info.enum_type)


def _case(cls: PhpClass, found: ConstInfo) -> PhpObject:
    kind = "ReflectionEnumUnitCase" if cls.info.enum_type is None else "ReflectionEnumBackedCase"
    return make(kind, found, name=found.name, class_=found.declaring.info.name)
