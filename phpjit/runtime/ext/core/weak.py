"""WeakReference and WeakMap."""
from __future__ import annotations

import weakref
from collections.abc import Iterator
from sys import getrefcount
from typing import Any, Final

from phpjit.builtin import PhpValue, method, php_class
from phpjit.runtime.convert import to_bool
from phpjit.runtime.current import current
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray, own_ref
from phpjit.runtime.values.objects import NO_DYNAMIC, NOT_SERIALIZABLE, PhpObject, internal, set_internal
from phpjit.runtime.values.ref import Ref

_ALONE: Final = 4       # held by the entry, by two parameters on the way here, and by getrefcount


def _references() -> dict[int, Any]:
    """Return the WeakReference objects that exist, by Python identity of their target (weakly held themselves)."""
    return current().state("weakrefs", dict)


@php_class("final class WeakReference")
class WeakReference(PhpObject):
    """A reference that does not keep its object alive."""

    FLAGS = NO_DYNAMIC | NOT_SERIALIZABLE
    HANDLERS = {"clone": False}

    @method("public function __construct()")
    def __construct(this) -> None:
        throw_error("Error", "Direct instantiation of WeakReference is not allowed, use WeakReference::create instead")

    @method("public static function create(object $object): WeakReference")
    def create(this, object: PhpObject) -> PhpObject:
        from phpjit.runtime.classes.instantiate import new_instance
        table = _references()
        known = table.get(id(object))
        if known is not None:
            made: PhpObject | None = known()
            if made is not None and internal(made, "target")() is object:
                return made
        o = new_instance("WeakReference")
        set_internal(o, "target", weakref.ref(object))
        table[id(object)] = weakref.ref(o)
        return o

    @method("public function get(): ?object")
    def get(this) -> PhpValue:
        target = internal(this, "target")
        return target() if target is not None else None


class Entry:
    """One entry of a WeakMap: the value (or a Ref to it), and the weak reference to the key."""

    __slots__ = ("key", "value")

    def __init__(self, key: Any, value: PhpValue) -> None:
        self.key = key
        self.value = value


def _table(o: PhpObject) -> dict[int, Entry]:
    found: dict[int, Entry] | None = internal(o, "entries")
    if found is None:
        found = {}
        set_internal(o, "entries", found)
    return found


def _put(o: PhpObject, key: PhpObject, value: PhpValue) -> None:
    table = _table(o)
    number = id(key)
    old = table.get(number)
    if old is not None:
        if type(old.value) is Ref:
            old.value.v = value
        else:
            old.value = value
        return
    table[number] = Entry(weakref.ref(key, lambda _: table.pop(number, None)), value)


def _need_object(key: PhpValue) -> PhpObject:
    if not isinstance(key, PhpObject):
        throw_error("TypeError", "WeakMap key must be an object")
    return key


def _alone(value: PhpValue) -> bool:
    """Whether a value is no reference, or one that only the map holds."""
    return type(value) is not Ref or getrefcount(value) <= _ALONE


def _shown(o: PhpObject) -> PhpArray:
    rows = []
    for entry in list(_table(o).values()):
        key = entry.key()
        if key is not None:
            rows.append(PhpArray.from_dict({"key": key, "value": _read(entry) if _alone(entry.value) else entry.value}))
    return PhpArray(rows)


def _iterate(o: PhpObject) -> Iterator[tuple[PhpValue, PhpValue]]:
    for entry in list(_table(o).values()):
        key = entry.key()
        if key is not None:
            yield key, _read(entry)


def _read(entry: Entry) -> PhpValue:
    return entry.value.v if type(entry.value) is Ref else entry.value


def _dim_get(o: PhpObject, object: PhpValue) -> PhpValue:
    key = _need_object(object)
    entry = _table(o).get(id(key))
    if entry is None:
        name = type(key).info.name
        throw_error("Error", f"Object {name}#{int(getattr(key, chr(0) + '#id'))} not contained in WeakMap")
    return _read(entry)


