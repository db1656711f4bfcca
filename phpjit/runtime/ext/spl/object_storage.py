"""SplObjectStorage and MultipleIterator."""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from phpjit.builtin import PhpValue, method, php_class
from phpjit.runtime.convert import type_name
from phpjit.runtime.ext.spl.cursor import Cursor
from phpjit.runtime.ext.spl.dispatch import call, overridden, set_state
from phpjit.runtime.ext.spl.members import debug_table, ill_typed, load_members, members
from phpjit.runtime.ext.spl.serial import SerialReader, serialize_value
from phpjit.runtime.ext.standard.array.lookup import count as array_count
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import PhpObject


class Storage:
    """The state: `d` maps the object's identity, or the string of an overridden getHash(), to [object, info]."""

    __slots__ = ("cursor", "d", "flags", "hashes", "index")

    def __init__(self, hashes: bool) -> None:
        self.d: dict[Any, list[Any]] = {}
        self.hashes = hashes
        self.cursor = Cursor()
        self.index = 0
        self.flags = 0

    def current(self) -> list[Any] | None:
        """Return the entry under the pointer."""
        return self.d.get(self.cursor.key(self.d))


def storage_of(this: PhpObject) -> Storage:
    """Return the state."""
    state = this.__dict__.get("\0#spl")
    if state is None:
        state = Storage("gethash" in type(this).info.methods and overridden(this, "gethash"))
        set_state(this, state)
    return state


def _key(this: PhpObject, state: Storage, o: PhpObject) -> Any:
    if not state.hashes:
        return id(o)
    key = call(this, "gethash", o)
    if type(key) is not str:
        throw_error("RuntimeException", "Hash needs to be a string")
    return key


def _attach(this: PhpObject, o: PhpObject, info: PhpValue) -> None:
    state = storage_of(this)
    key = _key(this, state, o)
    entry = state.d.get(key)
    if entry is not None:
        entry[1] = info
    else:
        state.d[key] = [o, info]


def _detach(this: PhpObject, o: PhpObject) -> None:
    state = storage_of(this)
    key = _key(this, state, o)
    if key in state.d:
        state.cursor.before_remove(state.d, key)
        gone = state.d.pop(key)
        del gone


def _rewind(state: Storage) -> None:
    state.cursor.rewind()
    state.index = 0


def _object(name: str, value: PhpValue) -> PhpObject:
    if not isinstance(value, PhpObject):
        throw_error("TypeError", f"SplObjectStorage::{name}(): Argument #1 ($object) must be of type object, "
                                 f"{type_name(value)} given")
    return value


def _clone(old: PhpObject, new: PhpObject) -> None:
    source = storage_of(old)
    state = Storage(source.hashes)
    state.d = {k: list(v) for k, v in source.d.items()}
    state.flags = source.flags
    set_state(new, state)


def _debug(this: PhpObject) -> PhpArray:
    rows = [PhpArray.from_dict({"obj": o, "inf": info}) for o, info in storage_of(this).d.values()]
    return debug_table(this, "SplObjectStorage", storage=PhpArray.from_list(rows))


def _compare(a: PhpValue, b: PhpValue) -> PhpValue:
    from phpjit.runtime.operators import loose_eq
    if not isinstance(a, PhpObject) or type(a) is not type(b):
        return NotImplemented
    x, y = storage_of(a).d, storage_of(b).d
    if len(x) != len(y):
        return 1
    if any(k not in y or not loose_eq(v[1], y[k][1]) for k, v in x.items()):
        return 1
    return 0 if loose_eq(members(a), members(b)) else 1


def _iterate(this: PhpObject) -> Iterator[tuple[PhpValue, PhpValue]]:
    """What foreach does when no method is overridden: the storage's own place moves along, for getInfo()."""
    state = storage_of(this)
    _rewind(state)
    while (entry := state.current()) is not None:
        yield state.index, entry[0]
        state.cursor.advance(state.d)
        state.index += 1


