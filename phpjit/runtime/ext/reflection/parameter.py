"""ReflectionParameter."""
from __future__ import annotations

from phpjit import phptypes
from phpjit.builtin import PhpValue, method, php_class
from phpjit.effects import PURE
from phpjit.runtime.classes.lookup import find_class
from phpjit.runtime.ext.reflection.support import bind, fail, make, parse_attributes, resolve_class, subject, value_of
from phpjit.runtime.ext.reflection.types import allows_null, make_type
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.functions import FunctionInfo, ParamInfo, Thunk
from phpjit.runtime.values.objects import MethodInfo, PhpClass, PhpObject
from phpjit.runtime.values.sentinels import MISSING

Owner = tuple[FunctionInfo, MethodInfo | None, "PhpValue"]


def make_parameters(owner: Owner) -> PhpArray:
    """Return the reflectors of all parameters; `owner` is (signature, method or None, Python function)."""
    return PhpArray.from_list([make("ReflectionParameter", (owner, index), name=param.name)
                               for index, param in enumerate(owner[0].params)])


def _param(o: PhpObject) -> ParamInfo:
    owner, index = subject(o)
    param: ParamInfo = owner[0].params[index]
    return param


def _named(declared: phptypes.Type | None, name: str) -> bool:
    if isinstance(declared, phptypes.Union):
        return any(_named(member, name) for member in declared.members if member != phptypes.Named("null"))
    return isinstance(declared, phptypes.Named) and declared.name == name


