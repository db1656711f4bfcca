"""ReflectionClass and ReflectionObject: what a class is and has (making instances: `instances`)."""
from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from phpjit.builtin import PhpValue, method, php_class
from phpjit.effects import PURE
from phpjit.runtime.classes.instantiate import instantiate, new_named
from phpjit.runtime.classes.lookup import find_class
from phpjit.runtime.classes.members import const_value, static_slot
from phpjit.runtime.ext.core.functions import split_arguments
from phpjit.runtime.ext.reflection.function import find_owner_method, make_method
from phpjit.runtime.ext.reflection.property import (
    dynamic_property,
    find_prop,
    has_default,
    make_constant,
    make_property,
)
from phpjit.runtime.ext.reflection.support import (
    bind,
    fail,
    make,
    parse_attributes,
    resolve_class,
    strings,
    subject,
    value_of,
)
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray, assign_ref
from phpjit.runtime.values.objects import (
    ABSTRACT,
    ANONYMOUS,
    EXPLICIT_ABSTRACT,
    FINAL,
    PRIVATE,
    PROTECTED,
    PUBLIC,
    READONLY,
    ClassInfo,
    ConstInfo,
    MethodInfo,
    PhpClass,
    PhpObject,
    PropInfo,
    internal,
    set_internal,
)
from phpjit.runtime.values.sentinels import MISSING, UNDEF

_M = TypeVar("_M", MethodInfo, PropInfo, ConstInfo)


def make_class(cls: PhpClass) -> PhpObject:
    """Return a ReflectionClass (a ReflectionEnum for an enum is made by `enum.make_enum`)."""
    return make("ReflectionClass", cls, name=cls.info.name)


def own_first(cls: PhpClass, members: Iterable[_M]) -> list[_M]:
    """Return members as PHP lists them: the class's own, then those of its parent, and so on up."""
    rows = list(members)
    order = {id(base): depth for depth, base in enumerate(cls.__mro__)}
    return sorted(rows, key=lambda member: order.get(id(member.declaring), len(order)))


def _info(o: PhpObject) -> ClassInfo:
    info: ClassInfo = subject(o).info
    return info


