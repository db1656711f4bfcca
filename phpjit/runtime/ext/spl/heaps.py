"""SplHeap, SplMinHeap, SplMaxHeap and SplPriorityQueue: binary heaps that compare in PHP's order.

A subclass may override compare(); as long as it does not, comparisons are inlined.
"""
from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from phpjit.builtin import PhpValue, method, php_class
from phpjit.runtime.convert import to_int
from phpjit.runtime.ext.spl.dispatch import call, overridden, set_state, state_of
from phpjit.runtime.ext.spl.members import debug_table
from phpjit.runtime.operators import spaceship
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import PhpObject


class Heap:
    """The state: `items` in heap order, the comparison, and what may be done."""

    __slots__ = ("compare", "corrupted", "extract_flags", "items", "key_of", "keys", "locked")

    def __init__(self, compare: Callable[[Any, Any], int], key_of: Callable[[Any], Any] | None = None) -> None:
        """`key_of` gives an int that orders an item as `compare` would, None when there is none."""
        self.items: list[Any] = []
        self.compare = compare
        self.key_of = key_of
        self.keys: list[int] | None = None if key_of is None else []
        self.corrupted = False
        self.locked = False
        self.extract_flags = 1

    def check(self, writes: bool) -> None:
        """Throw when the heap is corrupted, or about to be changed from within a comparison."""
        if self.corrupted:
            throw_error("RuntimeException", "Heap is corrupted, heap properties are no longer ensured.")
        if writes and self.locked:
            throw_error("RuntimeException", "Heap cannot be changed when it is already being modified.")

    def insert(self, item: Any) -> None:
        """Put an item in: sift up."""
        items, compare, keys = self.items, self.compare, self.keys
        i = len(items)
        if keys is not None and self.key_of is not None:
            key = self.key_of(item)
            if key is not None:
                items.append(item)
                keys.append(key)
                while i > 0:
                    parent = (i - 1) >> 1
                    if keys[parent] >= key:
                        break
                    items[i] = items[parent]
                    keys[i] = keys[parent]
                    i = parent
                items[i] = item
                keys[i] = key
                return
            self.keys = None
        items.append(item)
        self.locked = True
        try:
            while i > 0:
                parent = (i - 1) >> 1
                if compare(items[parent], item) >= 0:
                    break
                items[i] = items[parent]
                i = parent
        except BaseException:
            self.corrupted = True
            raise
        finally:
            self.locked = False
            items[i] = item

    def extract(self) -> Any:
        """Take the top out: sift down; None when empty."""
        items, compare = self.items, self.compare
        if not items:
            return None
        if self.keys is not None:
            return self._extract_by_key(self.keys)
        top = items[0]
        limit = (len(items) - 1) >> 1
        bottom = items.pop()
        if not items:
            return top
        size = len(items)
        i = 0
        self.locked = True
        try:
            while i < limit:
                j = 2 * i + 1
                if j != size and compare(items[j + 1] if j + 1 < size else bottom, items[j]) > 0:
                    j += 1
                child = items[j] if j < size else bottom
                if compare(bottom, child) >= 0:
                    break
                items[i] = child
                i = j
        except BaseException:
            self.corrupted = True
            raise
        finally:
            self.locked = False
            if i < size:
                items[i] = bottom
        return top


    def _extract_by_key(self, keys: list[int]) -> Any:
        items = self.items
        top = items[0]
        limit = (len(items) - 1) >> 1
        bottom, key = items.pop(), keys.pop()
        size = len(items)
        if not size:
            return top
        i = 0
        while i < limit:
            j = 2 * i + 1
            if j >= size:
                break
            child = keys[j]
            if j + 1 < size:
                if keys[j + 1] > child:
                    j += 1
                    child = keys[j]
            elif key > child:   # the bottom stands where the right child would
                break
            if key >= child:
                break
            items[i] = items[j]
            keys[i] = child
            i = j
        items[i] = bottom
        keys[i] = key
        return top


def _number(value: PhpValue) -> int:
    return value if type(value) is int else to_int(value)


def _heap(this: PhpObject) -> Heap:
    state = this.__dict__.get("\0#spl")
    made: Heap = state if state is not None else state_of(this, lambda: _new_heap(this))
    return made


def _new_heap(this: PhpObject) -> Heap:
    if overridden(this, "compare"):
        return Heap(_comparison(this))
    return Heap(_comparison(this), _negated if "splminheap" in type(this).ancestors else _itself)


def _itself(item: PhpValue) -> int | None:
    return item if type(item) is int else None


