"""ReflectionFunctionAbstract, ReflectionFunction, ReflectionMethod."""
from __future__ import annotations

from typing import Any

from phpjit.builtin import PhpValue, method, php_class
from phpjit.effects import PURE
from phpjit.runtime.calls.registry import find_function
from phpjit.runtime.calls.resolve import resolve_callable
from phpjit.runtime.current import current
from phpjit.runtime.ext.core.functions import split_arguments
from phpjit.runtime.ext.reflection.parameter import Owner, make_parameters
from phpjit.runtime.ext.reflection.support import (
    bind,
    extension_of,
    fail,
    make,
    parse_attributes,
    resolve_class,
    subject,
    value_of,
)
from phpjit.runtime.ext.reflection.types import make_type
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.callback import Callback
from phpjit.runtime.values.functions import FunctionInfo, info_of
from phpjit.runtime.values.objects import (
    ABSTRACT,
    FINAL,
    PRIVATE,
    PROTECTED,
    PUBLIC,
    STATIC,
    MethodInfo,
    PhpClass,
    PhpObject,
    instance_of,
    internal,
)


def find_owner(function: PhpValue) -> Owner:
    """Return what `Closure|string` names; ReflectionException when there is no such function."""
    if instance_of(function, "closure"):
        found = closure_function(function)
        return info_of(found), None, function
    name = str(function)
    python = find_function(current(), name.lstrip("\\").lower())
    if python is None:
        fail(f"Function {name.lstrip(chr(92))}() does not exist")
    return info_of(python), None, python


def closure_function(closure: PhpValue) -> Any:
    """Return the Python function inside a Closure object."""
    return internal(closure, "function")


def find_owner_method(cls: PhpClass, name: str) -> Owner:
    """Return a method of a class; ReflectionException when there is none."""
    found = cls.info.methods.get(name.lower())
    if found is None:
        fail(f"Method {cls.info.name}::{name}() does not exist")
    return found.info, found, found.function


def make_function(owner: Owner) -> PhpObject:
    """Return a ReflectionFunction."""
    return make("ReflectionFunction", owner, name=owner[0].name)


def make_method(found: MethodInfo) -> PhpObject:
    """Return a ReflectionMethod."""
    return make("ReflectionMethod", (found.info, found, found.function), name=found.name,
                class_=found.declaring.info.name)


def _info(o: PhpObject) -> FunctionInfo:
    info: FunctionInfo = subject(o)[0]
    return info


