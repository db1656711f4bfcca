"""SplFixedArray."""
from __future__ import annotations

from typing import Any

from phpjit.builtin import PhpValue, method, php_class
from phpjit.runtime.convert import to_bool
from phpjit.runtime.ext.spl.create import new_object
from phpjit.runtime.ext.spl.dispatch import call, set_state
from phpjit.runtime.ext.spl.members import load_members
from phpjit.runtime.ext.standard.array.elements import float_offset
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.array_keys import normalize_key, string_key
from phpjit.runtime.values.objects import PhpObject, raw_slots
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.resource import Resource


def _items(this: PhpObject) -> list[PhpValue]:
    state = this.__dict__.get("\0#spl")
    if state is None:
        state = []
        set_state(this, state)
    return state


def _clone(old: PhpObject, new: PhpObject) -> None:
    set_state(new, list(_items(old)))


def _properties(this: PhpObject) -> PhpArray:
    table: dict[Any, Any] = dict(raw_slots(this))
    table.update(enumerate(_items(this)))
    return PhpArray.from_dict(table)


def _offset(index: PhpValue) -> int:
    """Return the int that an offset stands for."""
    t = type(index)
    if t is int:
        return index  # type: ignore[no-any-return]  # an int
    if t is str:
        key = string_key(index)
        if type(key) is int:
            return key
    elif t is bool:
        return 1 if index else 0
    elif t is float:
        return float_offset(index)
    elif isinstance(index, Resource):
        return int(normalize_key(index))
    throw_error("TypeError", "Illegal offset type")


def _place(items: list[PhpValue], index: PhpValue) -> int:
    if index is None:
        throw_error("Error", "[] operator not supported for SplFixedArray")
    place = index if type(index) is int else _offset(index)
    if not 0 <= place < len(items):
        throw_error("RuntimeException", "Index invalid or out of range")
    return place


def _dim_get(this: PhpObject, index: PhpValue) -> PhpValue:
    items = _items(this)
    if type(index) is int and 0 <= index < len(items) and not _replaced(this, "offsetget"):
        return items[index]
    return call(this, "offsetget", index)


def _dim_set(this: PhpObject, index: PhpValue, value: PhpValue) -> None:
    items = _items(this)
    if type(index) is int and 0 <= index < len(items) and not _replaced(this, "offsetset"):
        items[index] = value
    else:
        call(this, "offsetset", index, value)


def _dim_isset(this: PhpObject, index: PhpValue, empty: bool) -> bool:
    if _replaced(this, "offsetexists"):
        return to_bool(call(this, "offsetexists", index))
    items = _items(this)
    place = _offset(index)
    if not 0 <= place < len(items):
        return False
    return to_bool(items[place]) if empty else items[place] is not None


def _replaced(this: PhpObject, name: str) -> bool:
    return not type(this).info.methods[name].info.internal


def _resize(items: list[PhpValue], size: int) -> None:
    if size < len(items):
        del items[size:]
    else:
        items.extend([None] * (size - len(items)))


@php_class("class SplFixedArray implements IteratorAggregate, ArrayAccess, Countable, JsonSerializable")
class SplFixedArray(PhpObject):
    HANDLERS = {"clone": _clone, "properties": _properties, "dim_get": _dim_get, "dim_set": _dim_set,
                "dim_isset": _dim_isset}

    @method("public function __construct(int $size = 0)")
    def construct(this, size: int) -> None:
        if size < 0:
            throw_error("ValueError",
                        "SplFixedArray::__construct(): Argument #1 ($size) must be greater than or equal to 0")
        items = _items(this)
        if not items:
            items.extend([None] * size)

    @method("public function __wakeup(): void")
    def wakeup(this) -> None:
        items = _items(this)
        if not items:
            table = this.__dict__
            for key, value in raw_slots(this):
                items.append(value.v if type(value) is Ref else value)
                del table[key]

    @method("public function __serialize(): array")
    def magic_serialize(this) -> PhpArray:
        table: dict[Any, Any] = dict(enumerate(_items(this)))
        table.update(raw_slots(this))
        return PhpArray.from_dict(table)

    @method("public function __unserialize(array $data): void")
    def magic_unserialize(this, data: PhpArray) -> None:
        items = _items(this)
        if items:
            return
        rest: dict[Any, Any] = {}
        for key, value in data.items():
            if type(key) is int:
                items.append(value)
            else:
                rest[key] = value
        load_members(this, PhpArray.from_dict(rest))

    @method("public function count(): int")
    def count(this) -> int:
        return len(_items(this))

    @method("public function toArray(): array")
    def toArray(this) -> PhpArray:
        return PhpArray.from_list(list(_items(this)))

    @method("public static function fromArray(array $array, bool $preserveKeys = true): SplFixedArray")
    def fromArray(cls, array: PhpArray, preserveKeys: bool) -> PhpObject:
        if preserveKeys and array.d is not None:
            places = [k for k in array.d if type(k) is int and k >= 0]
            if len(places) < len(array.d):
                throw_error("InvalidArgumentException", "array must contain only positive integer keys")
            size = max(places, default=-1) + 1
            if size > 0x7FFF_FFFF_FFFF_FFFF:
                throw_error("InvalidArgumentException", "integer overflow detected")
            items: list[PhpValue] = [None] * size
            for place, value in zip(places, array.values(), strict=True):
                items[place] = value
        else:
            items = list(array.values())
        made = new_object("SplFixedArray")
        set_state(made, items)
        return made

    @method("public function getSize(): int")
    def getSize(this) -> int:
        return len(_items(this))

    @method("public function setSize(int $size)")
    def setSize(this, size: int) -> bool:
        if size < 0:
            throw_error("ValueError",
                        "SplFixedArray::setSize(): Argument #1 ($size) must be greater than or equal to 0")
        _resize(_items(this), size)
        return True

    @method("public function offsetExists($index): bool")
    def offsetExists(this, index: PhpValue) -> bool:
        items = _items(this)
        place = _offset(index)
        return 0 <= place < len(items) and items[place] is not None

    @method("public function offsetGet($index): mixed")
    def offsetGet(this, index: PhpValue) -> PhpValue:
        items = _items(this)
        return items[_place(items, index)]

    @method("public function offsetSet($index, mixed $value): void")
    def offsetSet(this, index: PhpValue, value: PhpValue) -> None:
        items = _items(this)
        items[_place(items, index)] = value

    @method("public function offsetUnset($index): void")
    def offsetUnset(this, index: PhpValue) -> None:
        items = _items(this)
        items[_place(items, index)] = None

    @method("public function getIterator(): Iterator")
    def getIterator(this) -> PhpObject:
        made = new_object("InternalIterator")
        made.__dict__["\0#spl"] = _FixedIterator(this)
        return made

    @method("public function jsonSerialize(): array")
    def jsonSerialize(this) -> PhpArray:
        return PhpArray.from_list(list(_items(this)))


class _FixedIterator:
    """What an InternalIterator over a fixed array does: by index, through an overridden offsetGet if there is one."""

    __slots__ = ("at", "owner")

    def __init__(self, owner: PhpObject) -> None:
        self.owner = owner
        self.at = 0

    def rewind(self) -> None:
        self.at = 0

    def valid(self) -> bool:
        return 0 <= self.at < len(_items(self.owner))

    def current(self) -> PhpValue:
        get = type(self.owner).info.methods["offsetget"]
        if not get.declaring.info.is_internal:
            return get.function(self.owner, self.at)
        items = _items(self.owner)
        return items[self.at] if self.at < len(items) else None

    def key(self) -> PhpValue:
        return self.at

    def next(self) -> None:
        self.at += 1
