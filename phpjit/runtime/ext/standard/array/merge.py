"""array_merge, array_replace and their recursive forms."""
from __future__ import annotations

from sys import getrefcount
from typing import Any

from phpjit.builtin import PURE, Effects, PhpValue, builtin
from phpjit.runtime.convert import to_array
from phpjit.runtime.ext.standard.array.elements import MAX_SIZE, Key, Renumbered, carried_dict, require_array
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import PhpObject
from phpjit.runtime.values.ref import Ref

_RECURSES = Effects.THROWS | Effects.CALLS_USER


def _require_all(function: str, arrays: tuple[PhpValue, ...], first_name: str = "") -> None:
    for number, a in enumerate(arrays, 1):
        require_array(function, number, first_name if number == 1 else "", a)


@builtin("array_merge(array ...$arrays): array", effects=PURE, fold=True)
def array_merge(*arrays: PhpArray) -> PhpArray:
    _require_all("array_merge", arrays)
    if sum(map(len, arrays)) >= MAX_SIZE:
        throw_error("Error", f"The total number of elements must be lower than {MAX_SIZE}")
    if all(a.d is None for a in arrays):
        full = [a for a in arrays if a.l]
        if len(full) <= 1:
            return full[0] if full else PhpArray()
        merged: list[PhpValue] = []
        for a in full:
            merged += a.l
        return PhpArray.from_list(merged)
    out = Renumbered()
    for a in arrays:
        if a.d is None:
            out.add_all(a.l)
        else:
            for k, v in carried_dict(a).items():
                out.put(k, v)
    return out.result()


@builtin("array_replace(array $array, array ...$replacements): array", effects=PURE, fold=True)
def array_replace(array: PhpArray, *replacements: PhpArray) -> PhpArray:
    _require_all("array_replace", (array, *replacements), "array")
    out = carried_dict(array) if array.d is None or Ref in map(type, array.d.values()) else dict(array.d)
    for a in replacements:
        out.update(carried_dict(a))
    return PhpArray.from_dict(out)


@builtin("array_merge_recursive(array ...$arrays): array", effects=_RECURSES)
def array_merge_recursive(*arrays: PhpArray) -> PhpArray:
    _require_all("array_merge_recursive", arrays)
    out = Renumbered()
    for a in arrays:
        _merge_into(out, a, set())
    return out.result()


def _merge_into(out: Renumbered, source: PhpArray, inside: set[int]) -> None:
    d = out.d
    for k, v in carried_dict(source).items():
        if type(k) is int or k not in d:
            out.put(k, v)
            continue
        old = d[k]
        old_value = old.v if type(old) is Ref else old
        new = v.v if type(v) is Ref else v
        if type(old_value) is PhpArray:
            if id(old_value) in inside or (old is v and type(v) is Ref and getrefcount(v) % 2):
                throw_error("Error", "Recursion detected")
            base = _renumbered_from(old_value)
        else:
            base = Renumbered()
            if old_value is None:
                base.put(0, None)
            elif isinstance(old_value, PhpObject):
                base = _renumbered_from(to_array(old_value))
            else:
                base.put(0, old_value)
        if isinstance(new, PhpObject):
            new = to_array(new)
        if type(new) is PhpArray:
            mark = id(old_value) if type(old_value) is PhpArray else 0
            inside.add(mark)
            _merge_into(base, new, inside)
            inside.discard(mark)
        else:
            base.put(base.n, new)
        d[k] = base.result()


def _renumbered_from(a: PhpArray) -> Renumbered:
    base = Renumbered()
    base.d = carried_dict(a)
    base.n = a.next_index()
    return base


@builtin("array_replace_recursive(array $array, array ...$replacements): array", effects=_RECURSES)
def array_replace_recursive(array: PhpArray, *replacements: PhpArray) -> PhpArray:
    _require_all("array_replace_recursive", (array, *replacements), "array")
    out = carried_dict(array)
    for a in replacements:
        _replace_into(out, a, set())
    return PhpArray.from_dict(out)


def _replace_into(out: dict[Key, Any], source: PhpArray, inside: set[int]) -> None:
    for k, v in carried_dict(source).items():
        new = v.v if type(v) is Ref else v
        old = out.get(k)
        old_value = old.v if type(old) is Ref else old
        if type(new) is not PhpArray or type(old_value) is not PhpArray:
            out[k] = v
            continue
        if id(new) in inside or id(old_value) in inside:
            throw_error("Error", "Recursion detected")
        inside |= {id(new), id(old_value)}
        base = carried_dict(old_value)
        _replace_into(base, new, inside)
        inside -= {id(new), id(old_value)}
        out[k] = PhpArray.from_dict(base)


