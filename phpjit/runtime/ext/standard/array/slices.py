"""Arrays made from parts of others: slice, splice, chunk, pad, fill, combine, flip, reverse, values, unique keys."""
from __future__ import annotations

from itertools import islice
from typing import Any, Final

from phpjit.builtin import PURE, Effects, PhpValue, builtin
from phpjit.runtime.convert import to_array
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.ext.standard.array.elements import (
    INT_MAX,
    Key,
    Renumbered,
    argument_error,
    carried,
    carried_dict,
    from_raw,
    keys_of,
    put_into,
    selection_of,
    string_of,
    values_of,
)
from phpjit.runtime.ext.standard.array.natural import lower, upper
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.array_keys import string_key
from phpjit.runtime.values.ref import Ref

CASE_LOWER: Final = 0
CASE_UPPER: Final = 1
CONSTANTS: Final[dict[str, PhpValue]] = {"CASE_LOWER": CASE_LOWER, "CASE_UPPER": CASE_UPPER}


def bounds(size: int, offset: int, length: int | None) -> tuple[int, int]:
    """Return (start, end) of the part that a PHP offset and length name; end < start means empty."""
    start = min(offset, size) if offset >= 0 else max(size + offset, 0)
    if length is None:
        return start, size
    return start, (size + length if length < 0 else min(start + length, size))


@builtin("array_slice(array $array, int $offset, ?int $length = null, bool $preserve_keys = false): array",
         effects=PURE, fold=True)
def array_slice(array: PhpArray, offset: int, length: int | None, preserve_keys: bool) -> PhpArray:
    size = len(array)
    if offset > size:
        return PhpArray()
    start, end = bounds(size, offset, length)
    if end <= start:
        return PhpArray()
    if array.d is None:
        if preserve_keys and start:
            return PhpArray.from_dict(dict(zip(range(start, end), array.l[start:end], strict=True)))
        return PhpArray.from_list(list(array.l[start:end]))
    part = islice(carried_dict(array).items(), start, end)
    if preserve_keys:
        return PhpArray.from_dict(dict(part))
    out = Renumbered()
    for k, v in part:
        out.put(k, v)
    return out.result()


@builtin("array_splice(array &$array, int $offset, ?int $length = null, mixed $replacement = []): array",
         effects=Effects.MUTATES_ARG | Effects.WARNS)
def array_splice(array: Ref, offset: int, length: int | None, replacement: PhpValue) -> PhpArray:
    a = array.v
    inserted = replacement if type(replacement) is PhpArray else to_array(replacement)
    new = inserted.l if inserted.d is None else list(inserted.d.values())      # references stay that
    start, end = bounds(len(a), offset, length)
    end, size = max(end, start), len(a)

    def moved(at: int) -> int:
        if at < start or at >= size:
            return at
        if end >= size:
            return size
        further = len(new) - (end - start)
        at = max(at, end) + further
        while further > 0 and at < size:        # php meets the place that it has just moved again
            at += further
        return at
    if a.d is None and Ref not in map(type, new):
        items = a.l
        removed = items[start:end]
        del a
        put_into(array, PhpArray.from_list([*items[:start], *new, *items[end:]]), moved)
        return PhpArray.from_list(removed)
    kept, gone = Renumbered(), Renumbered()
    for at, (k, v) in enumerate(carried_dict(a).items()):
        if at == start:
            kept.add_all(new)
        (gone if start <= at < end else kept).put(k, v)
    if start >= len(a):
        kept.add_all(new)
    del a
    put_into(array, kept.result(), moved)
    return gone.result()


@builtin("array_chunk(array $array, int $length, bool $preserve_keys = false): array", effects=Effects.THROWS,
         fold=True)
def array_chunk(array: PhpArray, length: int, preserve_keys: bool) -> PhpArray:
    if length < 1:
        argument_error("array_chunk", 2, "length", "must be greater than 0")
    if preserve_keys:
        pairs = list(carried_dict(array).items())
        return PhpArray.from_list([PhpArray.from_dict(dict(pairs[i:i + length]))
                                   for i in range(0, len(pairs), length)])
    items = carried(array)
    return PhpArray.from_list([from_raw(items[i:i + length]) for i in range(0, len(items), length)])


