"""foreach over everything that is no packed array.

    foreach ($hash as $k => $v)   iterate_items(hash, scope)        foreach ($o as $v)   iterate_values(o, scope)
    foreach ($a as &$v)           iterate_refs(ref, scope)          yields (key, Ref)
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import ceil, floor
from typing import Any, Final

from phpjit.builtin import PhpValue
from phpjit.runtime.convert import type_name
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.operators import inc, less, less_eq, sub
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.array_cursor import iterate_by_reference
from phpjit.runtime.values.objects import READONLY, PhpClass, PhpObject, PropInfo
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import UNDEF


def _not_iterable(v: PhpValue) -> tuple[()]:
    warning(f"foreach() argument must be of type array|object, {type_name(v)} given")
    return ()


def iterate_values(v: PhpValue, scope: PhpClass | None) -> Iterable[PhpValue]:
    """Return what `foreach ($v as $value)` goes through."""
    if type(v) is PhpArray:
        d: Any = v.d
        if d is not None and v.r:
            return _dereferenced(v)
        return v.values() if d is None or type(d) is dict else d.packed_values()
    if isinstance(v, PhpObject):
        return (pair[1] for pair in object_items(v, scope, with_keys=False))
    return _not_iterable(v)


def _dereferenced(a: PhpArray) -> Iterator[PhpValue]:
    assert a.d is not None
    for v in a.d.values():
        yield v.v if type(v) is Ref else v


def iterate_items(v: PhpValue, scope: PhpClass | None) -> Iterable[tuple[PhpValue, PhpValue]]:
    """Return what `foreach ($v as $key => $value)` goes through."""
    if type(v) is PhpArray:
        d: Any = v.d
        if d is not None and v.r:
            return ((k, x.v if type(x) is Ref else x) for k, x in d.items())
        if d is None or type(d) is dict:
            return v.items()
        return zip(d.packed_keys(), d.packed_values(), strict=True)     # blocks: a dict would cost more
    if isinstance(v, PhpObject):
        return object_items(v, scope)
    return _not_iterable(v)


def object_items(o: PhpObject, scope: PhpClass | None, with_keys: bool = True) -> Iterator[tuple[PhpValue, PhpValue]]:
    """Iterate over an object: a Traversable's items, or the visible properties."""
    if "traversable" in type(o).ancestors:
        if type(o).info.key == "generator":
            from phpjit.runtime.ext.core.generators import iterate
            return iterate(o)
        from phpjit.runtime.classes.iteration import iterate_object
        return iterate_object(o, with_keys)
    return _properties(o, scope)


def iterate_object(o: PhpObject) -> Iterator[tuple[PhpValue, PhpValue]]:
    """Iterate over a Traversable (`yield from`, unpacking)."""
    return object_items(o, None)


def _properties(o: PhpObject, scope: PhpClass | None) -> Iterator[tuple[PhpValue, PhpValue]]:
    from phpjit.runtime.classes.properties import visible_props
    done: set[str] = set()
    while True:
        rows = [row for row in visible_props(o, scope) if row[0] not in done]
        if not rows:
            return
        for name, _ in rows:
            done.add(name)
            slot = next((slot for key, slot in visible_props(o, scope) if key == name), UNDEF)
            if slot is not UNDEF:
                yield name, slot.v if type(slot) is Ref else slot


def iterate_refs(holder: Ref, scope: PhpClass | None, name: str = "") -> Iterator[tuple[PhpValue, Ref]]:
    """Iterate by reference over what a Ref holds; `name`: the variable that it is."""
    if type(holder.v) is PhpArray and (yield from iterate_by_reference(holder)):
        return
    v: Any = holder.v
    if isinstance(v, PhpObject):
        if "iteratoraggregate" in type(v).ancestors:
            from phpjit.runtime.classes.iteration import iterator_of
            if "iterate_refs" not in type(v).info.handlers:
                v = iterator_of(v)
        if type(v).info.key == "generator":
            from phpjit.runtime.ext.core.generators import iterate
            yield from iterate(v, by_ref=True)
            return
        if "traversable" in type(v).ancestors:
            references = type(v).info.handlers.get("iterate_refs")
            if references is not None:
                yield from references(v)
                return
            throw_error("Error", "An iterator cannot be used with foreach by reference")
        yield from _property_refs(v, scope)
        return
    if v is UNDEF and name:
        warning(f"Undefined variable ${name}")
    _not_iterable(None if v is UNDEF else v)


def _property_refs(o: PhpObject, scope: PhpClass | None) -> Iterator[tuple[PhpValue, Ref]]:
    from phpjit.runtime.classes.properties import prop_ref, visible_props
    from phpjit.runtime.classes.slots import find_slot
    done: set[str] = set()
    while True:
        rows = [name for name, _ in visible_props(o, scope) if name not in done]
        if not rows:
            return
        for name in rows:
            done.add(name)
            if any(key == name for key, _ in visible_props(o, scope)):
                prop = find_slot(type(o).info, type(o), name, scope)
                if isinstance(prop, PropInfo) and prop.flags & READONLY:
                    throw_error("Error", "Cannot acquire reference to readonly property "
                                         f"{prop.declaring.info.name}::${prop.name}")
                yield name, prop_ref(o, name, scope)


EXACT: Final = 1 << 52       # a count up to here, and a step more, is a float without rounding


def count_range(start: int, op: str, bound: PhpValue, step: int) -> Iterable[int]:
    """Return the values of a counting loop whose bound is not known to be an int."""
    if type(bound) is int:
        return range(start, bound + (1 if op == "<=" else -1 if op == ">=" else 0), step)
    if type(bound) is float and -EXACT <= bound <= EXACT and -EXACT <= start <= EXACT:     # floats as exact as ints
        if op[0] == "<":
            return range(start, ceil(bound) if op == "<" else floor(bound) + 1, step)
        return range(start, floor(bound) if op == ">" else ceil(bound) - 1, step)
    return _count(start, op, bound, step)


def _count(start: int, op: str, bound: PhpValue, step: int) -> Iterator[int]:
    i: Any = start
    test = less_eq if "=" in op else less
    while test(i, bound) if op[0] == "<" else test(bound, i):
        yield i
        i = inc(i) if step == 1 else sub(i, -step)


__all__ = ["count_range", "iterate_items", "iterate_refs", "iterate_values", "object_items"]
