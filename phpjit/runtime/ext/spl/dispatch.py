"""Calls from SPL's own code to methods that user classes may override, and traversal of any Traversable."""
from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NoReturn

from phpjit.builtin import PhpValue
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.objects import PhpObject
from phpjit.runtime.values.ref import Ref


def call(o: PhpObject, name: str, *args: PhpValue) -> PhpValue:
    """Call method `name` (lower case) of `o`, as overridden."""
    m = type(o).info.methods.get(name)
    if m is None:
        from phpjit.runtime.calls.resolve import call_method
        return call_method(o, name, *args)
    if m.info.ref_mask:
        args = tuple([Ref(a) if m.info.by_ref(i) else a for i, a in enumerate(args)])
    result = m.function(o, *args)
    return result.v if type(result) is Ref else result


def overridden(o: PhpObject, name: str) -> bool:
    """Whether method `name` (lower case) of `o` is not that of a builtin class."""
    return not type(o).info.methods[name].declaring.info.is_internal


def state_of(o: PhpObject, make: Callable[[], Any]) -> Any:
    """Return the Python state of a builtin object, made at first use."""
    table = o.__dict__
    state = table.get("\0#spl")
    if state is None:
        state = table["\0#spl"] = make()
    return state


def set_state(o: PhpObject, state: Any) -> None:
    """Set the Python state of a builtin object."""
    o.__dict__["\0#spl"] = state


def uninitialised() -> NoReturn:
    """Throw what SPL throws when a subclass did not call the parent's constructor."""
    throw_error("Error", "The object is in an invalid state as the parent constructor was not called")


def instance_of(value: PhpValue, key: str) -> bool:
    """Whether `value` is an object of the class or interface with the lower-case name `key`."""
    return isinstance(value, PhpObject) and key in type(value).ancestors


def iterator_of(o: PhpObject) -> PhpObject:
    """Return the Iterator of a Traversable: itself, or what getIterator() gives."""
    while "iterator" not in type(o).ancestors:
        inner = call(o, "getiterator")
        if not instance_of(inner, "traversable"):
            throw_error("Exception", f"Objects returned by {type(o).info.name}::getIterator() must be traversable or "
                                     "implement interface Iterator")
        o = inner
    return o


def native_walk(it: PhpObject) -> Iterator[tuple[PhpValue, PhpValue]] | None:
    """Return the builtin walk over an iterator whose methods no user class has replaced."""
    info = type(it).info
    walk = info.handlers.get("iterate")
    if walk is None or any(not info.methods[name].declaring.info.is_internal
                           for name in ("rewind", "valid", "current", "key", "next")):
        return None
    made: Iterator[tuple[PhpValue, PhpValue]] = walk(it)
    return made


def each(o: PhpObject) -> Iterator[PhpObject]:
    """Rewind a Traversable and yield its iterator at each valid element; the caller asks for current and key."""
    it = iterator_of(o)
    methods = type(it).info.methods
    valid, following = methods["valid"].function, methods["next"].function
    methods["rewind"].function(it)
    while valid(it):
        yield it
        following(it)


def traverse(o: PhpObject) -> Iterator[tuple[PhpValue, PhpValue]]:
    """Yield (key, value) of a Traversable, as foreach would; the value is asked for first."""
    o = iterator_of(o)
    native = native_walk(o)
    if native is not None:
        yield from native
        return
    for it in each(o):
        value = call(it, "current")
        yield call(it, "key"), value


def values_in(o: PhpObject) -> Iterator[PhpValue]:
    """Yield the values of a Traversable."""
    o = iterator_of(o)
    native = native_walk(o)
    if native is not None:
        for _, value in native:
            yield value
        return
    for it in each(o):
        yield call(it, "current")
