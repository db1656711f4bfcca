"""ReflectionType and its kinds."""
from __future__ import annotations

from phpjit import phptypes
from phpjit.builtin import PhpValue, method, php_class
from phpjit.effects import PURE
from phpjit.runtime.ext.reflection.support import make, subject
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import PhpObject


def make_type(declared: phptypes.Type | None) -> PhpObject | None:
    """Return the reflector of a declared type, None when there is none."""
    match declared:
        case None:
            return None
        case phptypes.Intersection():
            return make("ReflectionIntersectionType", declared)
        case phptypes.Union(members=members):
            others = [m for m in members if not (isinstance(m, phptypes.Named) and m.name == "null")]
            if len(others) == 1 and len(members) == 2 and isinstance(others[0], phptypes.Named):
                return make("ReflectionNamedType", declared)
            return make("ReflectionUnionType", declared)
        case _:
            return make("ReflectionNamedType", declared)


def allows_null(declared: phptypes.Type) -> bool:
    """Whether a declared type accepts null."""
    match declared:
        case phptypes.Named(name=name):
            return name in ("null", "mixed")
        case phptypes.Union(members=members):
            return any(allows_null(member) for member in members)
        case _:
            return False


@php_class("abstract class ReflectionType implements Stringable")
class ReflectionType(PhpObject):
    """Base of all type reflectors."""

    @method("private function __clone(): void", effects=PURE)
    def __clone(this) -> None:
        """Reflectors cannot be cloned."""

    @method("public function allowsNull(): bool", effects=PURE)
    def allowsNull(this) -> bool:
        return allows_null(subject(this))

    @method("public function __toString(): string", effects=PURE)
    def __toString(this) -> str:
        declared = subject(this)
        text: str = declared.show()
        return text


@php_class("class ReflectionNamedType extends ReflectionType")
class ReflectionNamedType(PhpObject):
    """A single type, nullable or not."""

    @method("public function getName(): string", effects=PURE)
    def getName(this) -> str:
        return _plain(subject(this)).name

    @method("public function isBuiltin(): bool", effects=PURE)
    def isBuiltin(this) -> bool:
        named = _plain(subject(this))
        return (named.is_builtin and named.name not in ("self", "parent") and named.name != "static") \
            or named.name == "static"


def _plain(declared: phptypes.Type) -> phptypes.Named:
    if isinstance(declared, phptypes.Union):
        for member in declared.members:
            if isinstance(member, phptypes.Named) and member.name != "null":
                return member
    assert isinstance(declared, phptypes.Named)
    return declared


@php_class("class ReflectionUnionType extends ReflectionType")
class ReflectionUnionType(PhpObject):
    """A union."""

    @method("public function getTypes(): array", effects=PURE)
    def getTypes(this) -> PhpValue:
        declared: phptypes.Union = subject(this)
        classes = [m for m in declared.members if not (isinstance(m, phptypes.Named) and m.is_builtin)]
        names = {m.name for m in declared.members if isinstance(m, phptypes.Named) and m.is_builtin}
        ordered = [phptypes.Named(name) for name in
                   ("static", "array", "string", "int", "float", "iterable", "object", "callable", "bool", "false",
                    "true", "null", "self", "parent") if name in names]
        return PhpArray.from_list([make_type(member) for member in [*classes, *ordered]])


@php_class("class ReflectionIntersectionType extends ReflectionType")
class ReflectionIntersectionType(PhpObject):
    """An intersection."""

    @method("public function getTypes(): array", effects=PURE)
    def getTypes(this) -> PhpValue:
        return PhpArray.from_list([make_type(member) for member in subject(this).members])
