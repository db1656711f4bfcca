"""The interfaces of SPL."""
from __future__ import annotations

from phpjit.builtin import PhpValue, method, php_class
from phpjit.runtime.values.objects import PhpObject


@php_class("interface OuterIterator extends Iterator")
class OuterIterator(PhpObject):
    @method("abstract public function getInnerIterator(): ?Iterator")
    def getInnerIterator(this) -> PhpValue:
        ...


@php_class("interface RecursiveIterator extends Iterator")
class RecursiveIterator(PhpObject):
    @method("abstract public function hasChildren(): bool")
    def hasChildren(this) -> PhpValue:
        ...

    @method("abstract public function getChildren(): ?RecursiveIterator")
    def getChildren(this) -> PhpValue:
        ...


@php_class("interface SeekableIterator extends Iterator")
class SeekableIterator(PhpObject):
    @method("abstract public function seek(int $offset): void")
    def seek(this, offset: int) -> None:
        ...


@php_class("interface SplObserver")
class SplObserver(PhpObject):
    @method("abstract public function update(SplSubject $subject): void")
    def update(this, subject: PhpObject) -> None:
        ...


@php_class("interface SplSubject")
class SplSubject(PhpObject):
    @method("abstract public function attach(SplObserver $observer): void")
    def attach(this, observer: PhpObject) -> None:
        ...

    @method("abstract public function detach(SplObserver $observer): void")
    def detach(this, observer: PhpObject) -> None:
        ...

    @method("abstract public function notify(): void")
    def notify(this) -> None:
        ...
