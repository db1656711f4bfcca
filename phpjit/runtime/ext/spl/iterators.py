"""Iterators around an iterator: IteratorIterator, filters, LimitIterator, InfiniteIterator, NoRewindIterator."""
from __future__ import annotations

from phpjit.builtin import PhpValue, method, php_class
from phpjit.runtime.classes.registry import find_class
from phpjit.runtime.convert import to_bool
from phpjit.runtime.current import current as current_request
from phpjit.runtime.ext.spl.create import construct_object
from phpjit.runtime.ext.spl.dispatch import call
from phpjit.runtime.ext.spl.dual import Dual, begin, dual, inner_of
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.callback import Callback
from phpjit.runtime.values.objects import PhpObject
from phpjit.runtime.values.sentinels import UNDEF


@php_class("class EmptyIterator implements Iterator")
class EmptyIterator(PhpObject):
    @method("public function current(): never")
    def current(this) -> PhpValue:
        throw_error("BadMethodCallException", "Accessing the value of an EmptyIterator")

    @method("public function next(): void")
    def next(this) -> None:
        return None

    @method("public function key(): never")
    def key(this) -> PhpValue:
        throw_error("BadMethodCallException", "Accessing the key of an EmptyIterator")

    @method("public function valid(): false")
    def valid(this) -> bool:
        return False

    @method("public function rewind(): void")
    def rewind(this) -> None:
        return None


def aggregate_iterator(o: PhpObject) -> PhpObject:
    """Return what getIterator() of an IteratorAggregate gives, which must be Traversable."""
    made = call(o, "getiterator")
    if not isinstance(made, PhpObject) or "traversable" not in type(made).ancestors:
        throw_error("LogicException",
                    f"{type(o).info.name}::getIterator() must return an object that implements Traversable")
    return made


@php_class("class IteratorIterator implements OuterIterator")
class IteratorIterator(PhpObject):
    HANDLERS = {"forward": lambda this: dual(this).inner}

    @method("public function __construct(Traversable $iterator, ?string $class = null)")
    def construct(this, iterator: PhpObject, class_name: str | None) -> None:
        if "iterator" not in type(iterator).ancestors:
            if class_name is not None:
                cast = find_class(current_request(), class_name, True)
                if cast is None or cast.info.key not in type(iterator).ancestors or "traversable" not in cast.ancestors:
                    throw_error("LogicException", "Class to downcast to not found or not base class or does not "
                                                  "implement Traversable")
            while "iterator" not in type(iterator).ancestors:
                iterator = aggregate_iterator(iterator)
        begin(this, "IteratorIterator", iterator)

    @method("public function getInnerIterator(): ?Iterator")
    def getInnerIterator(this) -> PhpValue:
        return dual(this).inner

    @method("public function rewind(): void")
    def rewind(this) -> None:
        state = dual(this)
        state.rewind()
        state.fetch()

    @method("public function valid(): bool")
    def valid(this) -> bool:
        return dual(this).data is not UNDEF

    @method("public function key(): mixed")
    def key(this) -> PhpValue:
        return dual(this).key

    @method("public function current(): mixed")
    def current(this) -> PhpValue:
        data = dual(this).data
        return None if data is UNDEF else data

    @method("public function next(): void")
    def next(this) -> None:
        state = dual(this)
        state.next()
        state.fetch()


def fetch_accepted(this: PhpObject, state: Dual) -> None:
    """Move on to the first element that accept() takes."""
    while state.fetch():
        if to_bool(call(this, "accept")):
            return
        call(inner_of(this), "next")
    state.free()


@php_class("abstract class FilterIterator extends IteratorIterator")
class FilterIterator(PhpObject):
    @method("abstract public function accept(): bool")
    def accept(this) -> PhpValue:
        ...

    @method("public function __construct(Iterator $iterator)")
    def construct(this, iterator: PhpObject) -> None:
        begin(this, "FilterIterator", iterator)

    @method("public function rewind(): void")
    def rewind(this) -> None:
        state = dual(this)
        state.rewind()
        fetch_accepted(this, state)

    @method("public function next(): void")
    def next(this) -> None:
        state = dual(this)
        state.next()
        fetch_accepted(this, state)


@php_class("class CallbackFilterIterator extends FilterIterator")
class CallbackFilterIterator(PhpObject):
    @method("public function __construct(Iterator $iterator, callable $callback)")
    def construct(this, iterator: PhpObject, callback: Callback) -> None:
        begin(this, "CallbackFilterIterator", iterator, callback)

    @method("public function accept(): bool")
    def accept(this) -> PhpValue:
        state = dual(this)
        if state.data is UNDEF:
            return False
        return state.extra(state.data, state.key, state.inner)


