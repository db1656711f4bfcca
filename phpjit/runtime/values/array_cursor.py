"""The internal pointer of an array (current, next, reset ...) and iteration by reference.

`PhpArray.pos` is 0 for "the first element", in packed form the ordinal, in hash form a pair (keys, i): a snapshot of
the keys in order and the place in it.  Elements that have gone are skipped, elements added later are found by taking
a new snapshot when the old one ends.
"""
from __future__ import annotations

from collections.abc import Generator
from sys import getrefcount
from typing import Any
from weakref import getweakrefs, ref

from phpjit.runtime.values.array import RC_SLOT, PhpArray
from phpjit.runtime.values.array_keys import Key
from phpjit.runtime.values.ref import Ref


def _refresh(d: dict[Key, Any], keys: list[Key], i: int) -> tuple[list[Key], int]:
    """Return a position in a new snapshot for the end of the old one: the first element added since."""
    if keys and next(reversed(d), None) == keys[-1]:
        return keys, i
    known = set(keys)
    new = list(d)
    at = len(new)
    while at and new[at - 1] not in known:
        at -= 1
    return new, at


def _settle(d: dict[Key, Any], keys: list[Key], i: int) -> tuple[list[Key], int]:
    """Skip elements that have gone."""
    size = len(keys)
    while i < size and keys[i] not in d:
        i += 1
    if i >= size:
        return _refresh(d, keys, i)
    return keys, i


def current_key(a: PhpArray) -> Key | None:
    """Return the key under the pointer, None when it is outside."""
    d = a.d
    pos = a.pos
    if d is None:
        return pos if 0 <= pos < len(a.l) else None
    if pos == 0:
        return next(iter(d), None)
    if pos == -1:
        return None
    keys, i = pos
    if i >= len(keys) or keys[i] not in d:
        a.pos = keys, i = _settle(d, keys, i)
    return keys[i] if i < len(keys) else None


def current_value(a: PhpArray, default: Any = False) -> Any:
    """Return the element under the pointer, `default` when it is outside."""
    k = current_key(a)
    return default if k is None else a.get(k)


def advance(a: PhpArray) -> None:
    """Move the pointer to the next element."""
    if a.d is None:
        if 0 <= a.pos < len(a.l):
            a.pos += 1
        return
    if current_key(a) is None:
        return
    if a.pos == 0:
        a.pos = (list(a.d), 0)
    keys, i = a.pos
    a.pos = _settle(a.d, keys, i + 1)


def retreat(a: PhpArray) -> None:
    """Move the pointer to the element before; outside when there is none."""
    d = a.d
    if d is None:
        a.pos = a.pos - 1 if 0 <= a.pos < len(a.l) else a.pos
        return
    if current_key(a) is None:
        return
    if a.pos == 0:
        a.pos = -1
        return
    keys, i = a.pos
    i -= 1
    while i >= 0 and keys[i] not in d:
        i -= 1
    a.pos = (keys, i) if i >= 0 else -1


def rewind(a: PhpArray) -> None:
    """Move the pointer to the first element."""
    a.pos = 0


def to_end(a: PhpArray) -> None:
    """Move the pointer to the last element."""
    size = len(a)
    if a.d is None:
        a.pos = size - 1 if size else 0
    else:
        a.pos = (list(a.d), size - 1) if size else 0


def before_remove(a: PhpArray, k: Key) -> None:
    """Keep the pointer right when the element under it is about to be removed (it moves on to the next)."""
    d = a.d
    if d is None or type(a.pos) is not tuple:
        return
    keys, i = a.pos
    if i < len(keys) and keys[i] == k:
        i += 1
        while i < len(keys) and keys[i] not in d:
            i += 1
        a.pos = (keys, i)