@php_class("class ReflectionParameter implements Reflector")
class ReflectionParameter(PhpObject):
    """One parameter of a function."""

    PROPS = ("public string $name",)

    @method("public function __construct($function, int|string $param)")
    def __construct(this, function: PhpValue, param: int | str) -> None:
        from phpjit.runtime.ext.reflection.function import find_owner, find_owner_method
        if isinstance(function, PhpArray):
            if len(function) != 2:
                fail("Expected array($object, $method) or array($classname, $method)")
            owner = find_owner_method(resolve_class(function.get(0)), str(function.get(1)))
        else:
            owner = find_owner(function)
        params = owner[0].params
        if isinstance(param, int):
            if not 0 <= param < len(params):
                fail("The parameter specified by its offset could not be found")
            index = param
        else:
            index = next((i for i, p in enumerate(params) if p.name == param), -1)
            if index < 0:
                fail("The parameter specified by its name could not be found")
        bind(this, (owner, index), name=params[index].name)

    @method("public function getName(): string", effects=PURE)
    def getName(this) -> str:
        return _param(this).name

    @method("public function isPassedByReference(): bool", effects=PURE)
    def isPassedByReference(this) -> bool:
        return _param(this).by_ref

    @method("public function canBePassedByValue(): bool", effects=PURE)
    def canBePassedByValue(this) -> bool:
        return not _param(this).by_ref or _param(this).prefer_ref

    @method("public function getDeclaringFunction(): ReflectionFunctionAbstract")
    def getDeclaringFunction(this) -> PhpObject:
        from phpjit.runtime.ext.reflection.function import make_function, make_method
        owner = subject(this)[0]
        return make_method(owner[1]) if owner[1] is not None else make_function(owner)

    @method("public function getDeclaringClass(): ?ReflectionClass")
    def getDeclaringClass(this) -> PhpObject | None:
        from phpjit.runtime.ext.reflection.klass import make_class
        info, found, _ = subject(this)[0]
        if found is not None:
            return make_class(found.declaring)
        return make_class(info.declaring_class) if info.declaring_class is not None else None

    @method("public function getClass(): ?ReflectionClass")
    def getClass(this) -> PhpObject | None:
        from phpjit.runtime.diagnostics import deprecated
        deprecated("Method ReflectionParameter::getClass() is deprecated")
        from phpjit.runtime.ext.reflection.klass import make_class
        declared = _param(this).type
        names = [m for m in (declared.members if isinstance(declared, phptypes.Union) else (declared,))
                 if isinstance(m, phptypes.Named) and m.name != "null"]
        if not names or (names[0].is_builtin and names[0].name not in ("self", "parent")):
            return None
        scope: PhpClass | None = subject(this)[0][0].declaring_class
        if names[0].name == "self" and scope is not None:
            return make_class(scope)
        if names[0].name == "parent" and scope is not None and scope.info.parent is not None:
            return make_class(scope.info.parent)
        cls = find_class(names[0].name)
        if cls is None:
            fail(f'Class "{names[0].name}" does not exist')
        return make_class(cls)

    @method("public function hasType(): bool", effects=PURE)
    def hasType(this) -> bool:
        return _param(this).type is not None

    @method("public function getType(): ?ReflectionType", effects=PURE)
    def getType(this) -> PhpObject | None:
        return make_type(_param(this).type)

    @method("public function isArray(): bool")
    def isArray(this) -> bool:
        from phpjit.runtime.diagnostics import deprecated
        deprecated("Method ReflectionParameter::isArray() is deprecated")
        return _named(_param(this).type, "array")

    @method("public function isCallable(): bool")
    def isCallable(this) -> bool:
        from phpjit.runtime.diagnostics import deprecated
        deprecated("Method ReflectionParameter::isCallable() is deprecated")
        return _named(_param(this).type, "callable")

    @method("public function allowsNull(): bool", effects=PURE)
    def allowsNull(this) -> bool:
        declared = _param(this).type
        return declared is None or allows_null(declared)

    @method("public function getPosition(): int", effects=PURE)
    def getPosition(this) -> int:
        index: int = subject(this)[1]
        return index

    @method("public function isOptional(): bool", effects=PURE)
    def isOptional(this) -> bool:
        owner, index = subject(this)
        return bool(index >= owner[0].required)

    @method("public function isDefaultValueAvailable(): bool", effects=PURE)
    def isDefaultValueAvailable(this) -> bool:
        return _param(this).default is not MISSING

    @method("public function getDefaultValue(): mixed")
    def getDefaultValue(this) -> PhpValue:
        if _param(this).default is MISSING:
            fail("Internal error: Failed to retrieve the default value")
        return value_of(_param(this).default)

    @method("public function isDefaultValueConstant(): bool", effects=PURE)
    def isDefaultValueConstant(this) -> bool:
        return _constant_name(_param(this)) is not None

    @method("public function getDefaultValueConstantName(): ?string", effects=PURE)
    def getDefaultValueConstantName(this) -> str | None:
        return _constant_name(_param(this))

    @method("public function isVariadic(): bool", effects=PURE)
    def isVariadic(this) -> bool:
        return _param(this).variadic

    @method("public function isPromoted(): bool", effects=PURE)
    def isPromoted(this) -> bool:
        return _param(this).promoted

    @method("public function getAttributes(?string $name = null, int $flags = 0): array")
    def getAttributes(this, name: str | None, flags: int) -> PhpArray:
        return parse_attributes(_param(this).attributes, 32, name, flags)

    @method("public function __toString(): string")
    def __toString(this) -> str:
        from phpjit.runtime.ext.reflection.text import parameter_text
        owner, index = subject(this)
        return parameter_text(owner[0], index)

    @method("private function __clone(): void", effects=PURE)
    def __clone(this) -> None:
        """Reflectors cannot be cloned."""


def _constant_name(param: ParamInfo) -> str | None:
    """Return the constant that a default names, None when it is another expression."""
    default = param.default
    if default is MISSING:
        fail("Internal error: Failed to retrieve the default value")
    if not isinstance(default, Thunk) or default.text is None:
        return None
    text = default.text
    name = text.replace("::", "\\").lstrip("\\")
    return text.lstrip("\\") if all(part.isidentifier() for part in name.split("\\")) else None
