"""ArrayObject, ArrayIterator and RecursiveArrayIterator.

The two families share their methods; the functions stand in the module and are named in both classes.
"""
from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from phpjit.builtin import PhpValue, method, php_class
from phpjit.runtime.classes.properties import prop_ref, slot_exists
from phpjit.runtime.classes.registry import find_class
from phpjit.runtime.convert import to_bool
from phpjit.runtime.current import current as current_request
from phpjit.runtime.diagnostics import notice
from phpjit.runtime.ext.spl import array_store as store
from phpjit.runtime.ext.spl.array_store import Store, array_of, resolve, store_of
from phpjit.runtime.ext.spl.create import construct_object, create_object
from phpjit.runtime.ext.spl.dispatch import call, set_state
from phpjit.runtime.ext.spl.members import debug_table, ill_typed, load_members, members
from phpjit.runtime.ext.spl.serial import SerialReader, serialize_value
from phpjit.runtime.ext.standard.array.order import SORT_FLAG_CASE, SORT_NATURAL
from phpjit.runtime.ext.standard.array.sort import sorted_by_key, sorted_by_value
from phpjit.runtime.ext.standard.array.usort import user_sorted, user_sorted_by_key
from phpjit.runtime.operators import spaceship
from phpjit.runtime.throwables import PhpThrow, throw_error
from phpjit.runtime.values.array import PhpArray, own_ref
from phpjit.runtime.values.callback import Callback
from phpjit.runtime.values.objects import READONLY, PhpObject
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import MISSING, UNDEF


def _clone(old: PhpObject, new: PhpObject) -> None:
    source = store_of(old)
    state = Store(type(new))
    state.flags = source.flags & store.CLONED
    state.iterator_class = source.iterator_class
    if source.flags & store.IS_SELF:
        state.ref = Ref(None)
    elif "arrayobject" in type(old).ancestors:
        state.ref = Ref(array_of(old))
    else:
        state.ref = Ref(old)
        state.flags |= store.USE_OTHER
    set_state(new, state)


def _properties(this: PhpObject) -> PhpArray:
    if store_of(this).flags & store.STD_PROP_LIST:
        return members(this)
    return array_of(this)


def _dim_get(this: PhpObject, offset: PhpValue) -> PhpValue:
    state = this.__dict__.get("\0#spl") or store_of(this)
    if "offsetget" in state.replaced:
        return call(this, "offsetget", offset)
    array = state.ref.v
    if type(array) is PhpArray and type(offset) is int:
        value = array.get(offset, MISSING)
        if value is not MISSING:
            return value
    return store.read(this, offset)


def _dim_set(this: PhpObject, offset: PhpValue, value: PhpValue) -> None:
    state = this.__dict__.get("\0#spl") or store_of(this)
    if "offsetset" in state.replaced:
        call(this, "offsetset", offset, value)
    elif offset is None and not state.sorting and type(state.ref.v) is PhpArray:
        own_ref(state.ref).append(value)
    else:
        store.write(this, offset, value)


def _dim_isset(this: PhpObject, offset: PhpValue, empty: bool) -> bool:
    if "offsetexists" in store_of(this).replaced:
        if not to_bool(call(this, "offsetexists", offset)):
            return False
        if not empty:
            return True
        return to_bool(_dim_get(this, offset))
    value = store.find(this, offset)
    if value is MISSING:
        return False
    if not empty:
        return value is not None
    return to_bool(_dim_get(this, offset) if "offsetget" in store_of(this).replaced else value)


def _dim_unset(this: PhpObject, offset: PhpValue) -> None:
    if "offsetunset" in store_of(this).replaced:
        call(this, "offsetunset", offset)
    else:
        store.remove(this, offset)


def _dim_ref(this: PhpObject, offset: PhpValue) -> Ref:
    """Return a reference to an element, for nested writes; an overridden offsetGet() has the last word."""
    if "offsetget" not in store_of(this).replaced:
        return store.reference(this, offset)
    found = type(this).info.methods["offsetget"].function(this, offset)
    if type(found) is Ref:
        return found
    if not isinstance(found, PhpObject):
        notice(f"Indirect modification of overloaded element of {type(this).info.name} has no effect")
    return Ref(found)


def _dim_rw(this: PhpObject, offset: PhpValue) -> Ref:
    """Return a reference to an element that `++` or `--` reads first; UNDEF means `[]`, which is no element."""
    if "offsetget" in store_of(this).replaced:
        return _dim_ref(this, None if offset is UNDEF else offset)
    if offset is UNDEF:
        notice(f"Indirect modification of overloaded element of {type(this).info.name} has no effect")
        return Ref(None)
    return store.read_reference(this, offset)


