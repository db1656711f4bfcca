"""ReflectionAttribute: the attributes of a declaration, and the instances they stand for."""
from __future__ import annotations

from typing import Final

from phpjit.builtin import PhpValue, method, php_class
from phpjit.effects import PURE
from phpjit.runtime.classes.instantiate import new_named
from phpjit.runtime.classes.lookup import find_class
from phpjit.runtime.convert import type_name
from phpjit.runtime.ext.reflection.support import subject
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.functions import AttributeInfo
from phpjit.runtime.values.objects import PUBLIC, PhpClass, PhpObject

TARGETS: Final = {1: "class", 2: "function", 4: "method", 8: "property", 16: "class constant", 32: "parameter"}
ALL: Final = 63
REPEATABLE: Final = 64


def _arguments(info: AttributeInfo) -> list[tuple[str | None, PhpValue]]:
    return list(info.args()) if info.args is not None else []


def _flags(cls: PhpClass) -> int | None:
    """Return the flags of an attribute class, None when the class is not an attribute."""
    if cls.info.key == "attribute":
        return 1
    for info in cls.info.attributes:
        if info.name.lower() == "attribute":
            given = _arguments(info)
            if given:
                value = given[0][1]
                if not isinstance(value, int):
                    throw_error("Error", "Attribute::__construct(): Argument #1 ($flags) must be of type int, "
                                f"{type_name(value)} given")
                if value & ~127:
                    throw_error("Error", "Invalid attribute flags specified")
                return value
            return ALL
    internal = {"returntypewillchange": 4, "allowdynamicproperties": 1, "sensitiveparameter": 32}
    return internal.get(cls.info.key) if cls.info.is_internal else None


@php_class("class ReflectionAttribute implements Reflector")
class ReflectionAttribute(PhpObject):
    """One attribute."""

    CONSTS = {"IS_INSTANCEOF": 2}

    @method("public function getName(): string", effects=PURE)
    def getName(this) -> str:
        info: AttributeInfo = subject(this)[0]
        return info.name

    @method("public function getTarget(): int", effects=PURE)
    def getTarget(this) -> int:
        target: int = subject(this)[1]
        return target

    @method("public function isRepeated(): bool", effects=PURE)
    def isRepeated(this) -> bool:
        repeated: bool = subject(this)[2]
        return repeated

    @method("public function getArguments(): array")
    def getArguments(this) -> PhpArray:
        result = PhpArray()
        for name, value in _arguments(subject(this)[0]):
            if name is None:
                result.append(value)
            else:
                result.set(name, value)
        return result

    @method("public function newInstance(): object")
    def newInstance(this) -> PhpValue:
        info, target, repeated = subject(this)
        cls = find_class(info.name)
        if cls is None:
            throw_error("Error", f'Attribute class "{info.name}" not found')
        flags = _flags(cls)
        if flags is None:
            throw_error("Error", f'Attempting to use non-attribute class "{cls.info.name}" as attribute')
        if not flags & target:
            allowed = ", ".join(name for bit, name in TARGETS.items() if flags & bit)
            throw_error("Error", f'Attribute "{cls.info.name}" cannot target {TARGETS[target]} '
                        f"(allowed targets: {allowed})")
        if repeated and not flags & REPEATABLE:
            throw_error("Error", f'Attribute "{cls.info.name}" must not be repeated')
        given = _arguments(info)
        constructor = cls.info.constructor
        if constructor is None:
            if given:
                throw_error("Error",
                            f"Attribute class {cls.info.name} does not have a constructor, cannot pass arguments")
        elif not constructor.flags & PUBLIC:
            throw_error("Error", f"Attribute constructor of class {cls.info.name} must be public")
        return new_named(cls, [value for name, value in given if name is None],
                         {name: value for name, value in given if name is not None})

    @method("public function __toString(): string")
    def __toString(this) -> str:
        info: AttributeInfo = subject(this)[0]
        given = _arguments(info)
        if not given:
            return f"Attribute [ {info.name} ]\n"
        from phpjit.runtime.ext.reflection.text import show_value
        rows = "".join(f"    Argument #{index} [ {'' if name is None else name + ' = '}{show_value(value)} ]\n"
                       for index, (name, value) in enumerate(given))
        return f"Attribute [ {info.name} ] {{\n  - Arguments [{len(given)}] {{\n{rows}  }}\n}}\n"

    @method("private function __clone(): void", effects=PURE)
    def __clone(this) -> None:
        """Reflectors cannot be cloned."""