@php_class("class ReflectionClass implements Reflector")
class ReflectionClass(PhpObject):
    """A class, interface, trait or enum."""

    CONSTS = {"IS_IMPLICIT_ABSTRACT": 16, "IS_EXPLICIT_ABSTRACT": 64, "IS_FINAL": 32, "IS_READONLY": 65536}
    PROPS = ("public string $name",)

    @method("private function __clone(): void", effects=PURE)
    def __clone(this) -> None:
        """Reflectors cannot be cloned."""

    @method("public function __construct($objectOrClass)")
    def __construct(this, object_or_class: PhpValue) -> None:
        cls = resolve_class(object_or_class)
        bind(this, cls, name=cls.info.name)
        if isinstance(object_or_class, PhpObject):
            set_internal(this, "object", object_or_class)

    @method("public function __toString(): string")
    def __toString(this) -> str:
        from phpjit.runtime.ext.reflection.text import class_text
        return class_text(subject(this))

    @method("public function getName(): string", effects=PURE)
    def getName(this) -> str:
        return _info(this).name

    @method("public function isInternal(): bool", effects=PURE)
    def isInternal(this) -> bool:
        return _info(this).is_internal

    @method("public function isUserDefined(): bool", effects=PURE)
    def isUserDefined(this) -> bool:
        return not _info(this).is_internal

    @method("public function isAnonymous(): bool", effects=PURE)
    def isAnonymous(this) -> bool:
        return bool(_info(this).flags & ANONYMOUS)

    @method("public function isInstantiable(): bool", effects=PURE)
    def isInstantiable(this) -> bool:
        info = _info(this)
        if info.kind != "class" or info.flags & (ABSTRACT | EXPLICIT_ABSTRACT):
            return False
        return info.constructor is None or not info.constructor.flags & (PRIVATE | PROTECTED)

    @method("public function isCloneable(): bool", effects=PURE)
    def isCloneable(this) -> bool:
        info = _info(this)
        if info.kind != "class" or info.flags & (ABSTRACT | EXPLICIT_ABSTRACT) or info.key in ("generator", "fiber"):
            return False
        clone = info.methods.get("__clone")
        return clone is None or not clone.flags & (PRIVATE | PROTECTED)

    @method("public function isInterface(): bool", effects=PURE)
    def isInterface(this) -> bool:
        return _info(this).kind == "interface"

    @method("public function isEnum(): bool", effects=PURE)
    def isEnum(this) -> bool:
        return _info(this).kind == "enum"

    @method("public function isTrait(): bool", effects=PURE)
    def isTrait(this) -> bool:
        return _info(this).kind == "trait"

    @method("public function isAbstract(): bool", effects=PURE)
    def isAbstract(this) -> bool:
        info = _info(this)
        if info.flags & (ABSTRACT | EXPLICIT_ABSTRACT):
            return True
        return info.kind in ("interface", "trait") and any(m.flags & ABSTRACT for m in info.methods.values())

    @method("public function isFinal(): bool", effects=PURE)
    def isFinal(this) -> bool:
        return bool(_info(this).flags & FINAL) or _info(this).kind == "enum"

    @method("public function isReadOnly(): bool", effects=PURE)
    def isReadOnly(this) -> bool:
        return bool(_info(this).flags & READONLY)

    @method("public function getModifiers(): int", effects=PURE)
    def getModifiers(this) -> int:
        info = _info(this)
        modifiers = 64 if info.flags & EXPLICIT_ABSTRACT and info.kind == "class" else 0
        if info.flags & FINAL or info.kind == "enum":
            modifiers |= 32
        return modifiers | (65536 if info.flags & READONLY else 0)

    @method("public function isInstance(object $object): bool", effects=PURE)
    def isInstance(this, target: PhpObject) -> bool:
        return _info(this).key in type(target).ancestors

    @method("public function isSubclassOf(ReflectionClass|string $class): bool")
    def isSubclassOf(this, other: PhpValue) -> bool:
        cls = _class_argument(other, 'Class "{}" does not exist')
        return cls is not subject(this) and cls.info.key in subject(this).ancestors

    @method("public function implementsInterface(ReflectionClass|string $interface): bool")
    def implementsInterface(this, other: PhpValue) -> bool:
        cls = _class_argument(other, 'Interface "{}" does not exist')
        if cls.info.kind != "interface":
            fail(f"{cls.info.name} is not an interface")
        return cls.info.key in subject(this).ancestors

    @method("public function isIterable(): bool", effects=PURE)
    def isIterable(this) -> bool:
        return _iterable(subject(this))

    @method("public function isIterateable(): bool", effects=PURE)
    def isIterateable(this) -> bool:
        return _iterable(subject(this))

    @method("public function getFileName(): string|false", effects=PURE)
    def getFileName(this) -> str | bool:
        return _info(this).file or False

    @method("public function getStartLine(): int|false", effects=PURE)
    def getStartLine(this) -> int | bool:
        return _info(this).line or False

    @method("public function getEndLine(): int|false", effects=PURE)
    def getEndLine(this) -> int | bool:
        return _info(this).end_line or False

    @method("public function getDocComment(): string|false", effects=PURE)
    def getDocComment(this) -> str | bool:
        return _info(this).doc or False

    @method("public function getConstructor(): ?ReflectionMethod")
    def getConstructor(this) -> PhpObject | None:
        found = _info(this).constructor
        return make_method(found) if found is not None else None

    @method("public function hasMethod(string $name): bool", effects=PURE)
    def hasMethod(this, name: str) -> bool:
        return name.lower() in _info(this).methods

    @method("public function getMethod(string $name): ReflectionMethod")
    def getMethod(this, name: str) -> PhpObject:
        target = internal(this, "object")
        if name.lower() == "__invoke" and target is not None and _info(this).key == "closure":
            from phpjit.runtime.ext.reflection.function import closure_function
            function = closure_function(target)
            base = find_owner_method(subject(this), name)[1]
            return make("ReflectionMethod", (function.php, base, function), name="__invoke", class_="Closure")
        found = find_owner_method(subject(this), name)[1]
        assert found is not None
        return make_method(found)

    @method("public function getMethods(?int $filter = null): array")
    def getMethods(this, wanted: int | None) -> PhpArray:
        cls = subject(this)
        return PhpArray.from_list([make_method(found) for found in own_first(cls, cls.info.methods.values())
                                   if wanted is None or (found.flags or PUBLIC) & wanted])

    @method("public function hasProperty(string $name): bool", effects=PURE)
    def hasProperty(this, name: str) -> bool:
        target = internal(this, "object")
        return find_prop(subject(this), name) is not None or (target is not None and name in target.__dict__)

    @method("public function getProperty(string $name): ReflectionProperty")
    def getProperty(this, name: str) -> PhpObject:
        cls = subject(this)
        found = find_prop(cls, name)
        if found is not None:
            return make_property(found)
        target = internal(this, "object")
        if target is not None and name in target.__dict__:
            return make_property(dynamic_property(cls, name))
        if "::" in name:
            class_name, _, short = name.partition("::")
            other = find_class(class_name)
            if other is None:
                fail(f'Class "{class_name.lower()}" does not exist')
            if other.info.key not in cls.ancestors:
                fail(f"Fully qualified property name {other.info.name}::${short} does not specify a base class of "
                     f"{cls.info.name}")
            found = find_prop(other, short)
            if found is not None:
                return make_property(found)
        fail(f"Property {cls.info.name}::${name} does not exist")

    @method("public function getProperties(?int $filter = null): array")
    def getProperties(this, wanted: int | None) -> PhpArray:
        cls = subject(this)
        rows = [found for found in own_first(cls, [*cls.info.props.values(), *cls.info.statics.values()])
                if (not found.flags & PRIVATE or found.declaring is cls)
                and (wanted is None or (found.flags or PUBLIC) & wanted)]
        rows.sort(key=lambda found: 0 if found.declaring is cls else 1)
        result = PhpArray.from_list([make_property(found) for found in rows])
        target = internal(this, "object")
        if target is not None and (wanted is None or wanted & PUBLIC):
            for key in target.__dict__:
                if not key.startswith("\0") and key not in cls.info.props:
                    result.append(make_property(dynamic_property(cls, key)))
        return result

    @method("public function hasConstant(string $name): bool", effects=PURE)
    def hasConstant(this, name: str) -> bool:
        return name in _info(this).consts

    @method("public function getConstants(?int $filter = null): array")
    def getConstants(this, wanted: int | None) -> PhpArray:
        cls = subject(this)
        result = PhpArray()
        for found in _constants(cls, wanted):
            result.set(found.name, const_value(found))
        return result

    @method("public function getReflectionConstants(?int $filter = null): array")
    def getReflectionConstants(this, wanted: int | None) -> PhpArray:
        cls = subject(this)
        return PhpArray.from_list([make_constant(found, cls) for found in _constants(cls, wanted)])

    @method("public function getConstant(string $name): mixed")
    def getConstant(this, name: str) -> PhpValue:
        found = _info(this).consts.get(name)
        return const_value(found) if found is not None else False

    @method("public function getReflectionConstant(string $name): ReflectionClassConstant|false")
    def getReflectionConstant(this, name: str) -> PhpValue:
        found = _info(this).consts.get(name)
        return make_constant(found, subject(this)) if found is not None else False

    @method("public function getInterfaces(): array")
    def getInterfaces(this) -> PhpArray:
        return PhpArray.from_dict({cls.info.name: make_class(cls) for cls in _info(this).interfaces})

    @method("public function getInterfaceNames(): array", effects=PURE)
    def getInterfaceNames(this) -> PhpArray:
        return strings(cls.info.name for cls in _info(this).interfaces)

    @method("public function getTraits(): array")
    def getTraits(this) -> PhpArray:
        return PhpArray.from_dict({cls.info.name: make_class(cls) for cls in _info(this).traits})

    @method("public function getTraitNames(): array", effects=PURE)
    def getTraitNames(this) -> PhpArray:
        return strings(cls.info.name for cls in _info(this).traits)

    @method("public function getTraitAliases(): array", effects=PURE)
    def getTraitAliases(this) -> PhpArray:
        return PhpArray.from_items(_info(this).aliases.items())

    @method("public function getParentClass(): ReflectionClass|false")
    def getParentClass(this) -> PhpValue:
        parent = _info(this).parent
        return make_class(parent) if parent is not None else False

    @method("public function newInstanceWithoutConstructor(): object")
    def newInstanceWithoutConstructor(this) -> PhpObject:
        info = _info(this)
        if info.is_internal and info.flags & FINAL:
            fail(f"Class {info.name} is an internal class marked as final that cannot be instantiated without "
                 "invoking its constructor")
        return instantiate(subject(this))

    @method("public function newInstance(mixed ...$args): object")
    def newInstance(this, *args: PhpValue, **names: PhpValue) -> PhpObject:
        return _construct(subject(this), list(args), names)

    @method("public function newInstanceArgs(array $args = []): ?object")
    def newInstanceArgs(this, args: PhpArray) -> PhpObject:
        return _construct(subject(this), *split_arguments(args))

    @method("public function getStaticProperties(): ?array")
    def getStaticProperties(this) -> PhpArray:
        cls = subject(this)
        result = PhpArray()
        for found in cls.info.statics.values():
            if found.flags & PRIVATE and found.declaring is not cls:
                continue
            value = static_slot(found).v
            if value is not UNDEF:
                result.set(found.name, value)
        return result

    @method("public function getStaticPropertyValue(string $name, mixed $default = UNKNOWN): mixed")
    def getStaticPropertyValue(this, name: str, default: PhpValue = MISSING) -> PhpValue:
        cls = subject(this)
        found = cls.info.statics.get(name)
        if found is None:
            if default is not MISSING:
                return default
            fail(f"Property {cls.info.name}::${name} does not exist")
        value = static_slot(found).v
        if value is UNDEF:
            throw_error("Error", f"Typed property {found.declaring.info.name}::${name} must not be accessed before "
                        "initialization")
        return value

    @method("public function setStaticPropertyValue(string $name, mixed $value): void")
    def setStaticPropertyValue(this, name: str, value: PhpValue) -> None:
        cls = subject(this)
        found = cls.info.statics.get(name)
        if found is None:
            fail(f"Class {cls.info.name} does not have a property named {name}")
        assign_ref(static_slot(found), value)

    @method("public function getDefaultProperties(): array")
    def getDefaultProperties(this) -> PhpArray:
        cls = subject(this)
        result = PhpArray()
        for found in [*cls.info.statics.values(), *cls.info.props.values()]:
            visible = not found.flags & PRIVATE or found.declaring is cls
            plain = has_default(found) or (found.promoted and found.type is None)
            if visible and plain and found.default is not UNDEF:
                result.set(found.name, value_of(found.default))
        return result

    @method("public function getExtension(): ?ReflectionExtension")
    def getExtension(this) -> PhpObject | None:
        name = _info(this).extension
        return make("ReflectionExtension", name, name=name) if name else None

    @method("public function getExtensionName(): string|false", effects=PURE)
    def getExtensionName(this) -> str | bool:
        return _info(this).extension or False

    @method("public function inNamespace(): bool", effects=PURE)
    def inNamespace(this) -> bool:
        return "\\" in _info(this).name

    @method("public function getNamespaceName(): string", effects=PURE)
    def getNamespaceName(this) -> str:
        return _info(this).name.rpartition("\\")[0]

    @method("public function getShortName(): string", effects=PURE)
    def getShortName(this) -> str:
        return _info(this).name.rpartition("\\")[2]

    @method("public function getAttributes(?string $name = null, int $flags = 0): array")
    def getAttributes(this, name: str | None, flags: int) -> PhpArray:
        return parse_attributes(_info(this).attributes, 1, name, flags)