class Place(ref[PhpArray]):
    """Where in an array: the element with ordinal `i` of `keys`, the keys when it was looked at (None: it is packed).

    Being a weak reference of its own it is found from its array by what moves the elements (`places`).
    """

    __slots__ = ("i", "keys")

    def __new__(cls, a: PhpArray, keys: list[Key] | None, i: int) -> Place:
        """Return a place in `a`."""
        return super().__new__(cls, a)

    def __init__(self, a: PhpArray, keys: list[Key] | None, i: int) -> None:
        super().__init__(a)  # type: ignore[call-arg]  # it takes what __new__ does
        self.keys = keys
        self.i = i

    def ordinal(self, a: PhpArray) -> int:
        """Count the elements before it that are still there."""
        d = a.d
        return self.i if self.keys is None or d is None else sum(map(d.__contains__, self.keys[:self.i]))

    def move(self, a: PhpArray, i: int) -> None:
        """Stand at ordinal `i` of what is in the array now."""
        self.keys = None if a.d is None else list(a.d)
        self.i = i


def places(a: PhpArray) -> list[Place]:
    """Return the places where loops by reference stand in an array."""
    return [found for found in getweakrefs(a) if type(found) is Place]


class Position:
    """A place in the array that a variable holds; it moves on by itself (`zend_hash_iterator` of Zend).

    It is lost when the variable's array is another one than before, also a copy made for writing: then the array's
    internal pointer is the new place.
    """

    __slots__ = ("_place",)

    def __init__(self, a: PhpArray) -> None:
        """Begin at the first element."""
        self._place = Place(a, None, 0)

    @classmethod
    def at_pointer(cls, a: PhpArray) -> Position:
        """Return the place of the array's internal pointer."""
        position = cls(a)
        position._place = Place(a, *_pointer(a))
        return position

    def is_in(self, a: PhpArray) -> bool:
        """Tell whether this is a place in that very array."""
        return self._place() is a

    def next_key(self, a: PhpArray) -> Key | None:
        """Return the key of the element here and move on; None at the end."""
        place = self._place
        if place() is not a:
            place = self._place = Place(a, *_pointer(a))
        d = a.d
        keys = place.keys
        i = place.i
        if keys is not None and d is not None and i < len(keys) and keys[i] in d:
            place.i = i + 1
            return keys[i]
        if d is None:
            if keys is not None:
                k = keys[i] if i < len(keys) else None
                i = place.i = k if type(k) is int else len(a.l)
                place.keys = None
            if i >= len(a.l):
                return None
            place.i = i + 1
            return i
        if keys is None:
            keys, i = _after_packed(d, i)
        keys, i = _settle(d, keys, i)
        place.keys = keys
        place.i = i + 1
        if i >= len(keys):
            place.i = i
            return None
        return keys[i]


def _pointer(a: PhpArray) -> tuple[list[Key] | None, int]:
    """Return the place of an array's internal pointer."""
    pos = a.pos
    if type(pos) is tuple:
        return pos
    if a.d is None:
        return None, pos if pos >= 0 else len(a.l)
    return list(a.d), 0 if pos >= 0 else len(a.d)


def _after_packed(d: dict[Key, Any], i: int) -> tuple[list[Key], int]:
    """Return the place of ordinal `i` in what was packed until elements went or others came."""
    return list(d), sum(map(d.__contains__, range(i)))


def iterate_by_reference(holder: Ref) -> Generator[tuple[Key, Ref], None, bool]:
    """Yield (key, Ref) for `foreach ($holder as $k => &$v)`: sees elements that are added, skips removed ones.

    As in Zend (FE_RESET_RW, FE_FETCH_RW) the array is separated when the loop comes to it, and not again: a copy that
    the body makes shares the elements that become references.
    Returns whether the end was reached: not when the variable holds no array any more.
    """
    position: Position | None = None
    while True:
        a = holder.v
        if type(a) is not PhpArray:
            return False
        if position is None or not position.is_in(a):
            if getrefcount(a) > RC_SLOT:
                a = holder.v = a.copy()
            if position is None:
                position = Position(a)
        k = position.next_key(a)
        if k is None:
            return True
        slot = a.ref(k)
        del a
        yield k, slot
        del slot
