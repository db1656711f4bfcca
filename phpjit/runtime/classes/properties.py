"""Access to instance properties, correct for everything: visibility, magic methods, types, readonly, references.

    $o->x        prop_get(o, "x", scope)           $o->x = 1     prop_set(o, "x", 1, scope)
    isset($o->x) prop_isset(o, "x", scope)         $o->x[] = 1   prop_dim_w(o, "x", scope).append(1)
    $o->x ?? y   prop_fetch_quiet(o, "x", scope)   $r = &$o->x   prop_ref(o, "x", scope)

`scope` is the PhpClass of the code that runs, or None.
"""
from __future__ import annotations

from typing import Any, Final

from phpjit.builtin import PhpValue
from phpjit.runtime.calls.coerce import FAIL, coerce, coerce_prop, show_type
from phpjit.runtime.classes.shortcuts import fitted
from phpjit.runtime.classes.slots import (
    HIDDEN,
    PropType,
    assign_typed_ref,
    bind_typed,
    check_name,
    find_slot,
    load,
    note_static,
    owner_name,
    refuse_hidden,
    remove,
    store,
)
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray, filled_quietly, own_ref
from phpjit.runtime.values.objects import (
    ALLOW_DYNAMIC,
    GUARDS,
    NO_DYNAMIC,
    READONLY,
    SHORTCUTS,
    UNSET_MARK,
    ClassInfo,
    PhpClass,
    PhpObject,
    PropInfo,
)
from phpjit.runtime.values.own import own
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import UNDEF

_GET: Final = 1
_SET: Final = 2
_ISSET: Final = 4
_UNSET: Final = 8


# ---------------------------------------------------------------- guards of magic methods

def _guarded(o: PhpObject, name: str, bit: int) -> bool:
    guards = getattr(o, GUARDS, None)
    return guards is not None and bool(guards.get(name, 0) & bit)


def _enter(o: PhpObject, name: str, bit: int) -> dict[str, int]:
    guards: dict[str, int] | None = getattr(o, GUARDS, None)
    if guards is None:
        guards = {}
        setattr(o, GUARDS, guards)
    guards[name] = guards.get(name, 0) | bit
    return guards


def _value(result: PhpValue) -> PhpValue:
    return result.v if type(result) is Ref else result


def _call_get(o: PhpObject, info: ClassInfo, name: str) -> PhpValue:
    guards = _enter(o, name, _GET)
    try:
        assert info.magic_get is not None
        return info.magic_get.function(o, name)
    finally:
        guards[name] &= ~_GET


def _call_isset(o: PhpObject, info: ClassInfo, name: str) -> bool:
    from phpjit.runtime.convert import to_bool
    guards = _enter(o, name, _ISSET)
    try:
        assert info.magic_isset is not None
        return to_bool(_value(info.magic_isset.function(o, name)))
    finally:
        guards[name] &= ~_ISSET


def was_unset(o: PhpObject, prop: PropInfo) -> bool:
    """Whether an absent declared property may be looked up by magic: untyped, or explicitly unset."""
    return prop.type is None or prop.key in getattr(o, UNSET_MARK, ())


# ---------------------------------------------------------------- reading

def prop_get(o: PhpObject, name: str, scope: PhpClass | None = None) -> PhpValue:
    """Read `$o->name`."""
    known = getattr(o, SHORTCUTS).get((name, scope))
    if known is not None:
        slot = getattr(o, known[0], UNDEF)
        if slot is not UNDEF and type(slot) is not Ref:
            return slot
    cls = type(o)
    info = cls.info
    if "read" in info.handlers:
        found = info.handlers["read"](o, name, scope)
        if found is not NotImplemented:
            return found
    return plain_get(o, name, scope)


def prop_get_rw(o: PhpObject, name: str, scope: PhpClass | None) -> PhpValue:
    """Read `$o->name` for changing it: a new dynamic property is there, and complained about, before it is read."""
    known = getattr(o, SHORTCUTS).get((name, scope))
    info = type(o).info
    if known is None and not info.flags & ALLOW_DYNAMIC and info.magic_get is None and "read" not in info.handlers and (
            find_slot(info, type(o), name, scope) is None and load(o, name) is UNDEF):
        check_name(name)
        create_dynamic(o, info, name)
        if load(o, name) is UNDEF:
            store(o, name, None)
            undefined_property(info.name, name)
    return prop_get(o, name, scope)