@php_class("abstract class ReflectionFunctionAbstract implements Reflector")
class ReflectionFunctionAbstract(PhpObject):
    """What functions and methods share."""

    PROPS = ("public string $name",)

    @method("private function __clone(): void", effects=PURE)
    def __clone(this) -> None:
        """Reflectors cannot be cloned."""

    @method("public function inNamespace(): bool", effects=PURE)
    def inNamespace(this) -> bool:
        return "\\" in _info(this).name

    @method("public function isClosure(): bool", effects=PURE)
    def isClosure(this) -> bool:
        return instance_of(subject(this)[2], "closure")

    @method("public function isDeprecated(): bool", effects=PURE)
    def isDeprecated(this) -> bool:
        return _info(this).deprecated

    @method("public function isInternal(): bool", effects=PURE)
    def isInternal(this) -> bool:
        return _info(this).internal

    @method("public function isUserDefined(): bool", effects=PURE)
    def isUserDefined(this) -> bool:
        return not _info(this).internal

    @method("public function getClosureThis(): ?object")
    def getClosureThis(this) -> PhpObject | None:
        closure = subject(this)[2]
        found: PhpObject | None = internal(closure, "this") if instance_of(closure, "closure") else None
        return found

    @method("public function getClosureScopeClass(): ?ReflectionClass")
    def getClosureScopeClass(this) -> PhpObject | None:
        from phpjit.runtime.ext.reflection.klass import make_class
        closure = subject(this)[2]
        scope = internal(closure, "scope") if instance_of(closure, "closure") else None
        return make_class(scope) if scope is not None else None

    @method("public function getClosureUsedVariables(): array")
    def getClosureUsedVariables(this) -> PhpArray:
        closure = subject(this)[2]
        result = PhpArray()
        if instance_of(closure, "closure"):
            from phpjit.runtime.values.closure import captured
            for name, value in captured(closure):
                result.set(name, value)
        return result

    @method("public function getDocComment(): string|false", effects=PURE)
    def getDocComment(this) -> str | bool:
        return _info(this).doc or False

    @method("public function getStartLine(): int|false", effects=PURE)
    def getStartLine(this) -> int | bool:
        return _info(this).line or False

    @method("public function getEndLine(): int|false", effects=PURE)
    def getEndLine(this) -> int | bool:
        return _info(this).end_line or False

    @method("public function getFileName(): string|false", effects=PURE)
    def getFileName(this) -> str | bool:
        return _info(this).file or False

    @method("public function getExtension(): ?ReflectionExtension")
    def getExtension(this) -> PhpObject | None:
        name = extension_of(_info(this))
        return make("ReflectionExtension", name, name=name) if name is not None else None

    @method("public function getExtensionName(): string|false", effects=PURE)
    def getExtensionName(this) -> str | bool:
        return extension_of(_info(this)) or False

    @method("public function getName(): string", effects=PURE)
    def getName(this) -> str:
        subject(this)
        return str(this.__dict__.get("name", ""))

    @method("public function getNamespaceName(): string", effects=PURE)
    def getNamespaceName(this) -> str:
        return _info(this).name.rpartition("\\")[0]

    @method("public function getShortName(): string", effects=PURE)
    def getShortName(this) -> str:
        return _info(this).name.rpartition("\\")[2]

    @method("public function getNumberOfParameters(): int", effects=PURE)
    def getNumberOfParameters(this) -> int:
        return len(_info(this).params)

    @method("public function getNumberOfRequiredParameters(): int", effects=PURE)
    def getNumberOfRequiredParameters(this) -> int:
        return _info(this).required

    @method("public function getParameters(): array", effects=PURE)
    def getParameters(this) -> PhpArray:
        return make_parameters(subject(this))

    @method("public function hasReturnType(): bool", effects=PURE)
    def hasReturnType(this) -> bool:
        return _info(this).return_type is not None and not _info(this).tentative

    @method("public function getReturnType(): ?ReflectionType", effects=PURE)
    def getReturnType(this) -> PhpObject | None:
        return None if _info(this).tentative else make_type(_info(this).return_type)

    @method("public function hasTentativeReturnType(): bool", effects=PURE)
    def hasTentativeReturnType(this) -> bool:
        return _info(this).return_type is not None and _info(this).tentative

    @method("public function getTentativeReturnType(): ?ReflectionType", effects=PURE)
    def getTentativeReturnType(this) -> PhpObject | None:
        return make_type(_info(this).return_type) if _info(this).tentative else None

    @method("public function returnsReference(): bool", effects=PURE)
    def returnsReference(this) -> bool:
        return _info(this).by_ref_return

    @method("public function isGenerator(): bool", effects=PURE)
    def isGenerator(this) -> bool:
        return _info(this).generator

    @method("public function isVariadic(): bool", effects=PURE)
    def isVariadic(this) -> bool:
        return _info(this).variadic

    @method("public function isStatic(): bool", effects=PURE)
    def isStatic(this) -> bool:
        found = subject(this)[1]
        return bool(found.flags & STATIC) if found is not None else _info(this).static

    @method("public function getStaticVariables(): array")
    def getStaticVariables(this) -> PhpArray:
        info = _info(this)
        result = PhpArray()
        for index, name in enumerate(info.static_names):
            cell = info.statics[index] if index < len(info.statics) else None
            initial = info.static_initials[index] if index < len(info.static_initials) else None
            result.set(name, cell.v if cell is not None else value_of(initial))
        closure = subject(this)[2]
        if instance_of(closure, "closure"):
            from phpjit.runtime.values.closure import captured
            for name, value in captured(closure):
                result.set(name, value)
        return result

    @method("public function getAttributes(?string $name = null, int $flags = 0): array")
    def getAttributes(this, name: str | None, flags: int) -> PhpArray:
        return parse_attributes(_info(this).attributes, 2 if subject(this)[1] is None else 4, name, flags)


