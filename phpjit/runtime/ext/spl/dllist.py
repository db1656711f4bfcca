"""SplDoublyLinkedList, SplQueue, SplStack."""
from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from phpjit.builtin import PhpValue, method, php_class
from phpjit.runtime import convert
from phpjit.runtime.ext.spl.dispatch import set_state
from phpjit.runtime.ext.spl.members import debug_table, ill_typed, load_members, members
from phpjit.runtime.ext.spl.serial import SerialReader, serialize_value
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import PhpObject
from phpjit.runtime.values.ref import Ref

_DELETE = 1
_LIFO = 2
_FIXED = 4


class Links:
    """The state: the elements, the mode, the element under the pointer (None: outside) and its number."""

    __slots__ = ("at", "flags", "items", "position")

    def __init__(self, flags: int) -> None:
        self.items: deque[PhpValue] = deque()
        self.flags = flags
        self.at: int | None = None
        self.position = 0

    def place(self, index: int) -> int:
        """Return the place of element `index`, counted in the direction of the mode."""
        return len(self.items) - 1 - index if self.flags & _LIFO else index

    def start(self) -> None:
        """Put the pointer on the first element in the direction of the mode."""
        last = len(self.items) - 1
        self.position = last if self.flags & _LIFO else 0
        self.at = self.position if last >= 0 else None

    def move(self, flags: int) -> None:
        """Move the pointer on, deleting behind it in delete mode."""
        if self.at is None:
            return
        if flags & _LIFO:
            self.at = self.at - 1 if self.at > 0 else None
            self.position -= 1
            if flags & _DELETE and self.items:
                self.items.pop()
            return
        self.at += 1
        if flags & _DELETE:
            if self.items:
                self.items.popleft()
            self.at -= 1
        else:
            self.position += 1
        if self.at >= len(self.items):
            self.at = None


def _links(this: PhpObject) -> Links:
    state = this.__dict__.get("\0#spl")
    if state is None:
        ancestors = type(this).ancestors
        state = Links(_LIFO | _FIXED if "splstack" in ancestors else _FIXED if "splqueue" in ancestors else 0)
        set_state(this, state)
    return state


def _clone(old: PhpObject, new: PhpObject) -> None:
    source = _links(old)
    state = Links(source.flags)
    state.items = source.items.copy()
    set_state(new, state)


def _iterate(this: PhpObject) -> Iterator[tuple[PhpValue, PhpValue]]:
    """What foreach does: it has a place of its own."""
    state = _links(this)
    walk = Links(state.flags)
    walk.items = state.items
    walk.start()
    while walk.at is not None:
        yield walk.position, walk.items[walk.at] if walk.at < len(walk.items) else None
        walk.move(state.flags & ~_LIFO | walk.flags & _LIFO)


def _index(method_name: str, index: PhpValue) -> int:
    """Return an offset argument as int, by the rules of an int parameter."""
    t = type(index)
    if t is int:
        return index  # type: ignore[no-any-return]  # an int
    if t is bool or t is float:
        return convert.to_int(index)
    if t is str:
        number = convert.numeric(index)
        if number is not None:
            return int(number)
    throw_error("TypeError", f"SplDoublyLinkedList::{method_name}(): Argument #1 ($index) must be of type int, "
                             f"{convert.type_name(index)} given")


def _range_error(method_name: str, text: str = "is out of range") -> None:
    throw_error("OutOfRangeException", f"SplDoublyLinkedList::{method_name}(): Argument #1 ($index) {text}")


def _push(this: PhpObject, value: PhpValue) -> None:
    _links(this).items.append(value)


def _shift(this: PhpObject) -> PhpValue:
    state = _links(this)
    if not state.items:
        throw_error("RuntimeException", "Can't shift from an empty datastructure")
    if state.at:
        state.at -= 1
    return state.items.popleft()