def plain_get(o: PhpObject, name: str, scope: PhpClass | None) -> PhpValue:
    """Read a property without the class's own handlers."""
    cls = type(o)
    info = cls.info
    prop = find_slot(info, cls, name, scope)
    if prop is None:
        slot = load(o, name)
        if slot is UNDEF:
            check_name(name)
        note_static(info, name)
    elif prop is HIDDEN:
        if info.magic_get is not None and not _guarded(o, name, _GET):
            return _value(_call_get(o, info, name))
        refuse_hidden(info, name)
    else:
        slot = getattr(o, prop.key, UNDEF)
    if slot is not UNDEF:
        if type(slot) is not Ref:
            return slot
        if slot.v is not UNDEF:
            return slot.v
    if info.magic_get is not None and (prop is None or was_unset(o, prop)) and not _guarded(o, name, _GET):
        value = _value(_call_get(o, info, name))
        if prop is not None and prop.type is not None:
            value = coerce_prop(value, prop)
        return value
    if prop is not None and prop.type is not None:
        throw_error("Error", f"Typed property {owner_name(prop)}::${name} must not be accessed before initialization")
    undefined_property(info.name, name)
    return None


def undefined_property(cls: str, name: str) -> None:
    """Warn of a property that is not there."""
    from phpjit.runtime.diagnostics import warning
    warning(f"Undefined property: {cls}::${name.partition(chr(0))[0]}")


def prop_fetch_quiet(o: PhpObject, name: str, scope: PhpClass | None = None) -> PhpValue:
    """Read `$o->name` for `??` and nested isset: null when it is absent or hidden; __get is asked if __isset agrees, or
    is not there.
    """
    cls = type(o)
    info = cls.info
    if "read" in info.handlers:
        has = info.handlers.get("has")
        if has is not None and not has(o, name, 0, scope):
            return None
        found = info.handlers["read"](o, name, scope)
        if found is not NotImplemented:
            return found
    prop = find_slot(info, cls, name, scope)
    slot: Any = UNDEF
    if prop is None:
        slot = load(o, name)
    elif prop is not HIDDEN:
        slot = getattr(o, prop.key, UNDEF)
    if slot is not UNDEF:
        value = slot.v if type(slot) is Ref else slot
        return None if value is UNDEF else value
    if prop is not None and prop is not HIDDEN and not was_unset(o, prop):
        return None
    if info.magic_isset is not None and not _guarded(o, name, _ISSET):
        if not _call_isset(o, info, name):
            return None
    if info.magic_get is not None and not _guarded(o, name, _GET):
        return _value(_call_get(o, info, name))
    return None


def prop_isset(o: PhpObject, name: str, scope: PhpClass | None = None) -> bool:
    """`isset($o->name)`."""
    return _has(o, name, scope, False)


def prop_empty(o: PhpObject, name: str, scope: PhpClass | None = None) -> bool:
    """`empty($o->name)`."""
    return not _has(o, name, scope, True)


def prop_exists(o: PhpObject, name: str, scope: PhpClass | None = None) -> bool:
    """Whether the property is there, null or not, without magic."""
    handler = type(o).info.handlers.get("has")
    if handler is not None:
        answer = handler(o, name, 2, scope)
        if answer is not NotImplemented:
            return bool(answer)
    return slot_exists(o, name, scope)


def slot_exists(o: PhpObject, name: str, scope: PhpClass | None = None) -> bool:
    """Whether the object itself has the property, the class's own handlers aside."""
    cls = type(o)
    prop = find_slot(cls.info, cls, name, scope)
    if prop is HIDDEN:
        return False
    slot = load(o, name) if prop is None else getattr(o, prop.key, UNDEF)
    return slot is not UNDEF


def _has(o: PhpObject, name: str, scope: PhpClass | None, not_empty: bool) -> bool:
    from phpjit.runtime.convert import to_bool
    cls = type(o)
    info = cls.info
    if "has" in info.handlers:
        answer = info.handlers["has"](o, name, 1 if not_empty else 0, scope)
        if answer is not NotImplemented:
            return bool(answer)
    prop = find_slot(info, cls, name, scope)
    slot: Any = UNDEF
    if prop is None:
        slot = load(o, name)
    elif prop is not HIDDEN:
        slot = getattr(o, prop.key, UNDEF)
    if slot is not UNDEF:
        value = slot.v if type(slot) is Ref else slot
        if value is UNDEF:
            return False
        return to_bool(value) if not_empty else value is not None
    if prop is not None and prop is not HIDDEN and not was_unset(o, prop):
        return False
    if info.magic_isset is None or _guarded(o, name, _ISSET):
        return False
    found = _call_isset(o, info, name)
    if found and not_empty:
        if info.magic_get is None or _guarded(o, name, _GET):
            return False
        return to_bool(_value(_call_get(o, info, name)))
    return found