def _dim_w(this: PhpObject, offset: PhpValue) -> PhpValue:
    return own_ref(_dim_ref(this, offset))


def _is_own(this: PhpObject, name: str, scope: Any) -> bool:
    """Whether a property access is not about the array: no ARRAY_AS_PROPS, or the object has such a property."""
    return not store_of(this).flags & store.ARRAY_AS_PROPS or slot_exists(this, name, scope)


def _read_prop(this: PhpObject, name: str, scope: Any) -> PhpValue:
    return NotImplemented if _is_own(this, name, scope) else _dim_get(this, name)


def _write_prop(this: PhpObject, name: str, value: PhpValue, scope: Any) -> PhpValue:
    return NotImplemented if _is_own(this, name, scope) else _dim_set(this, name, value)


def _has_prop(this: PhpObject, name: str, mode: int, scope: Any) -> PhpValue:
    if mode == 2:
        return NotImplemented if _is_own(this, name, scope) else store.find(this, name) is not MISSING
    return NotImplemented if _is_own(this, name, scope) else _dim_isset(this, name, bool(mode))


def _unset_prop(this: PhpObject, name: str, scope: Any) -> PhpValue:
    return NotImplemented if _is_own(this, name, scope) else _dim_unset(this, name)


def _ref_prop(this: PhpObject, name: str, scope: Any) -> PhpValue:
    return NotImplemented if _is_own(this, name, scope) else store.reference(this, name)


def _compare(a: PhpValue, b: PhpValue) -> PhpValue:
    if not store.is_array_object(a) or not store.is_array_object(b):
        return NotImplemented
    order: int = spaceship(array_of(a), array_of(b))
    if order == 0 and a is not b and not store_of(a).flags & store.IS_SELF:
        order = spaceship(members(a), members(b))
    return order


HANDLERS = {"compare": _compare, "clone": _clone, "properties": _properties, "dim_get": _dim_get, "dim_set": _dim_set,
            "dim_isset": _dim_isset, "dim_unset": _dim_unset, "dim_w": _dim_w, "dim_ref": _dim_ref,
            "dim_rw": _dim_rw, "read": _read_prop,
            "write": _write_prop, "has": _has_prop, "unset": _unset_prop, "ref": _ref_prop}


@method("public function offsetExists(mixed $key): bool")
def _offset_exists(this: PhpObject, key: PhpValue) -> bool:
    return store.find(this, key) is not MISSING


@method("public function offsetGet(mixed $key): mixed")
def _offset_get(this: PhpObject, key: PhpValue) -> PhpValue:
    return store.read(this, key)


@method("public function offsetSet(mixed $key, mixed $value): void")
def _offset_set(this: PhpObject, key: PhpValue, value: PhpValue) -> None:
    store.write(this, key, value)


@method("public function offsetUnset(mixed $key): void")
def _offset_unset(this: PhpObject, key: PhpValue) -> None:
    store.remove(this, key)


@method("public function append(mixed $value): void")
def _append(this: PhpObject, value: PhpValue) -> None:
    if type(resolve(this)) is not Store:
        throw_error("Error", f"Cannot append properties to objects, use {type(this).info.name}::offsetSet() instead")
    _dim_set(this, None, value)


@method("public function getArrayCopy(): array")
def _get_array_copy(this: PhpObject) -> PhpArray:
    return array_of(this)


@method("public function count(): int")
def _count(this: PhpObject) -> int:
    return len(store.visible(this))


@method("public function getFlags(): int")
def _get_flags(this: PhpObject) -> int:
    return store_of(this).flags & ~store.INTERNAL


@method("public function setFlags(int $flags): void")
def _set_flags(this: PhpObject, flags: int) -> None:
    state = store_of(this)
    state.flags = state.flags & store.INTERNAL | flags & ~store.INTERNAL


def _sort(this: PhpObject, sorted_array: Any) -> bool:
    """Sort what is stored by a function from array to array."""
    target = resolve(this)
    state = store_of(this)
    state.sorting += 1
    try:
        result = sorted_array(array_of(this))
    finally:
        state.sorting -= 1
    if type(target) is Store:
        target.ref.v = result
    else:
        table = target.__dict__
        for key, value in result.raw_items():
            table.pop(key, None)
            table[key] = value
    return True


