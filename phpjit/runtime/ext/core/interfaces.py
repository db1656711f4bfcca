"""Zend's interfaces: Traversable, Iterator, ArrayAccess, Countable, Stringable, UnitEnum and kin; stdClass."""
from __future__ import annotations

from phpjit.builtin import PhpValue, method, php_class
from phpjit.runtime.values.objects import ALLOW_DYNAMIC, PhpObject


@php_class("class stdClass")
class StdClass(PhpObject):
    """An object without declared properties."""

    FLAGS = ALLOW_DYNAMIC


@php_class("interface Traversable")
class Traversable(PhpObject):
    """What foreach accepts."""


@php_class("interface Iterator extends Traversable")
class Iterator(PhpObject):
    """An external iterator."""

    @method("public function current(): mixed")
    def current(this) -> PhpValue: ...

    @method("public function next(): void")
    def next(this) -> None: ...

    @method("public function key(): mixed")
    def key(this) -> PhpValue: ...

    @method("public function valid(): bool")
    def valid(this) -> PhpValue: ...

    @method("public function rewind(): void")
    def rewind(this) -> None: ...


@php_class("interface IteratorAggregate extends Traversable")
class IteratorAggregate(PhpObject):
    """Something that gives an iterator."""

    @method("public function getIterator(): Traversable")
    def getIterator(this) -> PhpValue: ...


@php_class("interface ArrayAccess")
class ArrayAccess(PhpObject):
    """Objects used like arrays."""

    @method("public function offsetExists(mixed $offset): bool")
    def offsetExists(this, offset: PhpValue) -> PhpValue: ...

    @method("public function offsetGet(mixed $offset): mixed")
    def offsetGet(this, offset: PhpValue) -> PhpValue: ...

    @method("public function offsetSet(mixed $offset, mixed $value): void")
    def offsetSet(this, offset: PhpValue, value: PhpValue) -> None: ...

    @method("public function offsetUnset(mixed $offset): void")
    def offsetUnset(this, offset: PhpValue) -> None: ...


@php_class("interface Countable")
class Countable(PhpObject):
    """What count() accepts."""

    @method("public function count(): int")
    def count(this) -> PhpValue: ...


@php_class("interface Serializable")
class Serializable(PhpObject):
    """The old way to customise serialize()."""

    @method("public function serialize()")
    def serialize(this) -> PhpValue: ...

    @method("public function unserialize(string $data)")
    def unserialize(this, data: str) -> PhpValue: ...


@php_class("interface Stringable")
class Stringable(PhpObject):
    """Objects with __toString."""

    @method("public function __toString(): string")
    def __toString(this) -> PhpValue: ...


@php_class("interface UnitEnum")
class UnitEnum(PhpObject):
    """All enums."""

    @method("public static function cases(): array")
    def cases(this) -> PhpValue: ...


@php_class("interface BackedEnum extends UnitEnum")
class BackedEnum(PhpObject):
    """Enums with scalar values."""

    @method("public static function from(int|string $value): static")
    def from_(this, value: PhpValue) -> PhpValue: ...

    @method("public static function tryFrom(int|string $value): ?static")
    def tryFrom(this, value: PhpValue) -> PhpValue: ...