# ---------------------------------------------------------------- writing

def prop_set(o: PhpObject, name: str, value: PhpValue, scope: PhpClass | None = None) -> PhpValue:
    """`$o->name = value`; returns the value stored (it may have been coerced)."""
    known = getattr(o, SHORTCUTS).get((name, scope))
    if known is not None:
        key, kind, others, plain = known
        if kind is object or type(value) is kind or type(value) in others:
            slot = getattr(o, key, UNDEF)
            if type(slot) is not Ref and (plain or slot is not UNDEF):
                setattr(o, key, value)
                return value
    cls = type(o)
    info = cls.info
    if "write" in info.handlers and info.handlers["write"](o, name, value, scope) is not NotImplemented:
        return value
    return plain_set(o, name, value, scope)


def plain_set(o: PhpObject, name: str, value: PhpValue, scope: PhpClass | None) -> PhpValue:
    """Write a property without the class's own handlers."""
    cls = type(o)
    info = cls.info
    prop = find_slot(info, cls, name, scope)
    if prop is None:
        note_static(info, name)
        return _set_dynamic(o, info, name, value)
    if prop is HIDDEN:
        if info.magic_set is not None and not _guarded(o, name, _SET):
            return _call_set(o, info, name, value)
        if name in info.props and info.props[name].flags & READONLY:
            throw_error("Error", f"Cannot modify readonly property {info.name}::${name}")
        refuse_hidden(info, name)
    slot = getattr(o, prop.key, UNDEF)
    if slot is UNDEF:
        if info.magic_set is not None and was_unset(o, prop) and not _guarded(o, name, _SET):
            return _call_set(o, info, name, value)
        if prop.flags & READONLY:
            _check_init_scope(prop, scope)
    elif prop.flags & READONLY:
        throw_error("Error", f"Cannot modify readonly property {owner_name(prop)}::${name}")
    if prop.type is not None:
        given, value = value, coerce_prop(value, prop)
        if value is given:
            fitted(cls, name, scope, value)
        slot = getattr(o, prop.key, UNDEF)
    if type(slot) is Ref:
        if slot.types:
            return assign_typed_ref(slot, value)
        slot.v = value
    else:
        setattr(o, prop.key, value)
    return value


def _check_init_scope(prop: PropInfo, scope: PhpClass | None) -> None:
    if scope is not prop.declaring:
        where = f"scope {scope.info.name}" if scope is not None else "global scope"
        throw_error("Error", f"Cannot initialize readonly property {owner_name(prop)}::${prop.name} from {where}")


def _call_set(o: PhpObject, info: ClassInfo, name: str, value: PhpValue) -> PhpValue:
    guards = _enter(o, name, _SET)
    try:
        assert info.magic_set is not None
        info.magic_set.function(o, name, value)
    finally:
        guards[name] &= ~_SET
    return value


def _set_dynamic(o: PhpObject, info: ClassInfo, name: str, value: PhpValue) -> PhpValue:
    slot = load(o, name)
    if type(slot) is Ref:
        if slot.types:
            return assign_typed_ref(slot, value)
        slot.v = value
        return value
    if slot is UNDEF:
        if info.magic_set is not None and not _guarded(o, name, _SET):
            return _call_set(o, info, name, value)
        check_name(name)
        create_dynamic(o, info, name)
    store(o, name, value)
    return value


def create_dynamic(o: PhpObject, info: ClassInfo, name: str) -> None:
    """Complain about a new dynamic property as the class's flags ask."""
    if info.flags & NO_DYNAMIC:
        throw_error("Error", f"Cannot create dynamic property {info.name}::${name}")
    if not info.flags & ALLOW_DYNAMIC:
        from phpjit.runtime.diagnostics import deprecated
        deprecated(f"Creation of dynamic property {info.name}::${name} is deprecated")


