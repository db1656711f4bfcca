"""Slots of properties: which one a name means for whom, how it is stored, what a typed reference demands."""
from __future__ import annotations

import weakref
from typing import Any, Final, NoReturn

from phpjit.builtin import PhpValue
from phpjit.runtime.calls.coerce import FAIL, coerce, show_type
from phpjit.runtime.classes.lookup import related
from phpjit.runtime.classes.shortcuts import learn
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import (
    PRIVATE,
    PUBLIC,
    ClassInfo,
    PhpClass,
    PhpObject,
    PropInfo,
    is_subclass,
    visibility_name,
)
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import UNDEF

HIDDEN: Final = object()


class PropType:
    """What a Ref to a typed property demands of the values written through it."""

    __slots__ = ("owner", "prop", "ref")

    def __init__(self, prop: PropInfo, owner: PhpObject | None = None, ref: Ref | None = None) -> None:
        self.prop = prop
        self.owner = None if owner is None else weakref.ref(owner)
        self.ref = None if ref is None else weakref.ref(ref)

    def holds(self) -> bool:
        """Whether the property still shares the reference (it may have been unset, or its object be gone)."""
        if self.ref is None:
            return True
        if self.owner is None:
            return self.prop.declaring.__dict__.get("\0static:" + self.prop.name) is self.ref()
        o = self.owner()
        return o is not None and getattr(o, self.prop.key, None) is self.ref()

    def check(self, value: PhpValue) -> PhpValue:
        """Coerce a value written through the reference, or throw."""
        from phpjit.runtime import backtrace
        prop = self.prop
        if prop.type is None or not self.holds():
            return value
        result = coerce(value, prop.type, backtrace.caller_is_strict(), prop.declaring)
        if result is FAIL:
            from phpjit.runtime.convert import type_name
            what = "property" if self.owner is None else "reference held by property"
            throw_error("TypeError", f"Cannot assign {type_name(value)} to {what} "
                                     f"{owner_name(prop)}::${prop.name} of type {show_type(prop.type)}")
        return result

    def check_array(self) -> None:
        """Throw if the property cannot hold the array that null or false becomes when it is written into."""
        prop = self.prop
        if prop.type is not None and self.holds() and coerce(PhpArray(), prop.type, True, prop.declaring) is FAIL:
            what = "property" if self.owner is None else "a reference held by property"
            throw_error("TypeError", f"Cannot auto-initialize an array inside {what} "
                                     f"{owner_name(prop)}::${prop.name} of type {show_type(prop.type)}")


def owner_name(prop: PropInfo) -> str:
    """Return the name of the class that declares a property, for messages."""
    return prop.declaring.info.name


def assign_typed_ref(ref: Ref, value: PhpValue) -> PhpValue:
    """Write through a Ref that has types; return the value stored."""
    for kind in ref.types or ():
        value = kind.check(value)
    ref.v = value
    return value


def bind_typed(o: PhpObject, ref: Ref, value: PhpValue, prop: PropInfo) -> None:
    """Have a reference hold a typed property too; `value` is what it holds, as the property's type wants it."""
    held = tuple(kind for kind in ref.types or () if kind.holds())
    assert prop.type is not None
    if held and type(value) is not type(ref.v):
        from phpjit.runtime.convert import type_name
        other = held[0].prop
        throw_error("TypeError", f"Reference with value of type {type_name(ref.v)} held by property "
                                 f"{owner_name(other)}::${other.name} of type {show_type(other.type)} is not "
                                 f"compatible with property {owner_name(prop)}::${prop.name} of type "
                                 f"{show_type(prop.type)}")
    ref.v = value
    ref.types = (*held, PropType(prop, o, ref))


# ---------------------------------------------------------------- which slot

def find_slot(info: ClassInfo, cls: PhpClass, name: str, scope: PhpClass | None) -> Any:
    """Return the PropInfo that `name` means from `scope`, None for a dynamic property, HIDDEN for one not visible."""
    if name not in info.props and (scope is None or scope is cls) and name not in info.statics:
        return None
    cache = info.prop_cache
    key = (name, scope)
    if key in cache:
        return cache[key]
    found: Any = info.props.get(name)
    if found is None and name in info.statics:
        return _static_slot(info, name, scope)
    if found is not None and not found.flags & PUBLIC:
        declaring = found.declaring
        if scope is not declaring:
            own_one = _private_of_scope(cls, name, scope)
            if own_one is not None:
                found = own_one
            elif found.flags & PRIVATE:
                found = None if declaring is not cls else HIDDEN
            elif scope is None or not related(declaring, scope):
                found = HIDDEN
    elif found is None or found.declaring is not scope:
        own_one = _private_of_scope(cls, name, scope)
        if own_one is not None:
            found = own_one
    if found is not None:
        cache[key] = found
        if found is not HIDDEN:
            learn(cls, found, scope)
    return found


def _static_slot(info: ClassInfo, name: str, scope: PhpClass | None) -> Any:
    """A static property named like an instance one: not visible, or as good as undeclared."""
    prop = info.statics[name]
    if prop.flags & PUBLIC or (scope is not None and (
            prop.declaring is scope if prop.flags & PRIVATE else related(prop.declaring, scope))):
        return None
    return None if prop.flags & PRIVATE and prop.declaring.info is not info else HIDDEN


def note_static(info: ClassInfo, name: str) -> None:
    """Tell that a static property is used like one of the instance."""
    if name in info.statics:
        from phpjit.runtime.diagnostics import notice
        notice(f"Accessing static property {info.name}::${name} as non static")


def _private_of_scope(cls: PhpClass, name: str, scope: PhpClass | None) -> PropInfo | None:
    if scope is None or scope is cls or not is_subclass(cls, scope):
        return None
    prop = scope.info.props.get(name)
    return prop if prop is not None and prop.flags & PRIVATE and prop.declaring is scope else None


def refuse_hidden(info: ClassInfo, name: str) -> NoReturn:
    """Throw for a property that is not visible where it is used."""
    prop = info.props.get(name) or info.statics[name]
    throw_error("Error", f"Cannot access {visibility_name(prop.flags)} property {info.name}::${name}")


def check_name(name: str) -> None:
    """Refuse names that only mangled keys may have."""
    if name[:1] == "\0":
        throw_error("Error", 'Cannot access property starting with "\\0"')


def load(o: PhpObject, key: str) -> Any:
    """Return the slot under a mangled key, UNDEF when there is none."""
    if key[:1] == "\0" or (key.isidentifier() and key[:2] != "__"):
        return getattr(o, key, UNDEF)
    return o.__dict__.get(key, UNDEF)


def store(o: PhpObject, key: str, slot: Any) -> None:
    """Put a slot under a mangled key."""
    if key[:1] == "\0" or (key.isidentifier() and key[:2] != "__"):
        setattr(o, key, slot)
    else:
        o.__dict__[key] = slot


def remove(o: PhpObject, key: str) -> None:
    """Remove the slot under a mangled key, if there is one."""
    o.__dict__.pop(key, None)