def _negated(item: PhpValue) -> int | None:
    return -item if type(item) is int else None


def _priority(item: tuple[PhpValue, PhpValue]) -> int | None:
    return item[1] if type(item[1]) is int else None


def _comparison(this: PhpObject) -> Callable[[Any, Any], int]:
    if overridden(this, "compare"):
        method_info = type(this).info.methods["compare"]
        if method_info.info.ref_mask or method_info.info.by_ref_return:
            return lambda a, b: _number(call(this, "compare", a, b))
        function = method_info.function
        return lambda a, b: _number(function(this, a, b))
    if "splminheap" in type(this).ancestors:
        return _min_order
    return _max_order


def _max_order(a: PhpValue, b: PhpValue) -> int:
    if type(a) is int and type(b) is int:
        return (a > b) - (a < b)
    result: int = spaceship(a, b)
    return result


def _min_order(a: PhpValue, b: PhpValue) -> int:
    if type(a) is int and type(b) is int:
        return (a < b) - (a > b)
    result: int = spaceship(b, a)
    return result


def _clone(old: PhpObject, new: PhpObject) -> None:
    source = _heap(old)
    heap = _new_heap(new)
    heap.items = list(source.items)
    heap.keys = None if source.keys is None else list(source.keys)
    heap.corrupted = source.corrupted
    heap.extract_flags = source.extract_flags
    set_state(new, heap)


def _iterate(this: PhpObject) -> Iterator[tuple[PhpValue, PhpValue]]:
    """What foreach does: it takes the elements out."""
    heap = _heap(this)
    while heap.items:
        yield len(heap.items) - 1, heap.items[0]
        heap.check(True)
        heap.extract()


def _iterate_queue(this: PhpObject) -> Iterator[tuple[PhpValue, PhpValue]]:
    heap = _queue(this)
    while heap.items:
        yield len(heap.items) - 1, _shown(heap.items[0], heap.extract_flags)
        heap.check(True)
        heap.extract()


@php_class("abstract class SplHeap implements Iterator, Countable")
class SplHeap(PhpObject):
    HANDLERS = {"clone": _clone, "iterate": _iterate}

    @method("public function extract(): mixed")
    def extract(this) -> PhpValue:
        heap = _heap(this)
        heap.check(True)
        if not heap.items:
            throw_error("RuntimeException", "Can't extract from an empty heap")
        return heap.extract()

    @method("public function insert(mixed $value): bool")
    def insert(this, value: PhpValue) -> bool:
        heap = _heap(this)
        heap.check(True)
        heap.insert(value)
        return True

    @method("public function top(): mixed")
    def top(this) -> PhpValue:
        heap = _heap(this)
        heap.check(False)
        if not heap.items:
            throw_error("RuntimeException", "Can't peek at an empty heap")
        return heap.items[0]

    @method("public function count(): int")
    def count(this) -> int:
        return len(_heap(this).items)

    @method("public function isEmpty(): bool")
    def isEmpty(this) -> bool:
        return not _heap(this).items

    @method("public function rewind(): void")
    def rewind(this) -> None:
        return None

    @method("public function current(): mixed")
    def current(this) -> PhpValue:
        items = _heap(this).items
        return items[0] if items else None

    @method("public function key(): int")
    def key(this) -> int:
        return len(_heap(this).items) - 1

    @method("public function next(): void")
    def next(this) -> None:
        heap = _heap(this)
        heap.check(True)
        heap.extract()

    @method("public function valid(): bool")
    def valid(this) -> bool:
        return bool(_heap(this).items)

    @method("public function recoverFromCorruption(): bool")
    def recoverFromCorruption(this) -> bool:
        _heap(this).corrupted = False
        return True

    @method("abstract protected function compare(mixed $value1, mixed $value2): int")
    def compare(this, value1: PhpValue, value2: PhpValue) -> PhpValue:
        ...

    @method("public function isCorrupted(): bool")
    def isCorrupted(this) -> bool:
        return _heap(this).corrupted

    @method("public function __debugInfo(): array")
    def debugInfo(this) -> PhpArray:
        heap = _heap(this)
        return debug_table(this, "SplHeap", flags=0, isCorrupted=heap.corrupted,
                           heap=PhpArray.from_list(list(heap.items)))


@php_class("class SplMinHeap extends SplHeap")
class SplMinHeap(PhpObject):
    @method("protected function compare(mixed $value1, mixed $value2): int")
    def compare(this, value1: PhpValue, value2: PhpValue) -> int:
        return spaceship(value2, value1)