@php_class("class SplObjectStorage implements Countable, Iterator, Serializable, ArrayAccess")
class SplObjectStorage(PhpObject):
    HANDLERS = {"clone": _clone, "compare": _compare, "iterate": _iterate}

    @method("public function attach(object $object, mixed $info = null): void")
    def attach(this, object: PhpObject, info: PhpValue) -> None:
        _attach(this, object, info)

    @method("public function detach(object $object): void")
    def detach(this, object: PhpObject) -> None:
        _detach(this, object)
        _rewind(storage_of(this))

    @method("public function contains(object $object): bool")
    def contains(this, object: PhpObject) -> bool:
        state = storage_of(this)
        return _key(this, state, object) in state.d

    @method("public function addAll(SplObjectStorage $storage): int")
    def addAll(this, storage: PhpObject) -> int:
        for o, info in list(storage_of(storage).d.values()):
            _attach(this, o, info)
        return len(storage_of(this).d)

    @method("public function removeAll(SplObjectStorage $storage): int")
    def removeAll(this, storage: PhpObject) -> int:
        for o, _ in list(storage_of(storage).d.values()):
            _detach(this, o)
        _rewind(storage_of(this))
        return len(storage_of(this).d)

    @method("public function removeAllExcept(SplObjectStorage $storage): int")
    def removeAllExcept(this, storage: PhpObject) -> int:
        other = storage_of(storage)
        for o, _ in list(storage_of(this).d.values()):
            if _key(storage, other, o) not in other.d:
                _detach(this, o)
        _rewind(storage_of(this))
        return len(storage_of(this).d)

    @method("public function getInfo(): mixed")
    def getInfo(this) -> PhpValue:
        entry = storage_of(this).current()
        return entry[1] if entry is not None else None

    @method("public function setInfo(mixed $info): void")
    def setInfo(this, info: PhpValue) -> None:
        entry = storage_of(this).current()
        if entry is not None:
            entry[1] = info

    @method("public function count(int $mode = COUNT_NORMAL): int")
    def count(this, mode: int) -> int:
        if mode == 1:
            return array_count(_debug(this), 1)
        return len(storage_of(this).d)

    @method("public function rewind(): void")
    def rewind(this) -> None:
        _rewind(storage_of(this))

    @method("public function valid(): bool")
    def valid(this) -> bool:
        return storage_of(this).current() is not None

    @method("public function key(): int")
    def key(this) -> int:
        return storage_of(this).index

    @method("public function current(): object")
    def current(this) -> PhpObject:
        entry = storage_of(this).current()
        if entry is None:
            throw_error("RuntimeException", "Called current() on invalid iterator")
        found: PhpObject = entry[0]
        return found

    @method("public function next(): void")
    def next(this) -> None:
        state = storage_of(this)
        if state.current() is not None:
            state.cursor.advance(state.d)
            state.index += 1

    @method("public function unserialize(string $data): void")
    def unserialize(this, data: str) -> None:
        if data == "":
            return
        reader = SerialReader(data)
        reader.expect("x:")
        number = reader.value()
        if type(number) is not int:
            reader.fail()
        if number < 0:
            reader.at -= 1   # PHP has gone back to the semicolon by then
            reader.fail()
        reader.at -= 1
        for _ in range(number):
            reader.expect(";")
            if data[reader.at:reader.at + 1] not in ("O", "C", "r"):
                reader.fail()
            o = reader.value()
            info = reader.value() if reader.accept(",") else None
            if not isinstance(o, PhpObject):
                reader.fail()
            _attach(this, o, info)
        reader.expect(";")
        reader.expect("m:")
        table = reader.value()
        if type(table) is not PhpArray:
            reader.fail()
        load_members(this, table)
        reader.finish()

    @method("public function serialize(): string")
    def serialize(this) -> str:
        entries = list(storage_of(this).d.values())
        rows = "".join(f"{serialize_value(o)},{serialize_value(info)};" for o, info in entries)
        return f"x:i:{len(entries)};{rows}m:{serialize_value(members(this))}"

    @method("public function offsetExists($object): bool")
    def offsetExists(this, object: PhpValue) -> bool:
        state = storage_of(this)
        return _key(this, state, _object("offsetExists", object)) in state.d

    @method("public function offsetGet($object): mixed")
    def offsetGet(this, object: PhpValue) -> PhpValue:
        state = storage_of(this)
        entry = state.d.get(_key(this, state, _object("offsetGet", object)))
        if entry is None:
            throw_error("UnexpectedValueException", "Object not found")
        return entry[1]

    @method("public function offsetSet($object, mixed $info = null): void")
    def offsetSet(this, object: PhpValue, info: PhpValue) -> None:
        _attach(this, _object("offsetSet", object), info)

    @method("public function offsetUnset($object): void")
    def offsetUnset(this, object: PhpValue) -> None:
        _detach(this, _object("offsetUnset", object))

    @method("public function getHash(object $object): string")
    def getHash(this, object: PhpObject) -> str:
        from phpjit.runtime.ext.spl.functions import spl_object_hash
        return spl_object_hash(object)

    @method("public function __serialize(): array")
    def magic_serialize(this) -> PhpArray:
        flat: list[PhpValue] = []
        for o, info in storage_of(this).d.values():
            flat += (o, info)
        return PhpArray.from_list([PhpArray.from_list(flat), members(this)])

    @method("public function __unserialize(array $data): void")
    def magic_unserialize(this, data: PhpArray) -> None:
        flat, table = data.get(0), data.get(1)
        if type(flat) is not PhpArray or type(table) is not PhpArray:
            ill_typed()
        values = list(flat.values())
        if len(values) % 2:
            throw_error("UnexpectedValueException", "Odd number of elements")
        for o, info in zip(values[::2], values[1::2], strict=True):
            if not isinstance(o, PhpObject):
                throw_error("UnexpectedValueException", "Non-object key")
            _attach(this, o, info)
        load_members(this, table)

    @method("public function __debugInfo(): array")
    def debugInfo(this) -> PhpArray:
        return _debug(this)