def _sort_by_user(this: PhpObject, sort: Callable[[PhpArray, str, Callback], tuple[PhpArray, PhpThrow | None]],
                  name: str, callback: Callback) -> bool:
    """Sort by a user's function; what it throws is raised when the order so far is stored."""
    thrown: PhpThrow | None = None

    def sorted_array(a: PhpArray) -> PhpArray:
        nonlocal thrown
        made, thrown = sort(a, name, callback)
        return made
    _sort(this, sorted_array)
    if thrown is not None:
        raise thrown
    return True


@method("public function asort(int $flags = SORT_REGULAR): bool")
def _asort(this: PhpObject, flags: int) -> bool:
    return _sort(this, lambda a: sorted_by_value(a, flags, False))


@method("public function ksort(int $flags = SORT_REGULAR): bool")
def _ksort(this: PhpObject, flags: int) -> bool:
    return _sort(this, lambda a: sorted_by_key(a, flags, False))


@method("public function uasort(callable $callback): bool")
def _uasort(this: PhpObject, callback: Callback) -> bool:
    return _sort_by_user(this, user_sorted, "uasort", callback)


@method("public function uksort(callable $callback): bool")
def _uksort(this: PhpObject, callback: Callback) -> bool:
    return _sort_by_user(this, user_sorted_by_key, "uksort", callback)


@method("public function natsort(): bool")
def _natsort(this: PhpObject) -> bool:
    return _sort(this, lambda a: sorted_by_value(a, SORT_NATURAL, False))


@method("public function natcasesort(): bool")
def _natcasesort(this: PhpObject) -> bool:
    return _sort(this, lambda a: sorted_by_value(a, SORT_NATURAL | SORT_FLAG_CASE, False))


@method("public function unserialize(string $data): void")
def _unserialize(this: PhpObject, data: str) -> None:
    if data == "":
        return
    store.forbid_while_sorting(this)
    reader = SerialReader(data)
    reader.expect("x:")
    flags = reader.value()
    if type(flags) is not int:
        reader.fail()
    reader.at -= 1
    reader.expect(";")
    state = store_of(this)
    state.flags = state.flags & ~store.CLONED | flags & store.CLONED
    if flags & store.IS_SELF:
        state.ref = Ref(None)
    else:
        if data[reader.at:reader.at + 1] not in ("a", "O", "C", "r"):
            reader.fail()
        value = reader.value()
        if type(value) is not PhpArray and not isinstance(value, PhpObject):
            reader.fail()
        store.replace(this, value, 0, True)
        reader.expect(";")
    reader.expect("m:")
    table = reader.value()
    if type(table) is not PhpArray:
        reader.fail()
    load_members(this, table)
    reader.finish()


@method("public function serialize(): string")
def _serialize(this: PhpObject) -> str:
    state = store_of(this)
    stored = "" if state.flags & store.IS_SELF else serialize_value(state.ref.v) + ";"
    return f"x:i:{state.flags & store.CLONED};{stored}m:{serialize_value(members(this))}"


@method("public function __serialize(): array")
def _magic_serialize(this: PhpObject) -> PhpArray:
    state = store_of(this)
    iterator = state.iterator_class.info.name if state.iterator_class is not None else None
    stored = None if state.flags & store.IS_SELF else state.ref.v
    return PhpArray.from_list([state.flags & store.CLONED, stored, members(this), iterator])


@method("public function __unserialize(array $data): void")
def _magic_unserialize(this: PhpObject, data: PhpArray) -> None:
    flags, stored, table, iterator = data.get(0), data.get(1), data.get(2), data.get(3)
    if (type(flags) is not int or not data.has(1) or type(table) is not PhpArray
            or not (iterator is None or type(iterator) is str)):
        ill_typed()
    state = store_of(this)
    state.flags = state.flags & ~store.CLONED | flags & store.CLONED
    if flags & store.IS_SELF:
        state.ref = Ref(None)
    else:
        if type(stored) is not PhpArray and not isinstance(stored, PhpObject):
            throw_error("InvalidArgumentException", "Passed variable is not an array or object")
        store.replace(this, stored, 0, True)
    load_members(this, table)
    if type(iterator) is str:
        found = find_class(current_request(), iterator, True)
        start = f"Cannot deserialize ArrayObject with iterator class '{iterator}'; "
        if found is None:
            throw_error("UnexpectedValueException", start + "no such class exists")
        if "iterator" not in found.ancestors:
            throw_error("UnexpectedValueException", start + "this class does not implement the Iterator interface")
        state.iterator_class = found