@php_class("class SplMaxHeap extends SplHeap")
class SplMaxHeap(PhpObject):
    @method("protected function compare(mixed $value1, mixed $value2): int")
    def compare(this, value1: PhpValue, value2: PhpValue) -> int:
        return spaceship(value1, value2)


def _queue(this: PhpObject) -> Heap:
    state = this.__dict__.get("\0#spl")
    made: Heap = state if state is not None else state_of(this, lambda: _new_queue(this))
    return made


def _new_queue(this: PhpObject) -> Heap:
    return Heap(_priority_comparison(this), None if overridden(this, "compare") else _priority)


def _priority_comparison(this: PhpObject) -> Callable[[Any, Any], int]:
    """Compare items (data, priority) by priority."""
    if overridden(this, "compare"):
        function = type(this).info.methods["compare"].function
        return lambda a, b: _number(function(this, a[1], b[1]))
    return lambda a, b: _max_order(a[1], b[1])


def _shown(item: tuple[PhpValue, PhpValue], flags: int) -> PhpValue:
    if flags == 3:
        return PhpArray.from_dict({"data": item[0], "priority": item[1]})
    return item[0] if flags == 1 else item[1]


def _clone_queue(old: PhpObject, new: PhpObject) -> None:
    source = _queue(old)
    heap = _new_queue(new)
    heap.items = list(source.items)
    heap.keys = None if source.keys is None else list(source.keys)
    heap.corrupted = source.corrupted
    heap.extract_flags = source.extract_flags
    set_state(new, heap)


@php_class("class SplPriorityQueue implements Iterator, Countable")
class SplPriorityQueue(PhpObject):
    CONSTS = {"EXTR_BOTH": 3, "EXTR_PRIORITY": 2, "EXTR_DATA": 1}
    HANDLERS = {"clone": _clone_queue, "iterate": _iterate_queue}

    @method("public function compare(mixed $priority1, mixed $priority2): int")
    def compare(this, priority1: PhpValue, priority2: PhpValue) -> int:
        return spaceship(priority1, priority2)

    @method("public function insert(mixed $value, mixed $priority)")
    def insert(this, value: PhpValue, priority: PhpValue) -> bool:
        heap = _queue(this)
        heap.check(True)
        heap.insert((value, priority))
        return True

    @method("public function setExtractFlags(int $flags): int")
    def setExtractFlags(this, flags: int) -> int:
        flags &= 3
        if not flags:
            throw_error("RuntimeException", "Must specify at least one extract flag")
        _queue(this).extract_flags = flags
        return flags

    @method("public function top(): mixed")
    def top(this) -> PhpValue:
        heap = _queue(this)
        heap.check(False)
        if not heap.items:
            throw_error("RuntimeException", "Can't peek at an empty heap")
        return _shown(heap.items[0], heap.extract_flags)

    @method("public function extract(): mixed")
    def extract(this) -> PhpValue:
        heap = _queue(this)
        heap.check(True)
        if not heap.items:
            throw_error("RuntimeException", "Can't extract from an empty heap")
        return _shown(heap.extract(), heap.extract_flags)

    @method("public function count(): int")
    def count(this) -> int:
        return len(_queue(this).items)

    @method("public function isEmpty(): bool")
    def isEmpty(this) -> bool:
        return not _queue(this).items

    @method("public function rewind(): void")
    def rewind(this) -> None:
        return None

    @method("public function current(): mixed")
    def current(this) -> PhpValue:
        heap = _queue(this)
        return _shown(heap.items[0], heap.extract_flags) if heap.items else None

    @method("public function key(): int")
    def key(this) -> int:
        return len(_queue(this).items) - 1

    @method("public function next(): void")
    def next(this) -> None:
        heap = _queue(this)
        heap.check(True)
        heap.extract()

    @method("public function valid(): bool")
    def valid(this) -> bool:
        return bool(_queue(this).items)

    @method("public function recoverFromCorruption()")
    def recoverFromCorruption(this) -> bool:
        _queue(this).corrupted = False
        return True

    @method("public function isCorrupted(): bool")
    def isCorrupted(this) -> bool:
        return _queue(this).corrupted

    @method("public function getExtractFlags(): int")
    def getExtractFlags(this) -> int:
        return _queue(this).extract_flags

    @method("public function __debugInfo(): array")
    def debugInfo(this) -> PhpArray:
        heap = _queue(this)
        return debug_table(this, "SplPriorityQueue", flags=heap.extract_flags, isCorrupted=heap.corrupted,
                           heap=PhpArray.from_list([_shown(i, 3) for i in heap.items]))