def prop_unset(o: PhpObject, name: str, scope: PhpClass | None = None) -> None:
    """`unset($o->name)`."""
    cls = type(o)
    info = cls.info
    if "unset" in info.handlers and info.handlers["unset"](o, name, scope) is not NotImplemented:
        return
    prop = find_slot(info, cls, name, scope)
    if prop is None:
        note_static(info, name)
        if load(o, name) is not UNDEF:
            remove(o, name)
            return
        if info.magic_unset is not None and not _guarded(o, name, _UNSET):
            _call_unset(o, info, name)
        else:
            check_name(name)
        return
    if prop is HIDDEN:
        if info.magic_unset is not None and not _guarded(o, name, _UNSET):
            _call_unset(o, info, name)
            return
        if name in info.props and info.props[name].flags & READONLY:
            throw_error("Error", f"Cannot unset readonly property {info.name}::${name}")
        refuse_hidden(info, name)
    if getattr(o, prop.key, UNDEF) is not UNDEF:
        if prop.flags & READONLY:
            throw_error("Error", f"Cannot unset readonly property {owner_name(prop)}::${name}")
        remove(o, prop.key)
        _mark_unset(o, prop)
        return
    if prop.flags & READONLY and scope is not prop.declaring:
        where = f"scope {scope.info.name}" if scope is not None else "global scope"
        throw_error("Error", f"Cannot unset readonly property {owner_name(prop)}::${name} from {where}")
    if info.magic_unset is not None and was_unset(o, prop) and not _guarded(o, name, _UNSET):
        _call_unset(o, info, name)
        return
    _mark_unset(o, prop)


def _mark_unset(o: PhpObject, prop: PropInfo) -> None:
    if prop.type is not None:
        setattr(o, UNSET_MARK, getattr(o, UNSET_MARK, frozenset()) | {prop.key})


def _call_unset(o: PhpObject, info: ClassInfo, name: str) -> None:
    guards = _enter(o, name, _UNSET)
    try:
        assert info.magic_unset is not None
        info.magic_unset.function(o, name)
    finally:
        guards[name] &= ~_UNSET


# ---------------------------------------------------------------- references and nested writes

def prop_ref(o: PhpObject, name: str, scope: PhpClass | None = None) -> Ref:
    """Return the Ref of `$o->name`, making the slot a reference (null when it was absent)."""
    cls = type(o)
    info = cls.info
    if "ref" in info.handlers:
        made = info.handlers["ref"](o, name, scope)
        if made is not NotImplemented:
            return made  # type: ignore[no-any-return]  # a handler gives a Ref
    prop = find_slot(info, cls, name, scope)
    if prop is HIDDEN:
        if info.magic_get is not None and not _guarded(o, name, _GET):
            return _overloaded(o, info, name)
        refuse_hidden(info, name)
    key = name if prop is None else prop.key
    if prop is None:
        note_static(info, name)
    slot = load(o, key)
    if type(slot) is Ref:
        return slot
    if prop is not None and prop.flags & READONLY:
        if isinstance(slot, PhpObject):
            return Ref(slot)
        _readonly_write(o, prop, slot, scope)
    if slot is UNDEF:
        if info.magic_get is not None and (prop is None or was_unset(o, prop)) and not _guarded(o, name, _GET):
            return _overloaded(o, info, name)
        if prop is not None and prop.type is not None:
            if coerce(None, prop.type, True, prop.declaring) is FAIL:
                throw_error("Error", "Cannot access uninitialized non-nullable property "
                                     f"{owner_name(prop)}::${name} by reference")
        if prop is None:
            check_name(name)
            create_dynamic(o, info, name)
        slot = None
    ref = Ref(slot)
    ref.bound = True
    if prop is not None and prop.type is not None:
        ref.types = (PropType(prop, o, ref),)
    store(o, key, ref)
    return ref


def _overloaded(o: PhpObject, info: ClassInfo, name: str) -> Ref:
    """An indirect write to a property that only __get knows."""
    result = _call_get(o, info, name)
    if type(result) is Ref:
        return result
    if not isinstance(result, PhpObject):
        from phpjit.runtime.diagnostics import notice
        notice(f"Indirect modification of overloaded property {info.name}::${name} has no effect")
    return Ref(result)


def _readonly_write(o: PhpObject, prop: PropInfo, slot: Any, scope: PhpClass | None) -> None:
    """Indirect modification of a readonly property: allowed on objects it holds, and to initialise it nowhere."""
    if slot is UNDEF:
        throw_error("Error", f"Cannot indirectly modify readonly property {owner_name(prop)}::${prop.name}")
    throw_error("Error", f"Cannot modify readonly property {owner_name(prop)}::${prop.name}")


