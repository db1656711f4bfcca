"""The ordinary properties of SPL objects, as dumps, casts and serialisation show them beside the internal state."""
from __future__ import annotations

from typing import Any

from phpjit.builtin import PhpValue
from phpjit.runtime.classes.properties import plain_set
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import PhpObject, raw_slots


def members(o: PhpObject) -> PhpArray:
    """Return the object's properties, mangled, as an array."""
    return PhpArray.from_dict(dict(raw_slots(o)))


def debug_table(o: PhpObject, owner: str, **internals: PhpValue) -> PhpArray:
    """Return the properties followed by internal state shown as private properties of `owner`."""
    table: dict[Any, Any] = dict(raw_slots(o))
    for name, value in internals.items():
        table[f"\0{owner}\0{name}"] = value
    return PhpArray.from_dict(table)


def load_members(o: PhpObject, table: PhpArray) -> None:
    """Set the properties from a mangled table, as unserialize does."""
    for key, value in table.items():
        name = str(key)
        if name.startswith("\0"):
            o.__dict__[name] = value
        else:
            plain_set(o, name, value, None)


def ill_typed() -> None:
    """Throw what __unserialize() throws for data of the wrong shape."""
    throw_error("UnexpectedValueException", "Incomplete or ill-typed serialization data")
