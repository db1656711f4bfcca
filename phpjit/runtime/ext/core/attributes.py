"""Attribute and the attributes that the engine knows."""
from __future__ import annotations

from typing import Any

from phpjit.builtin import PhpValue, method, php_class
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import NO_DYNAMIC, NOT_SERIALIZABLE, PhpObject


@php_class("final class Attribute")
class Attribute(PhpObject):
    """Marks a class as an attribute."""

    CONSTS = {"TARGET_CLASS": 1, "TARGET_FUNCTION": 2, "TARGET_METHOD": 4, "TARGET_PROPERTY": 8,
              "TARGET_CLASS_CONSTANT": 16, "TARGET_PARAMETER": 32, "TARGET_ALL": 63, "IS_REPEATABLE": 64}
    PROPS = ("public int $flags",)

    @method("public function __construct(int $flags = Attribute::TARGET_ALL)")
    def __construct(this, flags: int) -> None:
        setattr(this, "flags", flags)  # noqa: B010 - a PHP property


@php_class("final class ReturnTypeWillChange")
class ReturnTypeWillChange(PhpObject):
    """Silences the deprecation of missing return types."""

    @method("public function __construct()")
    def __construct(this) -> None:
        return None


@php_class("final class AllowDynamicProperties")
class AllowDynamicProperties(PhpObject):
    """Allows dynamic properties."""

    @method("public function __construct()")
    def __construct(this) -> None:
        return None


@php_class("final class SensitiveParameter")
class SensitiveParameter(PhpObject):
    """Hides an argument in backtraces."""

    @method("public function __construct()")
    def __construct(this) -> None:
        return None


def _hide(o: PhpObject) -> PhpArray:
    return PhpArray()


@php_class("final class SensitiveParameterValue")
class SensitiveParameterValue(PhpObject):
    """Stands for a hidden argument."""

    PROPS = ("private readonly mixed $value",)
    FLAGS = NO_DYNAMIC | NOT_SERIALIZABLE
    HANDLERS = {"debug_info": _hide, "properties": _hide}

    @method("public function __construct(mixed $value)")
    def __construct(this, value: PhpValue) -> None:
        setattr(this, "\0SensitiveParameterValue\0value", value)

    @method("public function getValue(): mixed")
    def getValue(this) -> Any:
        return getattr(this, "\0SensitiveParameterValue\0value", None)

    @method("public function __debugInfo(): array")
    def __debugInfo(this) -> PhpArray:
        return PhpArray()