@php_class("class ReflectionFunction extends ReflectionFunctionAbstract")
class ReflectionFunction(PhpObject):
    """A function or closure."""

    CONSTS = {"IS_DEPRECATED": 2048}

    @method("public function __construct(Closure|string $function)")
    def __construct(this, function: PhpValue) -> None:
        owner = find_owner(function)
        bind(this, owner, name=owner[0].name)

    @method("public function __toString(): string")
    def __toString(this) -> str:
        from phpjit.runtime.ext.reflection.text import function_text
        return function_text(_info(this), None, "")

    @method("public function isDisabled(): bool")
    def isDisabled(this) -> bool:
        from phpjit.runtime.diagnostics import deprecated
        deprecated("Method ReflectionFunction::isDisabled() is deprecated")
        return False

    @method("public function invoke(mixed ...$args): mixed")
    def invoke(this, *args: PhpValue, **names: PhpValue) -> PhpValue:
        callback = _callback(this)
        return callback.call_named(list(args), names) if names else callback(*args)

    @method("public function invokeArgs(array $args = []): mixed")
    def invokeArgs(this, args: PhpArray) -> PhpValue:
        return _spread(_callback(this), args)

    @method("public function getClosure(): Closure")
    def getClosure(this) -> PhpValue:
        function = subject(this)[2]
        if instance_of(function, "closure"):
            return function
        from phpjit.runtime.values.closure import closure_from_function
        return closure_from_function(function)

    @method("public function isAnonymous(): bool", effects=PURE)
    def isAnonymous(this) -> bool:
        return _info(this).closure


def _callback(this: PhpObject) -> Callback:
    info, _, function = subject(this)
    found = resolve_callable(function if instance_of(function, "closure") else info.name)
    assert isinstance(found, Callback)
    return found


def _spread(callback: Callback, args: PhpArray) -> PhpValue:
    """Call with the elements of an array; string keys are names."""
    return callback.call_named(*split_arguments(args))