_NEED_ALL = 1
_ASSOC = 2


def _all(this: PhpObject, name: str) -> PhpArray:
    state = storage_of(this)
    if not state.d:
        throw_error("RuntimeException", f"Called {name}() on an invalid iterator")
    out = PhpArray()
    for it, info in list(state.d.values()):
        value = None
        if call(it, "valid") is True:
            value = call(it, name)
        elif state.flags & _NEED_ALL:
            throw_error("RuntimeException", f"Called {name}() with non valid sub iterator")
        if not state.flags & _ASSOC:
            out.append(value)
        elif type(info) is int or type(info) is str:
            from phpjit.runtime.values.array_keys import normalize_key
            out.set(normalize_key(info), value)
        else:
            throw_error("InvalidArgumentException", "Sub-Iterator is associated with NULL")
    return out


@php_class("class MultipleIterator implements Iterator")
class MultipleIterator(PhpObject):
    CONSTS = {"MIT_NEED_ANY": 0, "MIT_NEED_ALL": 1, "MIT_KEYS_NUMERIC": 0, "MIT_KEYS_ASSOC": 2}
    HANDLERS = {"clone": _clone, "compare": _compare}

    @method("public function __construct("
            "int $flags = MultipleIterator::MIT_NEED_ALL|MultipleIterator::MIT_KEYS_NUMERIC)")
    def construct(this, flags: int) -> None:
        storage_of(this).flags = flags

    @method("public function getFlags(): int")
    def getFlags(this) -> int:
        return storage_of(this).flags

    @method("public function setFlags(int $flags): void")
    def setFlags(this, flags: int) -> None:
        storage_of(this).flags = flags

    @method("public function attachIterator(Iterator $iterator, string|int|null $info = null): void")
    def attachIterator(this, iterator: PhpObject, info: PhpValue) -> None:
        state = storage_of(this)
        if info is not None and any(type(e[1]) is type(info) and e[1] == info for e in state.d.values()):
            throw_error("InvalidArgumentException", "Key duplication error")
        _attach(this, iterator, info)

    @method("public function detachIterator(Iterator $iterator): void")
    def detachIterator(this, iterator: PhpObject) -> None:
        _detach(this, iterator)
        _rewind(storage_of(this))

    @method("public function containsIterator(Iterator $iterator): bool")
    def containsIterator(this, iterator: PhpObject) -> bool:
        return id(iterator) in storage_of(this).d

    @method("public function countIterators(): int")
    def countIterators(this) -> int:
        return len(storage_of(this).d)

    @method("public function rewind(): void")
    def rewind(this) -> None:
        for it, _ in list(storage_of(this).d.values()):
            call(it, "rewind")

    @method("public function valid(): bool")
    def valid(this) -> bool:
        state = storage_of(this)
        if not state.d:
            return False
        expected = bool(state.flags & _NEED_ALL)
        for it, _ in list(state.d.values()):
            if (call(it, "valid") is True) != expected:
                return not expected
        return expected

    @method("public function key(): array")
    def key(this) -> PhpArray:
        return _all(this, "key")

    @method("public function current(): array")
    def current(this) -> PhpArray:
        return _all(this, "current")

    @method("public function next(): void")
    def next(this) -> None:
        for it, _ in list(storage_of(this).d.values()):
            call(it, "next")

    @method("public function __debugInfo(): array")
    def debugInfo(this) -> PhpArray:
        return _debug(this)
