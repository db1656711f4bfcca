"""What an ArrayObject or ArrayIterator works on: an array of its own, another ArrayObject, an object's properties."""
from __future__ import annotations

from typing import Any, Final

from phpjit.builtin import PhpValue
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.ext.spl.cursor import Cursor
from phpjit.runtime.ext.spl.dispatch import set_state
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray, assign_ref, own_ref
from phpjit.runtime.values.array_keys import Key, normalize_key
from phpjit.runtime.values.objects import PhpClass, PhpObject, raw_slots
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.resource import Resource
from phpjit.runtime.values.sentinels import MISSING

STD_PROP_LIST: Final = 1
ARRAY_AS_PROPS: Final = 2
CHILD_ARRAYS_ONLY: Final = 4
IS_SELF: Final = 0x0100_0000
USE_OTHER: Final = 0x0200_0000
INTERNAL: Final = 0xFFFF_0000
CLONED: Final = 0x0100_FFFF


class Store:
    """The state; `ref` holds the array or object (null when the object stores in its own properties)."""

    __slots__ = ("cursor", "flags", "iterator_class", "ref", "replaced", "sorting")

    def __init__(self, cls: PhpClass) -> None:
        """`cls` is the object's class: `replaced` are the offset methods that a user class overrides."""
        methods = cls.info.methods
        self.replaced = frozenset(name for name in ("offsetget", "offsetset", "offsetexists", "offsetunset")
                                  if not methods[name].info.internal)
        self.ref = Ref(PhpArray())
        self.flags = 0
        self.iterator_class: Any = None
        self.cursor = Cursor()
        self.sorting = 0


def store_of(this: PhpObject) -> Store:
    """Return the state."""
    state = this.__dict__.get("\0#spl")
    if state is None:
        state = Store(type(this))
        set_state(this, state)
    return state


def is_array_object(value: PhpValue) -> bool:
    """Whether this is an ArrayObject or ArrayIterator."""
    if not isinstance(value, PhpObject):
        return False
    ancestors = type(value).ancestors
    return "arrayobject" in ancestors or "arrayiterator" in ancestors


def resolve(this: PhpObject) -> Store | PhpObject:
    """Return the Store whose array is meant, or the object whose properties are meant."""
    state = store_of(this)
    while True:
        if state.flags & IS_SELF:
            return this
        value = state.ref.v
        if type(value) is PhpArray:
            return state
        if not is_array_object(value):
            return value  # type: ignore[no-any-return]  # an object
        this = value
        state = store_of(this)


def array_of(this: PhpObject) -> PhpArray:
    """Return the elements as an array, for reading: an object's properties under their mangled names."""
    target = resolve(this)
    if isinstance(target, Store):
        held: PhpArray = target.ref.v
        return held
    return PhpArray.from_items(raw_slots(target))


def visible(this: PhpObject) -> Any:
    """Return what a cursor walks: the keys, in order; of an object those of public properties."""
    target = resolve(this)
    if isinstance(target, Store):
        a = target.ref.v
        return range(len(a.l)) if a.d is None else a.d
    return {k: v for k, v in raw_slots(target) if not k.startswith("\0")}


def offset_key(offset: PhpValue, of_object: bool, use: str = "") -> Key:
    """Return the key an offset stands for; on objects keys are strings."""
    if type(offset) is PhpArray or (isinstance(offset, PhpObject) and not isinstance(offset, Resource)):
        throw_error("TypeError", f"Illegal offset type{use}")
    key = normalize_key(offset)
    return str(key) if of_object else key


def read(this: PhpObject, offset: PhpValue) -> PhpValue:
    """Return the element, null after PHP's warning when there is none."""
    target = resolve(this)
    if isinstance(target, Store):
        key = offset_key(offset, False)
        value = target.ref.v.get(key, MISSING)
    else:
        key = str(offset_key(offset, True))
        slot = target.__dict__.get(key, MISSING)
        value = slot.v if type(slot) is Ref else slot
    if value is MISSING:
        shown = key if type(key) is int else f'"{key}"'
        warning(f"Undefined array key {shown}")
        return None
    return value


def find(this: PhpObject, offset: PhpValue) -> PhpValue:
    """Return the element or MISSING."""
    target = resolve(this)
    if isinstance(target, Store):
        return target.ref.v.get(offset_key(offset, False, " in isset or empty"), MISSING)
    slot = target.__dict__.get(str(offset_key(offset, True, " in isset or empty")), MISSING)
    return slot.v if type(slot) is Ref else slot


def write(this: PhpObject, offset: PhpValue, value: PhpValue) -> None:
    """Assign an element; null appends."""
    forbid_while_sorting(this)
    target = resolve(this)
    if isinstance(target, Store):
        if offset is None:
            own_ref(target.ref).append(value)
        else:
            key = offset_key(offset, False)
            own_ref(target.ref).set(key, value)
        return
    table = target.__dict__
    if offset is None:
        key = str(max((int(k) + 1 for k in table if k.isdecimal()), default=0))
    else:
        key = str(offset_key(offset, True))
    slot = table.get(key)
    if type(slot) is Ref:
        assign_ref(slot, value)
    else:
        table[key] = value


def reference(this: PhpObject, offset: PhpValue) -> Ref:
    """Make the element a reference, for nested writes."""
    forbid_while_sorting(this)
    target = resolve(this)
    if isinstance(target, Store):
        a = own_ref(target.ref)
        made: Ref = a.append_ref() if offset is None else a.ref(offset_key(offset, False))
        return made
    table = target.__dict__
    key = str(offset_key(offset, True))
    slot = table.get(key)
    if type(slot) is not Ref:
        slot = table[key] = Ref(slot)
    return slot


def read_reference(this: PhpObject, offset: PhpValue) -> Ref:
    """Make the element a reference that is read before it is written: it warns when there is none."""
    key = "" if offset is None else offset_key(offset, not isinstance(resolve(this), Store))
    read(this, key)
    return reference(this, key)


def remove(this: PhpObject, offset: PhpValue) -> None:
    """Unset an element."""
    forbid_while_sorting(this)
    target = resolve(this)
    if isinstance(target, Store):
        key = offset_key(offset, False, " in unset")
        if target.ref.v.has(key):
            store_of(this).cursor.before_remove(visible(this), key)
            own_ref(target.ref).remove(key)
        return
    key = str(offset_key(offset, True, " in unset"))
    table = target.__dict__
    if key in table and not key.startswith("\0"):
        store_of(this).cursor.before_remove(visible(this), key)
        del table[key]


def forbid_while_sorting(this: PhpObject) -> None:
    """Throw when a comparison function tries to change the array being sorted."""
    if store_of(this).sorting:
        throw_error("Error", "Modification of ArrayObject during sorting is prohibited")


def replace(this: PhpObject, array: PhpValue, flags: int, just_array: bool) -> None:
    """Work on `array` (an array or object) from now on."""
    state = store_of(this)
    if type(array) is PhpArray:
        state.ref = Ref(array)
    elif is_array_object(array):
        if just_array:
            flags = store_of(array).flags & ~INTERNAL
        if array is this:
            flags |= IS_SELF
            state.ref = Ref(None)
        else:
            flags |= USE_OTHER
            state.ref = Ref(array)
    else:
        if type(array).info.handlers.get("properties") is not None or "unitenum" in type(array).ancestors:
            throw_error("InvalidArgumentException", f"Overloaded object of type {type(array).info.name} is not "
                                                    f"compatible with {type(this).info.name}")
        state.ref = Ref(array)
    state.flags = state.flags & ~IS_SELF & ~USE_OTHER | flags
    state.cursor.rewind()