@php_class("class ReflectionMethod extends ReflectionFunctionAbstract")
class ReflectionMethod(PhpObject):
    """A method."""

    CONSTS = {"IS_STATIC": STATIC, "IS_PUBLIC": PUBLIC, "IS_PROTECTED": PROTECTED, "IS_PRIVATE": PRIVATE,
              "IS_ABSTRACT": ABSTRACT, "IS_FINAL": FINAL}
    PROPS = ("public string $class",)

    @method("public function __construct(object|string $objectOrMethod, ?string $method = null)")
    def __construct(this, object_or_method: PhpValue, name: str | None) -> None:
        if name is None:
            if isinstance(object_or_method, PhpObject) or "::" not in object_or_method:
                throw_error("ReflectionException", "ReflectionMethod::__construct(): Argument #1 ($objectOrMethod) "
                            "must be a valid method name")
            object_or_method, _, name = object_or_method.partition("::")
        cls = resolve_class(object_or_method)
        if name.lower() == "__invoke" and instance_of(object_or_method, "closure"):
            function = closure_function(object_or_method)
            base = find_owner_method(cls, "__invoke")[1]
            bind(this, (info_of(function), base, function), name="__invoke", class_="Closure")
            return
        _, found, function = find_owner_method(cls, name)
        assert found is not None
        bind(this, (found.info, found, function), name=found.name, class_=found.declaring.info.name)

    @method("public function __toString(): string")
    def __toString(this) -> str:
        from phpjit.runtime.ext.reflection.text import function_text
        return function_text(_info(this), subject(this)[1], "")

    @method("public function isPublic(): bool", effects=PURE)
    def isPublic(this) -> bool:
        return not subject(this)[1].flags & (PRIVATE | PROTECTED)

    @method("public function isPrivate(): bool", effects=PURE)
    def isPrivate(this) -> bool:
        return bool(subject(this)[1].flags & PRIVATE)

    @method("public function isProtected(): bool", effects=PURE)
    def isProtected(this) -> bool:
        return bool(subject(this)[1].flags & PROTECTED)

    @method("public function isAbstract(): bool", effects=PURE)
    def isAbstract(this) -> bool:
        return bool(subject(this)[1].flags & ABSTRACT)

    @method("public function isFinal(): bool", effects=PURE)
    def isFinal(this) -> bool:
        return bool(subject(this)[1].flags & FINAL)

    @method("public function isConstructor(): bool", effects=PURE)
    def isConstructor(this) -> bool:
        return bool(subject(this)[1].key == "__construct")

    @method("public function isDestructor(): bool", effects=PURE)
    def isDestructor(this) -> bool:
        return bool(subject(this)[1].key == "__destruct")

    @method("public function getModifiers(): int", effects=PURE)
    def getModifiers(this) -> int:
        flags: int = subject(this)[1].flags
        return flags & (PUBLIC | PROTECTED | PRIVATE | STATIC | ABSTRACT | FINAL)

    @method("public function getDeclaringClass(): ReflectionClass")
    def getDeclaringClass(this) -> PhpObject:
        from phpjit.runtime.ext.reflection.klass import make_class
        return make_class(subject(this)[1].declaring)

    @method("public function getPrototype(): ReflectionMethod")
    def getPrototype(this) -> PhpObject:
        found: MethodInfo = subject(this)[1]
        if found.prototype is None:
            fail(f"Method {found.declaring.info.name}::{found.name} does not have a prototype")
        return make_method(found.prototype)

    @method("public function hasPrototype(): bool", effects=PURE)
    def hasPrototype(this) -> bool:
        return subject(this)[1].prototype is not None

    @method("public function setAccessible(bool $accessible): void", effects=PURE)
    def setAccessible(this, accessible: bool) -> None:
        """No effect since PHP 8.1: everything is accessible."""

    @method("public function getClosure(?object $object = null): Closure")
    def getClosure(this, target: PhpObject | None) -> PhpValue:
        from phpjit.runtime.values.closure import closure_from_method
        found: MethodInfo = subject(this)[1]
        return closure_from_method(found, None if found.is_static else _receiver(found, target))

    @method("public function invoke(?object $object = null, mixed ...$args): mixed")
    def invoke(this, target: PhpObject | None, *args: PhpValue, **names: PhpValue) -> PhpValue:
        callback = _method_callback(subject(this)[1], target)
        return callback.call_named(list(args), names) if names else callback(*args)

    @method("public function invokeArgs(?object $object = null, array $args = []): mixed")
    def invokeArgs(this, target: PhpObject | None, args: PhpArray) -> PhpValue:
        return _spread(_method_callback(subject(this)[1], target), args)


def _receiver(found: MethodInfo, target: PhpObject | None) -> PhpObject:
    where = f"{found.declaring.info.name}::{found.name}()"
    if found.flags & ABSTRACT:
        fail(f"Trying to invoke abstract method {where}")
    if target is None:
        fail(f"Trying to invoke non static method {where} without an object")
    if found.declaring.info.key not in type(target).ancestors:
        fail("Given object is not an instance of the class this method was declared in")
    return target


def _method_callback(found: MethodInfo, target: PhpObject | None) -> Callback:
    if found.flags & ABSTRACT:
        fail(f"Trying to invoke abstract method {found.declaring.info.name}::{found.name}()")
    this = found.declaring if found.is_static else _receiver(found, target)
    return Callback(None, found.function, found.info, this, True)


__all__ = ["find_owner", "find_owner_method", "make_function", "make_method", "value_of"]