def _debug(this: PhpObject, owner: str) -> PhpArray:
    state = store_of(this)
    if state.flags & store.IS_SELF:
        return members(this)
    return debug_table(this, owner, storage=state.ref.v)


def _construct(this: PhpObject, array: PhpValue, flags: PhpValue) -> None:
    """Start working on `array`; with flags not given, on those of another ArrayObject."""
    store.replace(this, array, 0 if flags is MISSING else flags & ~store.INTERNAL, flags is MISSING)


def _iterator_class(name: str, number: int, value: str) -> Any:
    found = find_class(current_request(), value, True)
    if found is None or "arrayiterator" not in found.ancestors:
        throw_error("TypeError", f"ArrayObject::{name}(): Argument #{number} ($iteratorClass) must be a class name "
                                 f"derived from ArrayIterator, {value} given")
    return None if found.info.key == "arrayiterator" else found


@php_class("class ArrayObject implements IteratorAggregate, ArrayAccess, Serializable, Countable")
class ArrayObject(PhpObject):
    CONSTS = {"STD_PROP_LIST": 1, "ARRAY_AS_PROPS": 2}
    HANDLERS = HANDLERS

    @method("public function __construct(array|object $array = [], int $flags = UNKNOWN, "
            "string $iteratorClass = ArrayIterator::class)")
    def construct(this, array: PhpValue, flags: PhpValue, iteratorClass: str) -> None:
        if iteratorClass != "ArrayIterator":
            store_of(this).iterator_class = _iterator_class("__construct", 3, iteratorClass)
        _construct(this, array, flags)

    offsetExists = _offset_exists
    offsetGet = _offset_get
    offsetSet = _offset_set
    offsetUnset = _offset_unset
    append = _append
    getArrayCopy = _get_array_copy
    count = _count
    getFlags = _get_flags
    setFlags = _set_flags
    asort = _asort
    ksort = _ksort
    uasort = _uasort
    uksort = _uksort
    natsort = _natsort
    natcasesort = _natcasesort
    unserialize = _unserialize
    serialize = _serialize
    magic_serialize = _magic_serialize
    magic_unserialize = _magic_unserialize

    @method("public function getIterator(): Iterator")
    def getIterator(this) -> PhpObject:
        state = store_of(this)
        made = create_object(state.iterator_class or "ArrayIterator")
        inner = Store(type(made))
        inner.flags = state.flags & store.CLONED & ~store.IS_SELF | store.USE_OTHER
        inner.ref = Ref(this)
        set_state(made, inner)
        return made

    @method("public function exchangeArray(array|object $array): array")
    def exchangeArray(this, array: PhpValue) -> PhpArray:
        store.forbid_while_sorting(this)
        former = array_of(this)
        store.replace(this, array, 0, True)
        return former

    @method("public function setIteratorClass(string $iteratorClass): void")
    def setIteratorClass(this, iteratorClass: str) -> None:
        store_of(this).iterator_class = _iterator_class("setIteratorClass", 1, iteratorClass)

    @method("public function getIteratorClass(): string")
    def getIteratorClass(this) -> str:
        made = store_of(this).iterator_class
        return "ArrayIterator" if made is None else made.info.name

    @method("public function __debugInfo(): array")
    def debugInfo(this) -> PhpArray:
        return _debug(this, "ArrayObject")


def _current(this: PhpObject) -> PhpValue:
    """Return the element under the iterator, MISSING outside."""
    target = resolve(this)
    if type(target) is Store:
        key = store_of(this).cursor.key(store.visible(this), MISSING)
        return MISSING if key is MISSING else target.ref.v.get(key)
    table = store.visible(this)
    key = store_of(this).cursor.key(table, MISSING)
    if key is MISSING:
        return MISSING
    value = table[key]
    return value.v if type(value) is Ref else value


def _iterate(this: PhpObject) -> Iterator[tuple[PhpValue, PhpValue]]:
    """What foreach does when no method is overridden; the iterator's own place moves along."""
    cursor = store_of(this).cursor
    cursor.rewind()
    target = resolve(this)
    if type(target) is Store:
        # As long as nobody writes (the array we hold would be copied) or moves the iterator, its list is enough.
        a = target.ref.v
        cursor.keys = keys = list(a.keys())
        for cursor.at, key in enumerate(keys):
            at = cursor.at
            yield key, a.get(key)
            if target.ref.v is not a or cursor.at != at or cursor.keys is not keys:
                break
        else:
            cursor.at = len(keys)
            return
        del a
        cursor.advance(store.visible(this))
    while (key := cursor.key(store.visible(this), MISSING)) is not MISSING:
        yield key, _current(this)
        cursor.advance(store.visible(this))


