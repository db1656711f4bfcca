"""The exceptions of SPL."""
from __future__ import annotations

from phpjit.builtin import php_class
from phpjit.runtime.values.objects import PhpObject


@php_class("class LogicException extends Exception")
class LogicException(PhpObject):
    pass


@php_class("class BadFunctionCallException extends LogicException")
class BadFunctionCallException(PhpObject):
    pass


@php_class("class BadMethodCallException extends BadFunctionCallException")
class BadMethodCallException(PhpObject):
    pass


@php_class("class DomainException extends LogicException")
class DomainException(PhpObject):
    pass


@php_class("class InvalidArgumentException extends LogicException")
class InvalidArgumentException(PhpObject):
    pass


@php_class("class LengthException extends LogicException")
class LengthException(PhpObject):
    pass


@php_class("class OutOfRangeException extends LogicException")
class OutOfRangeException(PhpObject):
    pass


@php_class("class RuntimeException extends Exception")
class RuntimeException(PhpObject):
    pass


@php_class("class OutOfBoundsException extends RuntimeException")
class OutOfBoundsException(PhpObject):
    pass


@php_class("class OverflowException extends RuntimeException")
class OverflowException(PhpObject):
    pass


@php_class("class RangeException extends RuntimeException")
class RangeException(PhpObject):
    pass


@php_class("class UnderflowException extends RuntimeException")
class UnderflowException(PhpObject):
    pass


@php_class("class UnexpectedValueException extends RuntimeException")
class UnexpectedValueException(PhpObject):
    pass
