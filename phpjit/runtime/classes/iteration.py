"""Walking over objects from runtime code: Iterator, IteratorAggregate, generators, builtin iterators.

    for key, value in iterate_object(o): ...      # what foreach would give
"""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from phpjit.builtin import PhpValue
from phpjit.runtime.current import current as current_request
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.objects import PhpObject
from phpjit.runtime.values.ref import Ref


def iterate_object(o: PhpObject, with_keys: bool = True) -> Iterator[tuple[PhpValue, PhpValue]]:
    """Iterate over a Traversable as foreach does; key() is only called `with_keys`."""
    o = iterator_of(o)
    number = current_request().ids.take()   # Zend's iterator has an object number of its own while the loop runs  # noqa: F841
    info = type(o).info
    if info.key == "generator":
        from phpjit.runtime.ext.core.generators import iterate
        yield from iterate(o)
        return
    native = info.handlers.get("iterate")
    if native is not None and not _overrides(o):
        yield from native(o)
        return
    methods = info.methods
    valid, current, key, step = (methods[name].function for name in ("valid", "current", "key", "next"))
    from phpjit.runtime.convert import to_bool
    plain = _plain
    methods["rewind"].function(o)
    while to_bool(plain(valid(o))):
        value = plain(current(o))
        yield plain(key(o)) if with_keys else None, value
        step(o)


def _overrides(o: PhpObject) -> bool:
    """Whether a user class has replaced one of the iteration methods of a builtin iterator."""
    methods = type(o).info.methods
    return any(not methods[name].info.internal for name in ("rewind", "valid", "current", "key", "next")
               if name in methods)


def _plain(value: Any) -> Any:
    return value.v if type(value) is Ref else value


def iterator_of(o: PhpObject) -> PhpObject:
    """Follow getIterator() until there is an Iterator (or a builtin Traversable)."""
    seen = 0
    while "iteratoraggregate" in type(o).ancestors:
        result = _plain(type(o).info.methods["getiterator"].function(o))
        if not isinstance(result, PhpObject) or "traversable" not in type(result).ancestors:
            throw_error("Exception", f"Objects returned by {type(o).info.name}::getIterator() must be traversable or "
                                     "implement interface Iterator")
        if result is o:
            break
        o = result
        seen += 1
        if seen > 1000:
            break
    return o
