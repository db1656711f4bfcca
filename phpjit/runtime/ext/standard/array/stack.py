"""Arrays as stacks and queues: array_push, array_pop, array_shift, array_unshift."""
from __future__ import annotations

from phpjit.builtin import Effects, PhpValue, builtin
from phpjit.runtime.ext.standard.array.elements import Renumbered, carried_dict, put_into
from phpjit.runtime.values.array import PhpArray, own_ref
from phpjit.runtime.values.array_cursor import places
from phpjit.runtime.values.ref import Ref

_WRITES = Effects.MUTATES_ARG


@builtin("array_push(array &$array, mixed ...$values): int", effects=_WRITES | Effects.THROWS)
def array_push(array: Ref, *values: PhpValue) -> int:
    a = own_ref(array)
    if a.d is None:
        a.l.extend(values)
        return len(a.l)
    for v in values:
        a.append(v)
    return len(a)


@builtin("array_pop(array &$array): mixed", effects=_WRITES)
def array_pop(array: Ref) -> PhpValue:
    a = own_ref(array)
    if a.d is None:
        a.pos = 0
        return a.l.pop() if a.l else None
    return a.pop()


@builtin("array_shift(array &$array): mixed", effects=_WRITES)
def array_shift(array: Ref) -> PhpValue:
    a = own_ref(array)
    a.pos = 0
    size = len(a)
    if not size:
        return None

    def moved(at: int) -> int:
        return at if at >= size else max(at - 1, 0)
    if a.d is None:
        for place in places(a):
            place.i = moved(place.i)
        return a.l.pop(0)
    d = dict(a.d)
    key = next(iter(d))
    first = d.pop(key)
    out = Renumbered()
    for k, v in d.items():
        out.put(k, v)
    del a
    put_into(array, out.result(), moved)
    return first.v if type(first) is Ref else first


@builtin("array_unshift(array &$array, mixed ...$values): int", effects=_WRITES)
def array_unshift(array: Ref, *values: PhpValue) -> int:
    a = array.v
    if a.d is None:
        made = PhpArray.from_list([*values, *a.l])
        del a
        put_into(array, made, len(values).__add__)
        return len(array.v.l)
    out = Renumbered()
    out.add_all(values)
    for k, v in carried_dict(a).items():
        out.put(k, v)
    del a
    put_into(array, out.result(), len(values).__add__)
    return len(array.v)