@php_class("class SplDoublyLinkedList implements Iterator, Countable, ArrayAccess, Serializable")
class SplDoublyLinkedList(PhpObject):
    CONSTS = {"IT_MODE_LIFO": 2, "IT_MODE_FIFO": 0, "IT_MODE_DELETE": 1, "IT_MODE_KEEP": 0}
    HANDLERS = {"clone": _clone, "iterate": _iterate}

    @method("public function add(int $index, mixed $value): void")
    def add(this, index: int, value: PhpValue) -> None:
        state = _links(this)
        size = len(state.items)
        if index < 0 or index > size:
            _range_error("add")
        if index == size:
            state.items.append(value)
        else:
            state.items.insert(state.place(index), value)

    @method("public function pop(): mixed")
    def pop(this) -> PhpValue:
        state = _links(this)
        if not state.items:
            throw_error("RuntimeException", "Can't pop from an empty datastructure")
        return state.items.pop()

    @method("public function shift(): mixed")
    def shift(this) -> PhpValue:
        return _shift(this)

    @method("public function push(mixed $value): void")
    def push(this, value: PhpValue) -> None:
        _push(this, value)

    @method("public function unshift(mixed $value): void")
    def unshift(this, value: PhpValue) -> None:
        state = _links(this)
        state.items.appendleft(value)
        if state.at is not None:
            state.at += 1

    @method("public function top(): mixed")
    def top(this) -> PhpValue:
        state = _links(this)
        if not state.items:
            throw_error("RuntimeException", "Can't peek at an empty datastructure")
        return state.items[-1]

    @method("public function bottom(): mixed")
    def bottom(this) -> PhpValue:
        state = _links(this)
        if not state.items:
            throw_error("RuntimeException", "Can't peek at an empty datastructure")
        return state.items[0]

    @method("public function __debugInfo(): array")
    def debugInfo(this) -> PhpArray:
        state = _links(this)
        return debug_table(this, "SplDoublyLinkedList", flags=state.flags,
                           dllist=PhpArray.from_list(list(state.items)))

    @method("public function count(): int")
    def count(this) -> int:
        return len(_links(this).items)

    @method("public function isEmpty(): bool")
    def isEmpty(this) -> bool:
        return not _links(this).items

    @method("public function setIteratorMode(int $mode): int")
    def setIteratorMode(this, mode: int) -> int:
        state = _links(this)
        if state.flags & _FIXED and (state.flags ^ mode) & _LIFO:
            throw_error("RuntimeException",
                        "Iterators' LIFO/FIFO modes for SplStack/SplQueue objects are frozen")
        state.flags = mode & 3 | state.flags & _FIXED
        return state.flags

    @method("public function getIteratorMode(): int")
    def getIteratorMode(this) -> int:
        return _links(this).flags

    @method("public function offsetExists($index): bool")
    def offsetExists(this, index: PhpValue) -> bool:
        return 0 <= _index("offsetExists", index) < len(_links(this).items)

    @method("public function offsetGet($index): mixed")
    def offsetGet(this, index: PhpValue) -> PhpValue:
        state = _links(this)
        place = _index("offsetGet", index)
        if not 0 <= place < len(state.items):
            _range_error("offsetGet")
        return state.items[state.place(place)]

    @method("public function offsetSet($index, mixed $value): void")
    def offsetSet(this, index: PhpValue, value: PhpValue) -> None:
        state = _links(this)
        if index is None:
            state.items.append(value)
            return
        place = _index("offsetSet", index)
        if not 0 <= place < len(state.items):
            _range_error("offsetSet")
        state.items[state.place(place)] = value

    @method("public function offsetUnset($index): void")
    def offsetUnset(this, index: PhpValue) -> None:
        state = _links(this)
        place = _index("offsetUnset", index)
        if not 0 <= place < len(state.items):
            _range_error("offsetUnset")
        place = state.place(place)
        del state.items[place]
        if state.at is not None:
            if place == state.at:
                state.at = None
            elif place < state.at:
                state.at -= 1

    @method("public function rewind(): void")
    def rewind(this) -> None:
        _links(this).start()

    @method("public function current(): mixed")
    def current(this) -> PhpValue:
        state = _links(this)
        return state.items[state.at] if state.at is not None and state.at < len(state.items) else None

    @method("public function key(): int")
    def key(this) -> int:
        return _links(this).position

    @method("public function prev(): void")
    def prev(this) -> None:
        state = _links(this)
        state.move(state.flags ^ _LIFO)

    @method("public function next(): void")
    def next(this) -> None:
        state = _links(this)
        state.move(state.flags)

    @method("public function valid(): bool")
    def valid(this) -> bool:
        return _links(this).at is not None

    @method("public function unserialize(string $data): void")
    def unserialize(this, data: str) -> None:
        if data == "":
            return
        state = _links(this)
        state.items.clear()
        reader = SerialReader(data)
        flags = reader.value()
        if type(flags) is not int:
            reader.fail()
        state.flags = flags
        while reader.accept(":"):
            state.items.append(reader.value())
        if not reader.at_end():
            reader.fail()
        reader.finish()

    @method("public function serialize(): string")
    def serialize(this) -> str:
        state = _links(this)
        return serialize_value(state.flags) + "".join(":" + serialize_value(v) for v in state.items)

    @method("public function __serialize(): array")
    def magic_serialize(this) -> PhpArray:
        state = _links(this)
        return PhpArray.from_list([state.flags, PhpArray.from_list(list(state.items)), members(this)])

    @method("public function __unserialize(array $data): void")
    def magic_unserialize(this, data: PhpArray) -> None:
        flags, storage, table = data.get(0), data.get(1), data.get(2)
        if type(flags) is not int or type(storage) is not PhpArray or type(table) is not PhpArray:
            ill_typed()
        state = _links(this)
        state.flags = flags
        state.items.extend(v.v if type(v) is Ref else v for v in storage.values())
        load_members(this, table)


@php_class("class SplQueue extends SplDoublyLinkedList")
class SplQueue(PhpObject):
    @method("public function enqueue(mixed $value): void")
    def enqueue(this, value: PhpValue) -> None:
        _push(this, value)

    @method("public function dequeue(): mixed")
    def dequeue(this) -> PhpValue:
        return _shift(this)


@php_class("class SplStack extends SplDoublyLinkedList")
class SplStack(PhpObject):
    pass
