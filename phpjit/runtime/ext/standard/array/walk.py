"""array_walk and array_walk_recursive: calls with each element by reference, seeing what the callback changes."""
from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from time import perf_counter
from typing import Any, Final

from phpjit.builtin import Effects, PhpValue, builtin
from phpjit.runtime.current import current
from phpjit.runtime.ext.standard.array.elements import carried_dict, put_into
from phpjit.runtime.ext.standard.array.offers import is_heavy, looks, offered
from phpjit.runtime.ext.standard.array.properties import Properties
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray, own_ref
from phpjit.runtime.values.array_cursor import Position
from phpjit.runtime.values.callback import Callback
from phpjit.runtime.values.objects import PhpObject
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import MISSING

READ: Final = 3e-7
WRITE: Final = 2e-6
"""Seconds for one element here, about: by value, and by reference."""
_WALKS = Effects.CALLS_BACK | Effects.MUTATES_ARG | Effects.THROWS


@builtin("array_walk(array|object &$array, callable $callback, mixed $arg = UNKNOWN): true", effects=_WALKS)
def array_walk(array: Ref, callback: Callback, arg: PhpValue) -> bool:
    extra = () if arg is MISSING else (arg,)
    count = len(array.v) if type(array.v) is PhpArray else 0
    if offered(callback, count) and _natively(array, callback, extra):
        return True
    by_reference = bool(callback.ref_params & 1)
    f = callback.bind(2 + len(extra))
    elements = _elements(array, by_reference)
    if _some(array, callback, f, elements, extra, count):
        elements = iter(())
    for k, slot in elements:
        f(slot, k, *extra)
        del slot
    if by_reference:
        _unwrap(array)
    return True


def _natively(array: Ref, callback: Callback, extra: tuple[PhpValue, ...]) -> bool:
    """Have tier 1 walk a long array; False when tier 0 has to do it."""
    bulk = current().bulk
    a = array.v
    if bulk is None:
        return False
    rate = callback.info.heavy or (WRITE if callback.ref_params else READ)
    made = bulk().bulk_walk(callback, a, extra, len(a) * rate, array)
    if type(made) is PhpArray:
        del a
        put_into(array, made)
    return made is not None


def _some(array: Ref, callback: Callback, f: Callable[..., Any], elements: Iterator[tuple[int | str, PhpValue]],
          extra: tuple[PhpValue, ...], count: int) -> bool:
    """Walk over some elements of an array; True when they took long, and tier 1 has done the others."""
    done, begun = 0, perf_counter()
    last = begun
    for stop in looks(count):
        for k, slot in islice(elements, stop - done):
            f(slot, k, *extra)
            del slot
        now = perf_counter()
        if is_heavy(now - last, stop - done):
            return _others_natively(array, callback, extra, stop, count, (now - begun) / stop)
        done, last = stop, now
    return False


def _others_natively(array: Ref, callback: Callback, extra: tuple[PhpValue, ...], done: int, count: int,
                     rate: float) -> bool:
    """Have tier 1 walk what is behind `done` elements, each of which takes `rate` seconds; False: tier 0 has to."""
    a, bulk = array.v, current().bulk
    if bulk is None or type(a) is not PhpArray or len(a) != count:
        return False
    others = dict(islice(carried_dict(a).items(), done, None))
    if any(type(v) is Ref for v in others.values()):
        return False
    made = bulk().bulk_walk(callback, PhpArray.from_dict(others), extra, rate * len(others), array)
    if type(made) is PhpArray:
        del a
        owned = own_ref(array)
        for k, v in made.to_hash().items():
            owned.set(k, v)
    return made is not None


def _elements(array: Ref, by_reference: bool) -> Iterator[tuple[int | str, PhpValue]]:
    """Yield the key and the Ref or value of each element or property of what the variable holds at the time."""
    owner: Any = None
    while True:
        v = array.v
        if type(v) is PhpArray:
            if type(owner) is not Position or not owner.is_in(v):
                del v
                v = own_ref(array)
                owner = Position(v) if owner is None else Position.at_pointer(v)
            k = owner.next_key(v)
            if k is None:
                return
            slot = v.ref(k) if by_reference else v.get(k)
        elif isinstance(v, PhpObject):
            if type(owner) is not Properties or not owner.is_of(v):
                owner = Properties(v)
            k = owner.next_key(v)
            if k is None:
                return
            slot = owner.reference(v, k) if by_reference else owner.value(v, k)
        else:
            throw_error("TypeError", "Iterated value is no longer an array or object")
        del v
        yield k, slot
        del slot


def _unwrap(array: Ref) -> None:
    """Elements were made references for the walk; those nobody else holds are plain values again."""
    a = array.v
    if type(a) is PhpArray:
        a.collapse()


@builtin("array_walk_recursive(array|object &$array, callable $callback, mixed $arg = UNKNOWN): true",
         effects=_WALKS)
def array_walk_recursive(array: Ref, callback: Callback, arg: PhpValue) -> bool:
    extra = () if arg is MISSING else (arg,)
    _walk_recursive(array, callback.bind(2 + len(extra)), bool(callback.ref_params & 1), extra, set())
    return True


def _walk_recursive(array: Ref, f: Callable[..., Any], by_reference: bool, extra: tuple[PhpValue, ...],
                    inside: set[int]) -> None:
    for k, ref in _elements(array, True):
        if type(ref.v) is PhpArray:
            if id(ref) in inside:
                throw_error("Error", "Recursion detected")
            own_ref(ref)
            inside.add(id(ref))
            _walk_recursive(ref, f, by_reference, extra, inside)
            inside.discard(id(ref))
        else:
            f(ref if by_reference else ref.v, k, *extra)
        del ref
    _unwrap(array)