def _iterate_refs(this: PhpObject) -> Iterator[tuple[PhpValue, Ref]]:
    """`foreach ($iterator as &$v)`: elements, or properties of a wrapped object, become references."""
    cursor = store_of(this).cursor
    cursor.rewind()
    while (key := cursor.key(store.visible(this), MISSING)) is not MISSING:
        yield key, _element_ref(this, key)
        cursor.advance(store.visible(this))


def _element_ref(this: PhpObject, key: PhpValue) -> Ref:
    target = resolve(this)
    if not isinstance(target, PhpObject):
        return store.reference(this, key)
    name = str(key)
    prop = type(target).info.props.get(name)
    if prop is None:
        return prop_ref(target, name, None)
    if prop.flags & READONLY:
        throw_error("Error", f"Cannot acquire reference to readonly property {type(target).info.name}::${name}")
    return prop_ref(target, name, prop.declaring)


@php_class("class ArrayIterator implements SeekableIterator, ArrayAccess, Serializable, Countable")
class ArrayIterator(PhpObject):
    CONSTS = {"STD_PROP_LIST": 1, "ARRAY_AS_PROPS": 2}
    HANDLERS = {**HANDLERS, "iterate": _iterate, "iterate_refs": _iterate_refs}

    @method("public function __construct(array|object $array = [], int $flags = UNKNOWN)")
    def construct(this, array: PhpValue, flags: PhpValue) -> None:
        _construct(this, array, flags)

    offsetExists = _offset_exists
    offsetGet = _offset_get
    offsetSet = _offset_set
    offsetUnset = _offset_unset
    append = _append
    getArrayCopy = _get_array_copy
    count = _count
    getFlags = _get_flags
    setFlags = _set_flags
    asort = _asort
    ksort = _ksort
    uasort = _uasort
    uksort = _uksort
    natsort = _natsort
    natcasesort = _natcasesort
    unserialize = _unserialize
    serialize = _serialize
    magic_serialize = _magic_serialize
    magic_unserialize = _magic_unserialize

    @method("public function rewind(): void")
    def rewind(this) -> None:
        store_of(this).cursor.rewind()

    @method("public function current(): mixed")
    def current(this) -> PhpValue:
        value = _current(this)
        return None if value is MISSING else value

    @method("public function key(): string|int|null")
    def key(this) -> PhpValue:
        return store_of(this).cursor.key(store.visible(this))

    @method("public function next(): void")
    def next(this) -> None:
        store_of(this).cursor.advance(store.visible(this))

    @method("public function valid(): bool")
    def valid(this) -> bool:
        return store_of(this).cursor.key(store.visible(this), MISSING) is not MISSING

    @method("public function seek(int $offset): void")
    def seek(this, offset: int) -> None:
        keys = store.visible(this)
        cursor = store_of(this).cursor
        if 0 <= offset < len(keys):
            cursor.keys = list(keys)
            cursor.at = offset
            return
        if offset >= 0:
            cursor.end(keys)
        throw_error("OutOfBoundsException", f"Seek position {offset} is out of range")

    @method("public function __debugInfo(): array")
    def debugInfo(this) -> PhpArray:
        return _debug(this, "ArrayIterator")


@php_class("class RecursiveArrayIterator extends ArrayIterator implements RecursiveIterator")
class RecursiveArrayIterator(PhpObject):
    CONSTS = {"CHILD_ARRAYS_ONLY": 4}

    @method("public function hasChildren(): bool")
    def hasChildren(this) -> bool:
        value = _current(this)
        return type(value) is PhpArray or (isinstance(value, PhpObject)
                                           and not store_of(this).flags & store.CHILD_ARRAYS_ONLY)

    @method("public function getChildren(): ?RecursiveArrayIterator")
    def getChildren(this) -> PhpValue:
        value = _current(this)
        if value is MISSING:
            return None
        flags = store_of(this).flags
        if isinstance(value, PhpObject):
            if flags & store.CHILD_ARRAYS_ONLY:
                return None
            if isinstance(value, type(this)):
                return value
        return construct_object(type(this), value, flags)