@php_class("class ReflectionObject extends ReflectionClass")
class ReflectionObject(PhpObject):
    """The class of one object, with the object's own dynamic properties."""

    @method("public function __construct(object $object)")
    def __construct(this, target: PhpObject) -> None:
        bind(this, type(target), name=type(target).info.name)
        set_internal(this, "object", target)


def _class_argument(value: PhpValue, missing: str) -> PhpClass:
    if isinstance(value, PhpObject):
        cls: PhpClass = subject(value)
        return cls
    found = find_class(value)
    if found is None:
        fail(missing.format(value), -1)
    return found


def _iterable(cls: PhpClass) -> bool:
    info = cls.info
    return "traversable" in cls.ancestors and info.kind == "class" and not info.flags & (ABSTRACT | EXPLICIT_ABSTRACT)


def _constants(cls: PhpClass, wanted: int | None) -> list[ConstInfo]:
    return [found for found in own_first(cls, cls.info.consts.values())
            if (not found.flags & PRIVATE or found.declaring is cls)
            and (wanted is None or (found.flags or PUBLIC) & wanted)]


def _construct(cls: PhpClass, positional: list[PhpValue], named: dict[str, PhpValue]) -> PhpObject:
    constructor = cls.info.constructor
    if constructor is not None and constructor.flags & (PRIVATE | PROTECTED):
        fail(f"Access to non-public constructor of class {cls.info.name}")
    if constructor is None and (positional or named):
        instantiate(cls)
        fail(f"Class {cls.info.name} does not have a constructor, so you cannot pass any constructor arguments")
    if cls.info.kind != "class":
        throw_error("Error", f"Cannot instantiate {cls.info.kind} {cls.info.name}")
    made: PhpObject = new_named(cls, positional, named)
    return made