def _dim_isset(o: PhpObject, object: PhpValue, not_empty: bool) -> bool:
    entry = _table(o).get(id(_need_object(object)))
    if entry is None:
        return False
    value = _read(entry)
    return to_bool(value) if not_empty else value is not None


def _dim_ref(o: PhpObject, object: PhpValue) -> Ref:
    """Return a reference to a value, for nested writes; unlike in an array the entry must exist."""
    if object is None:
        throw_error("Error", "Cannot append to WeakMap")
    value = _dim_get(o, object)
    entry = _table(o)[id(object)]
    if type(entry.value) is not Ref:
        entry.value = Ref(value)
    return entry.value


def _dim_w(o: PhpObject, object: PhpValue) -> PhpValue:
    """Return the value for writing into it, owned by the map alone."""
    if object is None:
        throw_error("Error", "Cannot append to WeakMap")
    value = _dim_get(o, object)
    entry = _table(o)[id(object)]
    if type(entry.value) is Ref:
        return own_ref(entry.value)
    holder = Ref(value)
    del value
    entry.value = None
    owned = own_ref(holder)
    entry.value = holder.v
    return owned


def _iterate_refs(o: PhpObject) -> Iterator[tuple[PhpValue, Ref]]:
    for entry in list(_table(o).values()):
        key = entry.key()
        if key is not None:
            yield key, _dim_ref(o, key)


class _Walk:
    """A position in a WeakMap, for InternalIterator."""

    def __init__(self, o: PhpObject) -> None:
        self.rows = list(_iterate(o))
        self.at = 0

    def rewind(self) -> None:
        """Go to the first entry."""
        self.at = 0

    def valid(self) -> bool:
        """Whether there is an entry here."""
        return self.at < len(self.rows)

    def key(self) -> PhpValue:
        """The key object."""
        return self.rows[self.at][0] if self.valid() else None

    def current(self) -> PhpValue:
        """The value."""
        return self.rows[self.at][1] if self.valid() else None

    def next(self) -> None:
        """Go on."""
        self.at += 1


def _clone(old: PhpObject, new: PhpObject) -> None:
    set_internal(new, "entries", {})
    for entry in list(_table(old).values()):
        key = entry.key()
        if key is not None:
            _put(new, key, _read(entry))


@php_class("final class WeakMap implements ArrayAccess, Countable, IteratorAggregate")
class WeakMap(PhpObject):
    """A map from objects to values that does not keep its keys alive."""

    FLAGS = NO_DYNAMIC | NOT_SERIALIZABLE
    HANDLERS = {"debug_info": _shown, "clone": _clone, "iterate": _iterate, "dim_get": _dim_get,
                "dim_isset": _dim_isset, "dim_ref": _dim_ref, "dim_w": _dim_w, "iterate_refs": _iterate_refs}

    @method("public function offsetGet($object): mixed")
    def offsetGet(this, object: PhpValue) -> PhpValue:
        return _dim_get(this, object)

    @method("public function offsetSet($object, mixed $value): void")
    def offsetSet(this, object: PhpValue, value: PhpValue) -> None:
        if object is None:
            throw_error("Error", "Cannot append to WeakMap")
        _put(this, _need_object(object), value)

    @method("public function offsetExists($object): bool")
    def offsetExists(this, object: PhpValue) -> bool:
        return _dim_isset(this, object, False)

    @method("public function offsetUnset($object): void")
    def offsetUnset(this, object: PhpValue) -> None:
        _table(this).pop(id(_need_object(object)), None)

    @method("public function count(): int")
    def count(this) -> int:
        return len(_table(this))

    @method("public function getIterator(): Iterator")
    def getIterator(this) -> PhpValue:
        from phpjit.runtime.classes.instantiate import new_instance
        o = new_instance("InternalIterator")
        set_internal(o, "spl", _Walk(this))
        return o
