"""Properties that another property write goes through, where there is no object in them: null, missing, or magic.

    $o->gone->x = 1;    o gets the property `gone`, null (deprecated: dynamic), then the error follows
"""
from __future__ import annotations

from phpjit.builtin import PhpValue
from phpjit.runtime.classes.properties import prop_fetch_quiet, prop_get, prop_set, undefined_property, was_unset
from phpjit.runtime.classes.slots import HIDDEN, find_slot, load
from phpjit.runtime.diagnostics import notice
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.objects import READONLY, PhpClass, PhpObject
from phpjit.runtime.values.sentinels import UNDEF


def prop_missing_w(o: PhpObject, name: str, scope: PhpClass | None, announce: bool) -> PhpValue:
    """Return `$o->name` as the base of another property write where it is null, not there, or magic.

    One that is not there is made, null; `announce`: it is read, too.
    """
    cls = type(o)
    info = cls.info
    prop = None if "read" in info.handlers else find_slot(info, cls, name, scope)
    if prop is not None and prop is not HIDDEN:
        if getattr(o, prop.key, UNDEF) is UNDEF and not was_unset(o, prop):
            if announce:
                return prop_get(o, name, scope)
            if prop.flags & READONLY:
                throw_error("Error", f"Cannot indirectly modify readonly property {info.name}::${name}")
        if info.magic_get is None or getattr(o, prop.key, UNDEF) is not UNDEF:
            return prop_fetch_quiet(o, name, scope)
    if info.magic_get is not None:
        value = prop_get(o, name, scope)
        if not isinstance(value, PhpObject):
            notice(f"Indirect modification of overloaded property {info.name}::${name} has no effect")
        return value
    if prop is HIDDEN:
        return prop_get(o, name, scope)
    if "read" not in info.handlers and load(o, name) is UNDEF:
        prop_set(o, name, None, scope)
        if announce:
            undefined_property(info.name, name)
    return None