@php_class("class RecursiveCallbackFilterIterator extends CallbackFilterIterator implements RecursiveIterator")
class RecursiveCallbackFilterIterator(PhpObject):
    @method("public function __construct(RecursiveIterator $iterator, callable $callback)")
    def construct(this, iterator: PhpObject, callback: Callback) -> None:
        begin(this, "RecursiveCallbackFilterIterator", iterator, callback)

    @method("public function hasChildren(): bool")
    def hasChildren(this) -> PhpValue:
        return call(inner_of(this), "haschildren")

    @method("public function getChildren(): RecursiveCallbackFilterIterator")
    def getChildren(this) -> PhpObject:
        children = call(inner_of(this), "getchildren")
        return construct_object(type(this), children, dual(this).extra.value)


@php_class("abstract class RecursiveFilterIterator extends FilterIterator implements RecursiveIterator")
class RecursiveFilterIterator(PhpObject):
    @method("public function __construct(RecursiveIterator $iterator)")
    def construct(this, iterator: PhpObject) -> None:
        begin(this, "RecursiveFilterIterator", iterator)

    @method("public function hasChildren(): bool")
    def hasChildren(this) -> PhpValue:
        return call(inner_of(this), "haschildren")

    @method("public function getChildren(): ?RecursiveFilterIterator")
    def getChildren(this) -> PhpObject:
        return construct_object(type(this), call(inner_of(this), "getchildren"))


@php_class("class ParentIterator extends RecursiveFilterIterator")
class ParentIterator(PhpObject):
    @method("public function __construct(RecursiveIterator $iterator)")
    def construct(this, iterator: PhpObject) -> None:
        begin(this, "ParentIterator", iterator)

    @method("public function accept(): bool")
    def accept(this) -> PhpValue:
        return call(inner_of(this), "haschildren")


def _within(state: Dual) -> bool:
    offset, count = state.extra
    return bool(count == -1 or state.pos < offset + count)


def _limit_seek(state: Dual, pos: int) -> None:
    offset, count = state.extra
    state.free()
    if pos < offset:
        throw_error("OutOfBoundsException", f"Cannot seek to {pos} which is below the offset {offset}")
    if count != -1 and pos >= offset + count:
        throw_error("OutOfBoundsException",
                    f"Cannot seek to {pos} which is behind offset {offset} plus count {count}")
    if pos != state.pos and state.inner is not None and "seekableiterator" in type(state.inner).ancestors:
        call(state.inner, "seek", pos)
        state.pos = pos
        if _within(state) and state.valid():
            state.fetch(False)
        return
    if pos < state.pos:
        state.rewind()
    while pos > state.pos and state.valid():
        state.next()
    if state.valid():
        state.fetch()


@php_class("class LimitIterator extends IteratorIterator")
class LimitIterator(PhpObject):
    @method("public function __construct(Iterator $iterator, int $offset = 0, int $limit = -1)")
    def construct(this, iterator: PhpObject, offset: int, limit: int) -> None:
        if offset < 0:
            throw_error("ValueError",
                        "LimitIterator::__construct(): Argument #2 ($offset) must be greater than or equal to 0")
        if limit < -1:
            throw_error("ValueError",
                        "LimitIterator::__construct(): Argument #3 ($limit) must be greater than or equal to -1")
        begin(this, "LimitIterator", iterator, (offset, limit))

    @method("public function rewind(): void")
    def rewind(this) -> None:
        state = dual(this)
        state.rewind()
        _limit_seek(state, state.extra[0])

    @method("public function valid(): bool")
    def valid(this) -> bool:
        state = dual(this)
        return _within(state) and state.data is not UNDEF

    @method("public function next(): void")
    def next(this) -> None:
        state = dual(this)
        state.next()
        if _within(state):
            state.fetch()

    @method("public function seek(int $offset): int")
    def seek(this, offset: int) -> int:
        state = dual(this)
        _limit_seek(state, offset)
        return state.pos

    @method("public function getPosition(): int")
    def getPosition(this) -> int:
        return dual(this).pos


@php_class("class NoRewindIterator extends IteratorIterator")
class NoRewindIterator(PhpObject):
    @method("public function __construct(Iterator $iterator)")
    def construct(this, iterator: PhpObject) -> None:
        begin(this, "NoRewindIterator", iterator)

    @method("public function rewind(): void")
    def rewind(this) -> None:
        dual(this)

    @method("public function valid(): bool")
    def valid(this) -> bool:
        return to_bool(call(inner_of(this), "valid"))

    @method("public function key(): mixed")
    def key(this) -> PhpValue:
        return call(inner_of(this), "key")

    @method("public function current(): mixed")
    def current(this) -> PhpValue:
        return call(inner_of(this), "current")

    @method("public function next(): void")
    def next(this) -> None:
        call(inner_of(this), "next")


@php_class("class InfiniteIterator extends IteratorIterator")
class InfiniteIterator(PhpObject):
    @method("public function __construct(Iterator $iterator)")
    def construct(this, iterator: PhpObject) -> None:
        begin(this, "InfiniteIterator", iterator)

    @method("public function next(): void")
    def next(this) -> None:
        state = dual(this)
        state.next()
        if state.valid():
            state.fetch(False)
            return
        state.rewind()
        if state.valid():
            state.fetch(False)