@builtin("array_pad(array $array, int $length, mixed $value): array", effects=Effects.THROWS)
def array_pad(array: PhpArray, length: int, value: PhpValue) -> PhpArray:
    missing = abs(length) - len(array)
    if abs(length) > INT_MAX or missing > 1048576:
        argument_error("array_pad", 2, "length", "must be less than or equal to 1048576")
    if missing <= 0:
        return array
    padding = [value] * missing
    if array.d is None:
        return PhpArray.from_list([*padding, *array.l] if length < 0 else [*array.l, *padding])
    out = Renumbered()
    if length < 0:
        out.add_all(padding)
    for k, v in carried_dict(array).items():
        out.put(k, v)
    if length > 0:
        out.add_all(padding)
    return out.result()


@builtin("array_fill(int $start_index, int $count, mixed $value): array", effects=Effects.THROWS, fold=True)
def array_fill(start_index: int, count: int, value: PhpValue) -> PhpArray:
    if count < 0:
        argument_error("array_fill", 2, "count", "must be greater than or equal to 0")
    if count > 0x7FFF_FFFF:
        argument_error("array_fill", 2, "count", "is too large")
    if count and start_index > INT_MAX - count + 1:
        throw_error("Error", "Cannot add element to the array as the next element is already occupied")
    if start_index == 0 or count == 0:
        return PhpArray.from_list([value] * count)
    return PhpArray.from_dict(dict.fromkeys(range(start_index, start_index + count), value))


@builtin("array_fill_keys(array $keys, mixed $value): array", effects=Effects.WARNS | Effects.CALLS_USER)
def array_fill_keys(keys: PhpArray, value: PhpValue) -> PhpArray:
    return PhpArray.from_dict({k if type(k) is int else string_key(string_of(k)): value for k in values_of(keys)})


@builtin("array_combine(array $keys, array $values): array",
         effects=Effects.WARNS | Effects.CALLS_USER | Effects.THROWS, fold=True)
def array_combine(keys: PhpArray, values: PhpArray) -> PhpArray:
    if len(keys) != len(values):
        argument_error("array_combine", 1, "keys",
                       "and argument #2 ($values) must have the same number of elements")
    names = [k if type(k) is int else string_key(string_of(k)) for k in values_of(keys)]
    return PhpArray.from_dict(dict(zip(names, carried(values), strict=True)))


@builtin("array_flip(array $array): array", effects=Effects.WARNS, fold=True)
def array_flip(array: PhpArray) -> PhpArray:
    out: dict[Key, Any] = {}
    for k, v in zip(keys_of(array), values_of(array), strict=True):
        if type(v) is int:
            out[v] = k
        elif type(v) is str:
            out[string_key(v)] = k
        else:
            warning("array_flip(): Can only flip string and integer values, entry skipped")
    return PhpArray.from_dict(out)


@builtin("array_reverse(array $array, bool $preserve_keys = false): array", effects=PURE, fold=True)
def array_reverse(array: PhpArray, preserve_keys: bool) -> PhpArray:
    if array.d is None and not preserve_keys:
        return PhpArray.from_list(list(array.l[::-1]))
    pairs = reversed(carried_dict(array).items())
    if preserve_keys:
        return PhpArray.from_dict(dict(pairs))
    out = Renumbered()
    for k, v in pairs:
        out.put(k, v)
    return out.result()


@builtin("array_values(array $array): array", effects=PURE, fold=True)
def array_values(array: PhpArray) -> PhpArray:
    if array.d is None:
        return array
    selection = selection_of(array)
    return from_raw(carried(array)) if selection is None else PhpArray.from_list(selection.packed_values())


@builtin("array_change_key_case(array $array, int $case = CASE_LOWER): array", effects=PURE, fold=True)
def array_change_key_case(array: PhpArray, case: int) -> PhpArray:
    if array.d is None:
        return array
    change = upper if case else lower
    return PhpArray.from_dict({change(k) if type(k) is str else k: v for k, v in carried_dict(array).items()})


