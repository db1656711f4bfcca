"""The internal pointer of an array (current, next, reset ...) and iteration by reference.

`PhpArray.pos` is 0 for "the first element", in packed form the ordinal, in hash form a pair (keys, i): a snapshot of
the keys in order and the place in it.  Elements that have gone are skipped, elements added later are found by taking
a new snapshot when the old one ends.
"""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from phpjit.runtime.values.array import PhpArray, own_ref
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


def iterate_by_reference(holder: Ref) -> Iterator[tuple[Key, Ref]]:
    """Yield (key, Ref) for `foreach ($holder as $k => &$v)`: sees elements that are added, skips removed ones."""
    keys: list[Key] = []
    i = 0
    while True:
        a = own_ref(holder)
        if type(a) is not PhpArray:
            return
        d = a.to_hash()
        if i < len(keys) and keys[i] in d:
            k = keys[i]
        else:
            if i == 0:
                keys = list(d)
            keys, i = _settle(d, keys, i)
            if i >= len(keys):
                return
            k = keys[i]
        i += 1
        ref = a.ref(k)
        del a, d
        yield k, ref
        del ref
