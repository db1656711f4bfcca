"""Copying the slots of an object for `clone`."""
from __future__ import annotations

from sys import getrefcount

from phpjit.runtime.values.objects import DESTRUCTED, GUARDS, ID, UNSET_MARK, PhpObject
from phpjit.runtime.values.ref import Ref

_ALONE = 3  # a Ref held by the dict, by the loop variable, and by getrefcount itself


def copy_slots(old: PhpObject, new: PhpObject) -> None:
    """Copy all properties; a reference that nobody else shares is copied as its value, as PHP does.

    Internal state is copied as it is; the class's `clone` handler replaces what must not be shared.
    """
    table = new.__dict__
    source = old.__dict__
    for key in list(source):
        slot = source[key]
        if type(slot) is Ref and getrefcount(slot) <= _ALONE and not key.startswith("\0#"):
            table[key] = slot.v
        elif key not in (ID, GUARDS, DESTRUCTED):
            table[key] = slot
    mark = getattr(old, UNSET_MARK, None)
    if mark is not None:
        table[UNSET_MARK] = mark
