"""InternalIterator: what getIterator() of a builtin class without an iterator class of its own returns."""
from __future__ import annotations

from collections.abc import Iterator

from phpjit.builtin import PhpValue, method, php_class
from phpjit.runtime.values.objects import PhpObject


def _iterate(this: PhpObject) -> Iterator[tuple[PhpValue, PhpValue]]:
    walk = this.__dict__["\0#spl"]
    walk.rewind()
    while walk.valid():
        value = walk.current()
        yield walk.key(), value
        walk.next()


@php_class("final class InternalIterator implements Iterator")
class InternalIterator(PhpObject):
    """The state is any object with rewind, valid, current, key and next."""

    HANDLERS = {"iterate": _iterate}

    @method("private function __construct()")
    def construct(this) -> None:
        return None

    @method("public function current(): mixed")
    def current(this) -> PhpValue:
        return this.__dict__["\0#spl"].current()

    @method("public function key(): mixed")
    def key(this) -> PhpValue:
        return this.__dict__["\0#spl"].key()

    @method("public function next(): void")
    def next(this) -> None:
        this.__dict__["\0#spl"].next()

    @method("public function valid(): bool")
    def valid(this) -> bool:
        return bool(this.__dict__["\0#spl"].valid())

    @method("public function rewind(): void")
    def rewind(this) -> None:
        this.__dict__["\0#spl"].rewind()
