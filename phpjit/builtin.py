"""How a builtin function or class is declared: one place, one PHP stub.

    @builtin("strrev(string $string): string", effects=PURE)
    def strrev(string: str) -> str:
        return string[::-1]

The stub is the only source of name, arity, defaults, by-reference parameters and types; `runtime/ext/_index.py` is
generated from the decorators in the source, so that start-up imports no builtin.  Stubs are parsed when a builtin is
first used (`runtime/calls/stub.py`).
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias, TypeVar

from phpjit.effects import PURE, Effects
from phpjit.records import dataclass

PhpValue: TypeAlias = Any
"""A PHP value: None, bool, int, float, str (one char per byte), PhpArray, PhpObject, Resource."""

_F = TypeVar("_F", bound=Callable[..., Any])
_C = TypeVar("_C", bound=type)

BUILTIN_ATTRIBUTE: Final = "__phpjit_builtin__"
METHOD_ATTRIBUTE: Final = "__phpjit_method__"
CLASS_ATTRIBUTE: Final = "__phpjit_class__"


@dataclass(frozen=True, slots=True)
class Builtin:
    """The record that `@builtin` hangs on a Python function.

    `fold`: may be evaluated at compile time when all arguments are constants (implies no effect but THROWS/WARNS).
    `aliases`: further PHP names of the same function.
    `deprecated`: PHP 8.2 announces "Function X() is deprecated" on a call.
    """

    stub: str
    effects: Effects
    body: Callable[..., PhpValue]
    fold: bool = False
    aliases: tuple[str, ...] = ()
    deprecated: bool = False

    @property
    def name(self) -> str:
        """The PHP name, as declared."""
        return self.stub[:self.stub.index("(")].strip().lstrip("&")


def builtin(stub: str, *, effects: Effects = Effects.UNKNOWN, fold: bool = False, aliases: tuple[str, ...] = (),
            deprecated: bool = False) -> Callable[[_F], _F]:
    """Declare a PHP function: `stub` is `name(params): type` in PHP's syntax."""
    def register(body: _F) -> _F:
        setattr(body, BUILTIN_ATTRIBUTE, Builtin(stub, effects, body, fold, aliases, deprecated))
        return body
    return register


@dataclass(frozen=True, slots=True)
class BuiltinMethod:
    """The record that `@method` hangs on a Python function: modifiers and signature in PHP's syntax."""

    stub: str
    body: Callable[..., PhpValue]
    effects: Effects = Effects.UNKNOWN


def method(stub: str, *, effects: Effects = Effects.UNKNOWN) -> Callable[[_F], _F]:
    """Declare a method of a builtin class: `public static function name(params): type`."""
    def register(body: _F) -> _F:
        setattr(body, METHOD_ATTRIBUTE, BuiltinMethod(stub, body, effects))
        return body
    return register


@dataclass(frozen=True, slots=True)
class BuiltinClass:
    """The record that `@php_class` hangs on a Python class: the declaration line in PHP's syntax."""

    stub: str


def php_class(stub: str) -> Callable[[_C], _C]:
    """Declare a builtin class: `[abstract|final] class Name extends Parent implements A, B`, or `interface`, `enum`."""
    def register(cls: _C) -> _C:
        setattr(cls, CLASS_ATTRIBUTE, BuiltinClass(stub))
        return cls
    return register


__all__ = ["BUILTIN_ATTRIBUTE", "CLASS_ATTRIBUTE", "METHOD_ATTRIBUTE", "PURE", "Builtin", "BuiltinClass",
           "BuiltinMethod", "Effects", "PhpValue", "builtin", "method", "php_class"]
