"""The internal pointer of arrays: current, key, next, prev, reset, end.

On an object (deprecated) they walk its property table; the place is kept in the object.
"""
from __future__ import annotations

from collections.abc import Callable

from phpjit.builtin import Effects, PhpValue, builtin
from phpjit.runtime.diagnostics import deprecated
from phpjit.runtime.ext.standard.array.properties import mangled_properties
from phpjit.runtime.values import array_cursor as cursor
from phpjit.runtime.values.array import PhpArray, own_ref
from phpjit.runtime.values.objects import PhpObject
from phpjit.runtime.values.ref import Ref

_MOVES = Effects.MUTATES_ARG | Effects.WARNS
_POINTER = "\0#pointer"


@builtin("current(array|object $array): mixed", effects=Effects.WARNS, aliases=("pos",))
def current(array: PhpArray | PhpObject) -> PhpValue:
    if type(array) is PhpArray:
        if array.d is None:
            return array.l[array.pos] if 0 <= array.pos < len(array.l) else False
        return cursor.current_value(array)
    return _on_object("current", array, None)


@builtin("key(array|object $array): int|string|null", effects=Effects.WARNS)
def key(array: PhpArray | PhpObject) -> int | str | None:
    if type(array) is PhpArray:
        return cursor.current_key(array)
    deprecated("key(): Calling key() on an object is deprecated")
    return cursor.current_key(_table(array))


@builtin("next(array|object &$array): mixed", effects=_MOVES)
def next(array: Ref) -> PhpValue:
    return _move(array, "next", cursor.advance)


@builtin("prev(array|object &$array): mixed", effects=_MOVES)
def prev(array: Ref) -> PhpValue:
    return _move(array, "prev", cursor.retreat)


@builtin("reset(array|object &$array): mixed", effects=_MOVES)
def reset(array: Ref) -> PhpValue:
    return _move(array, "reset", cursor.rewind)


@builtin("end(array|object &$array): mixed", effects=_MOVES)
def end(array: Ref) -> PhpValue:
    return _move(array, "end", cursor.to_end)


def _move(array: Ref, name: str, move: Callable[[PhpArray], None]) -> PhpValue:
    if type(array.v) is PhpArray:
        a = own_ref(array)
        move(a)
        return cursor.current_value(a)
    return _on_object(name, array.v, move)


def _on_object(name: str, o: PhpObject, move: Callable[[PhpArray], None] | None) -> PhpValue:
    deprecated(f"{name}(): Calling {name}() on an object is deprecated")
    table = _table(o)
    if move is not None:
        move(table)
        o.__dict__[_POINTER] = table.pos
    return cursor.current_value(table)


def _table(o: PhpObject) -> PhpArray:
    table = PhpArray.from_dict(mangled_properties(o), 0)
    table.pos = o.__dict__.get(_POINTER, 0)
    return table
