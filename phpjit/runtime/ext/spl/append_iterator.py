"""AppendIterator: several iterators one after the other."""
from __future__ import annotations

from phpjit.builtin import PhpValue, method, php_class
from phpjit.runtime.ext.spl.array_store import write
from phpjit.runtime.ext.spl.create import construct_object
from phpjit.runtime.ext.spl.dispatch import call
from phpjit.runtime.ext.spl.dual import Dual, begin, dual
from phpjit.runtime.values.objects import PhpObject
from phpjit.runtime.values.sentinels import UNDEF


def _open(state: Dual) -> bool:
    """Take the iterator under the list's pointer as the inner one and rewind it."""
    state.free()
    state.inner = None
    if not call(state.extra, "valid"):
        return False
    state.inner = call(state.extra, "current")
    state.rewind()
    return True


def _fetch(state: Dual) -> None:
    while not state.valid():
        call(state.extra, "next")
        if not _open(state):
            return
    state.fetch(False)


@php_class("class AppendIterator extends IteratorIterator")
class AppendIterator(PhpObject):
    @method("public function __construct()")
    def construct(this) -> None:
        begin(this, "AppendIterator", None, construct_object("ArrayIterator"))

    @method("public function append(Iterator $iterator): void")
    def append(this, iterator: PhpObject) -> None:
        state = dual(this)
        ended = bool(call(state.extra, "valid")) and not state.valid()
        write(state.extra, None, iterator)
        if ended:
            call(state.extra, "next")
        if state.inner is None or not state.valid():
            if not call(state.extra, "valid"):
                call(state.extra, "rewind")
            while True:
                if not _open(state) or state.inner is iterator:
                    break
                call(state.extra, "next")
            _fetch(state)

    @method("public function rewind(): void")
    def rewind(this) -> None:
        state = dual(this)
        call(state.extra, "rewind")
        if _open(state):
            _fetch(state)

    @method("public function valid(): bool")
    def valid(this) -> bool:
        return dual(this).data is not UNDEF

    @method("public function current(): mixed")
    def current(this) -> PhpValue:
        state = dual(this)
        state.fetch()
        return None if state.data is UNDEF else state.data

    @method("public function next(): void")
    def next(this) -> None:
        state = dual(this)
        if state.valid():
            state.next()
        _fetch(state)

    @method("public function getIteratorIndex(): ?int")
    def getIteratorIndex(this) -> PhpValue:
        return call(dual(this).extra, "key")

    @method("public function getArrayIterator(): ArrayIterator")
    def getArrayIterator(this) -> PhpObject:
        inner: PhpObject = dual(this).extra
        return inner
