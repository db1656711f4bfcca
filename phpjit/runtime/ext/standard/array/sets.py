"""array_diff and array_intersect with PHP's own comparisons: of values as strings, of keys, of both."""
from __future__ import annotations

from collections.abc import Callable
from typing import Any

from phpjit.builtin import PURE, Effects, PhpValue, builtin
from phpjit.runtime.convert import to_str
from phpjit.runtime.ext.standard.array.elements import (
    Key,
    carried_dict,
    require_array,
    string_of,
    values_of,
)
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import MISSING

_COMPARES = Effects.WARNS | Effects.CALLS_USER | Effects.THROWS


def require_arrays(function: str, arrays: tuple[PhpValue, ...]) -> None:
    """Throw PHP's TypeError unless all are arrays."""
    for number, a in enumerate(arrays, 1):
        require_array(function, number, "array" if number == 1 else "", a)


def kept(array: PhpArray, wanted: Callable[[Key, PhpValue], bool]) -> PhpArray:
    """Return the elements (key, dereferenced value) of `array` that are `wanted`."""
    out: dict[Key, Any] = {}
    for k, v in carried_dict(array).items():
        if wanted(k, v.v if type(v) is Ref else v):
            out[k] = v
    return PhpArray.from_dict(out)


def strings_of(array: PhpArray) -> list[str]:
    """Return the values as strings."""
    return [string_of(v) for v in values_of(array)]


@builtin("array_diff(array $array, array ...$arrays): array", effects=_COMPARES, fold=True)
def array_diff(array: PhpArray, *arrays: PhpArray) -> PhpArray:
    require_arrays("array_diff", (array, *arrays))
    if len(array) == 0:
        return PhpArray()
    if not any(len(a) for a in arrays):
        if len(array) == 1:
            strings_of(array)   # PHP converts (and may warn) before it sees that there is nothing to compare
        return array
    if len(array) == 1:
        wanted = strings_of(array)[0]
        for a in arrays:
            for v in values_of(a):
                if string_of(v) == wanted:
                    return PhpArray()
        return array
    excluded: set[str] = set()
    for a in arrays:
        values = values_of(a)
        if set(map(type, values)) == {str}:
            excluded.update(values)
        else:
            excluded.update(map(to_str, values))
    return kept(array, lambda k, v: string_of(v) not in excluded)


@builtin("array_diff_key(array $array, array ...$arrays): array", effects=PURE, fold=True)
def array_diff_key(array: PhpArray, *arrays: PhpArray) -> PhpArray:
    require_arrays("array_diff_key", (array, *arrays))
    return kept(array, lambda k, v: not any(a.has(k) for a in arrays))


@builtin("array_diff_assoc(array $array, array ...$arrays): array", effects=_COMPARES, fold=True)
def array_diff_assoc(array: PhpArray, *arrays: PhpArray) -> PhpArray:
    require_arrays("array_diff_assoc", (array, *arrays))

    def differs(k: Key, v: PhpValue) -> bool:
        for a in arrays:
            other = a.get(k, MISSING)
            if other is not MISSING and string_of(v) == string_of(other):
                return False
        return True
    return kept(array, differs)


@builtin("array_intersect_key(array $array, array ...$arrays): array", effects=PURE, fold=True)
def array_intersect_key(array: PhpArray, *arrays: PhpArray) -> PhpArray:
    require_arrays("array_intersect_key", (array, *arrays))
    return kept(array, lambda k, v: all(a.has(k) for a in arrays))


@builtin("array_intersect_assoc(array $array, array ...$arrays): array", effects=_COMPARES, fold=True)
def array_intersect_assoc(array: PhpArray, *arrays: PhpArray) -> PhpArray:
    require_arrays("array_intersect_assoc", (array, *arrays))

    def common(k: Key, v: PhpValue) -> bool:
        for a in arrays:
            other = a.get(k, MISSING)
            if other is MISSING or string_of(v) != string_of(other):
                return False
        return True
    return kept(array, common)
