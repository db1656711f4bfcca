"""Properties of objects where PHP's array functions take objects: their table, one property, references to all."""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from phpjit.builtin import PhpValue
from phpjit.runtime.backtrace import calling_scope
from phpjit.runtime.classes.properties import prop_get, prop_isset, prop_ref
from phpjit.runtime.values.objects import PhpObject, instance_props, raw_slots
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import MISSING


def mangled_properties(o: PhpObject) -> dict[Any, Any]:
    """Return the property table under mangled names, as the array functions see it."""
    handler = type(o).info.handlers.get("properties")
    if handler is not None:
        table = handler(o)
        return dict(table.raw_items())
    return dict(raw_slots(o))


def fetch_property(o: PhpObject, name: str) -> PhpValue:
    """Return a property that exists or that __isset() affirms, MISSING otherwise; seen from the calling scope."""
    scope = calling_scope()
    slot = o.__dict__.get(name, MISSING)
    if slot is not MISSING:
        return slot.v if type(slot) is Ref else slot
    if not prop_isset(o, name, scope):
        return MISSING
    return prop_get(o, name, scope)


def property_refs(o: PhpObject) -> Iterator[tuple[str, Ref]]:
    """Make each property a reference in turn, and yield its mangled name with that."""
    if type(o).info.handlers.get("properties") is not None:
        table = mangled_properties(o)
        for key, slot in table.items():
            yield key, slot if type(slot) is Ref else Ref(slot)
        return
    table = o.__dict__
    typed = {prop.key: prop for prop in instance_props(type(o)) if prop.type is not None}
    for key, _ in raw_slots(o):
        slot = table.get(key, MISSING)
        if slot is MISSING:
            continue
        if type(slot) is not Ref:
            prop = typed.get(key)
            if prop is not None:
                slot = prop_ref(o, prop.name, prop.declaring)
            else:
                slot = table[key] = Ref(slot)
        yield key, slot
