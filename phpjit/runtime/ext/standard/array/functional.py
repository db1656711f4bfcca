"""Arrays and callbacks: array_map, array_filter, array_reduce.

The callback is bound once, before the loop.  Long arrays are offered to tier 1 as a whole (`mapped`).
"""
from __future__ import annotations

from itertools import compress, islice, zip_longest
from time import perf_counter
from typing import Any, Final

from phpjit.builtin import Effects, PhpValue, builtin
from phpjit.runtime.convert import to_bool
from phpjit.runtime.current import current
from phpjit.runtime.ext.standard.array.elements import (
    block_of,
    carried,
    carried_dict,
    from_raw,
    keys_of,
    passed,
    require_array,
    selected,
    selection_of,
    values_of,
)
from phpjit.runtime.ext.standard.array.offers import LOOKS, MANY, is_heavy, offered
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.callback import Callback

ARRAY_FILTER_USE_KEY: Final = 2
ARRAY_FILTER_USE_BOTH: Final = 1
LONG: Final = 1 << 14
"""Elements from which on numbers are packed for a pass in C."""
CONSTANTS: Final[dict[str, PhpValue]] = {
    "ARRAY_FILTER_USE_KEY": ARRAY_FILTER_USE_KEY, "ARRAY_FILTER_USE_BOTH": ARRAY_FILTER_USE_BOTH}


@builtin("array_map(?callable $callback, array $array, array ...$arrays): array", effects=Effects.CALLS_BACK)
def array_map(callback: Callback | None, array: PhpArray, *arrays: PhpArray) -> PhpArray:
    if not arrays:
        require_array("array_map", 2, "array", array)
        if callback is None or not len(array):
            return array
        if callback.ref_params:
            note_serial("array_map", callback, len(array))
            f = callback.bind(1)
            values = [f(v) for v in list(passed(array, callback))]
        else:
            values = mapped("array_map", callback, values_of(array))
        return PhpArray.from_list(values) if array.d is None else _keyed(array, values)
    for number, a in enumerate((array, *arrays), 2):
        require_array("array_map", number, "array" if number == 2 else "", a)
    if callback is None:
        rows = zip_longest(carried(array), *map(carried, arrays))
        return PhpArray.from_list([from_raw(list(row)) for row in rows])
    if not callback.ref_params and all(len(a) == len(array) for a in arrays):
        return PhpArray.from_list(mapped("array_map", callback, *[list(values_of(a)) for a in (array, *arrays)]))
    note_serial("array_map", callback, len(array), "" if callback.ref_params else "LENGTHS")
    f = callback.bind(1 + len(arrays))
    columns = [passed(a, callback) for a in (array, *arrays)]
    return PhpArray.from_list([f(*row) for row in zip_longest(*columns)])


def note_serial(builtin_name: str, callback: Callback, count: int, reason: str = "") -> None:
    """Let reports know why a long array stays here: for `reason` (see reasons.py), or because of the callback."""
    bulk = current().bulk if count >= MANY else None
    if bulk is not None:
        bulk().serial(builtin_name, callback, reason=reason)


def mapped(builtin_name: str, callback: Callback, *columns: Any) -> list[PhpValue]:
    """Return what a callback that takes no reference makes of each row of lists of one length."""
    first: list[PhpValue] = []
    count, spent = len(columns[0]), 0.0
    rows = map(callback.bind(len(columns)), *columns)
    whole = offered(callback, count)
    if not whole:
        begun = last = perf_counter()
        for stop in LOOKS[count]:
            size = stop - len(first)
            first += islice(rows, size)
            now = perf_counter()
            if is_heavy(now - last, size):
                spent = now - begun
                break
            last = now
    if whole or spent:
        bulk = current().bulk
        results: list[PhpValue] | None = None
        if bulk is not None:
            results = bulk().bulk_rows(builtin_name, callback, columns, first, spent)
        if results is not None:
            return results
    first += rows
    return first


def _keyed(array: PhpArray, values: list[PhpValue]) -> PhpArray:
    selection = selection_of(array)
    if selection is not None:
        made = selection.with_values(values)
        if made is not None:
            return selected(made)
    return PhpArray.from_dict(dict(zip(keys_of(array), values, strict=True)))


