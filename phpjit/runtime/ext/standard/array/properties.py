"""Properties of objects where PHP's array functions take objects: their table, one property, references to all."""
from __future__ import annotations

from typing import Any
from weakref import ref

from phpjit.builtin import PhpValue
from phpjit.runtime.backtrace import calling_scope
from phpjit.runtime.classes.properties import prop_get, prop_isset
from phpjit.runtime.classes.slots import PropType
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


class Properties:
    """A walk over an object's properties under mangled names: skips those that go, sees those that come.

    It does not keep the object alive.
    """

    __slots__ = ("_i", "_keys", "_object", "_shown")

    def __init__(self, o: PhpObject) -> None:
        """Begin at the first property."""
        self._object = ref(o)
        self._shown = type(o).info.handlers.get("properties") is not None
        self._keys = list(mangled_properties(o))
        self._i = 0

    def is_of(self, o: PhpObject) -> bool:
        """Tell whether this is a walk over that very object."""
        return self._object() is o

    def next_key(self, o: PhpObject) -> Any:
        """Return the name of the property here and move on; None at the end."""
        table = mangled_properties(o)
        keys = self._keys
        while True:
            if self._i >= len(keys):
                known = set(keys)
                keys += [key for key in table if key not in known]
                if self._i >= len(keys):
                    return None
            key = keys[self._i]
            self._i += 1
            if key in table:
                return key

    def value(self, o: PhpObject, key: Any) -> PhpValue:
        """Return the value of a property."""
        slot = mangled_properties(o)[key]
        return slot.v if type(slot) is Ref else slot

    def reference(self, o: PhpObject, key: Any) -> Ref:
        """Make a property a reference, read-only ones too, and return that."""
        slot = mangled_properties(o)[key] if self._shown else o.__dict__[key]
        if type(slot) is Ref:
            return slot
        made = Ref(slot)
        if not self._shown:
            prop = next((prop for prop in instance_props(type(o)) if prop.key == key), None)
            if prop is not None and prop.type is not None:
                made.types = (PropType(prop, o, made),)
            o.__dict__[key] = made
        return made