def prop_dim_w(o: PhpObject, name: str, scope: PhpClass | None = None, through: bool = False) -> PhpValue:
    """Return the container in `$o->name` ready for a nested write: an owned array (made from null), or an object.

    Scalars come back as they are; the caller complains.  `through`: an element of it is fetched for writing next.
    """
    cls = type(o)
    info = cls.info
    if "ref" in info.handlers or "read" in info.handlers:
        made = (info.handlers["ref"](o, name, scope) if "ref" in info.handlers
                else Ref(info.handlers["read"](o, name, scope)))
        if made is not NotImplemented:
            return own_ref(made)
    prop = find_slot(info, cls, name, scope)
    if prop is HIDDEN:
        if info.magic_get is not None and not _guarded(o, name, _GET):
            return own_ref(_overloaded(o, info, name))
        refuse_hidden(info, name)
    key = name if prop is None else prop.key
    slot = load(o, key)
    if type(slot) is Ref:
        return (filled_quietly(slot) if through else None) or own_ref(slot)
    if isinstance(slot, PhpObject):
        return slot
    if slot is UNDEF and info.magic_get is not None and (prop is None or was_unset(o, prop)) and (
            not _guarded(o, name, _GET)):
        return own_ref(_overloaded(o, info, name))
    if prop is not None and prop.flags & READONLY:
        _readonly_write(o, prop, slot, scope)
    if type(slot) is PhpArray:
        delete_slot(o, key)
        owned = own(slot)
        store(o, key, owned)
        return owned
    return _vivify(o, info, prop, key, name, slot)


def delete_slot(o: PhpObject, key: str) -> None:
    """Drop the object's own hold on a slot for a moment, so that reference counts tell whether others hold it."""
    store(o, key, None)


def _vivify(o: PhpObject, info: ClassInfo, prop: PropInfo | None, key: str, name: str, slot: Any) -> PhpValue:
    """Make an array of an absent, null or false property that is written into."""
    if slot is not UNDEF and slot is not None and slot is not False:
        return slot
    if slot is UNDEF and prop is None:
        check_name(name)
        create_dynamic(o, info, name)
    made = PhpArray()
    if prop is not None and prop.type is not None and coerce(made, prop.type, True, prop.declaring) is FAIL:
        throw_error("TypeError", f"Cannot auto-initialize an array inside property {owner_name(prop)}::${name} of type "
                                 f"{show_type(prop.type)}")
    store(o, key, made)
    if slot is False:
        from phpjit.runtime.diagnostics import deprecated
        deprecated("Automatic conversion of false to array is deprecated")
    return made


def set_prop_ref(o: PhpObject, name: str, ref: Ref, scope: PhpClass | None = None) -> None:
    """`$o->name = &$variable`: put the Ref into the slot."""
    cls = type(o)
    info = cls.info
    prop = find_slot(info, cls, name, scope)
    if info.magic_get is not None and not _guarded(o, name, _GET) and (
            prop is HIDDEN or ((load(o, name) if prop is None else getattr(o, prop.key, UNDEF)) is UNDEF
            and (prop is None or was_unset(o, prop)))):
        throw_error("Error", "Cannot assign by reference to overloaded object")
    if prop is HIDDEN:
        refuse_hidden(info, name)
    if prop is None:
        note_static(info, name)
        if load(o, name) is UNDEF:
            check_name(name)
            create_dynamic(o, info, name)
        store(o, name, ref)
        return
    if prop.flags & READONLY:
        _readonly_write(o, prop, getattr(o, prop.key, UNDEF), scope)
    if ref.v is UNDEF:
        ref.v = None
    if prop.type is not None:
        bind_typed(o, ref, coerce_prop(ref.v, prop), prop)
    setattr(o, prop.key, ref)


def visible_props(o: PhpObject, scope: PhpClass | None) -> list[tuple[str, Any]]:
    """Return (name, slot) of the properties that code of class `scope` sees, in PHP's order; slots may be Refs."""
    from phpjit.runtime.values.objects import raw_slots, unmangle
    cls = type(o)
    info = cls.info
    rows = []
    for key, slot in raw_slots(o):
        if key[:1] == "\0":
            name, _ = unmangle(key)
            prop = find_slot(info, cls, name, scope)
            if prop is None or prop is HIDDEN or prop.key != key:
                continue
            rows.append((name, slot))
        else:
            prop = find_slot(info, cls, key, scope)
            if prop is None or (prop is not HIDDEN and prop.key == key):
                rows.append((key, slot))
    return rows