@builtin("array_filter(array $array, ?callable $callback = null, int $mode = 0): array", effects=Effects.CALLS_BACK)
def array_filter(array: PhpArray, callback: Callback | None, mode: int) -> PhpArray:
    if not len(array):
        return PhpArray()
    if callback is None:
        array = _packed(array)
        keep = _truths(array)
    elif mode == ARRAY_FILTER_USE_BOTH:
        keep = _kept(callback, passed(array, callback), _key_list(array))
    else:
        keep = _kept(callback, _key_list(array) if mode == ARRAY_FILTER_USE_KEY else passed(array, callback))
    if array.d is None:
        return array if _all(keep) else _some_of(array, keep)
    selection = selection_of(array)
    made = None if selection is None else selection.kept(keep)
    if made is not None:
        return PhpArray.from_dict(made) if type(made) is dict else selected(made)
    source = carried_dict(array).items()
    return PhpArray.from_dict({k: v for wanted, (k, v) in zip(keep, source, strict=True) if wanted})


def _all(keep: Any) -> bool:
    known = None if type(keep) is list else keep.all_true()
    return all(keep) if known is None else known


def _packed(array: PhpArray) -> PhpArray:
    """Return a long list of numbers as one that is a block."""
    bulk = current().bulk
    if array.d is not None or type(array.l) is not list or len(array.l) < LONG or bulk is None:
        return array
    block = bulk().pack(array.l)
    return array if block is None else PhpArray.from_list(block)


def _truths(array: PhpArray) -> Any:
    """Tell for each element whether it is true."""
    block = block_of(array)
    known = None if block is None else block.truths()
    return [to_bool(v) for v in values_of(array)] if known is None else known


def _key_list(array: PhpArray) -> list[Any]:
    """Return the keys; never to be changed by the caller."""
    selection = selection_of(array)
    return list(keys_of(array)) if selection is None else selection.packed_keys()


def _some_of(array: PhpArray, keep: Any) -> PhpArray:
    """Return some elements of a packed array, whose keys stay."""
    block = block_of(array)
    kept: Any = None if block is None else block.kept(keep)
    if kept is None and type(keep) is not list and type(array.l) is list:
        kept = keep.chosen(array.l)
    if kept is None:
        kept = dict(compress(enumerate(array.l), keep))
    if type(kept) is not dict:
        return selected(kept) if kept.greatest() >= len(kept) else PhpArray.from_list(kept.packed_values())
    last = next(reversed(kept), -1)
    if last < len(kept):    # they are the first ones
        return PhpArray.from_list(list(kept.values()))
    return PhpArray.from_dict(kept, last + 1)


def _kept(callback: Callback, *columns: list[PhpValue]) -> list[bool]:
    """Tell for each row whether the callback wants it."""
    if callback.ref_params:
        note_serial("array_filter", callback, len(columns[0]))
        f = callback.bind(len(columns))
        return [_true(f(*row)) for row in zip(*columns, strict=True)]
    results: Any = mapped("array_filter", callback, *columns)
    return results if type(results) is not list and results.all_true() is not None else list(map(_true, results))


def _true(value: PhpValue) -> bool:
    return value if type(value) is bool else to_bool(value)


@builtin("array_reduce(array $array, callable $callback, mixed $initial = null): mixed", effects=Effects.CALLS_BACK)
def array_reduce(array: PhpArray, callback: Callback, initial: PhpValue) -> PhpValue:
    count = len(array)
    f = callback.bind(2)
    if callback.ref_params:
        note_serial("array_reduce", callback, count)
    elif offered(callback, count):
        made = _folded(array, callback, initial)
        if made is not None:
            return made[0]
    result: Any = initial
    values = iter(passed(array, callback))
    if count < MANY and not callback.ref_params:
        done, begun = 0, perf_counter()
        last = begun
        for stop in LOOKS[count]:
            for v in islice(values, stop - done):
                result = f(result, v)
            now = perf_counter()
            if is_heavy(now - last, stop - done):
                made = _folded(array, callback, result, stop, now - begun)
                if made is not None:
                    return made[0]
                break
            done, last = stop, now
    for v in values:
        result = f(result, v)
    return result


def _folded(array: PhpArray, callback: Callback, result: PhpValue, done: int = 0, spent: float = 0.0) -> (
        tuple[PhpValue] | None):
    """Have tier 1 fold what is left of an array; `done` elements took `spent` seconds.  None: tier 0 has to."""
    bulk = current().bulk
    return None if bulk is None else bulk().bulk_fold("array_reduce", callback, values_of(array), result, done, spent)
