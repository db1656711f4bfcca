"""Finding and counting: in_array, array_search, array_key_exists, array_keys, count, array_column and kin."""
from __future__ import annotations

from typing import Any, Final

from phpjit.builtin import PURE, Effects, PhpValue, builtin
from phpjit.runtime import convert
from phpjit.runtime.calls.resolve import call_method
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.ext.standard.array.elements import argument_error, float_offset, keys_of, values_of
from phpjit.runtime.ext.standard.array.properties import fetch_property
from phpjit.runtime.operators import identical, loose_eq
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray, made_by_writing
from phpjit.runtime.values.array_keys import normalize_key, string_key
from phpjit.runtime.values.objects import PhpObject
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.resource import Resource
from phpjit.runtime.values.sentinels import MISSING

COUNT_NORMAL: Final = 0
COUNT_RECURSIVE: Final = 1
CONSTANTS: Final[dict[str, PhpValue]] = {"COUNT_NORMAL": COUNT_NORMAL, "COUNT_RECURSIVE": COUNT_RECURSIVE}
_COMPARES = Effects.CALLS_USER | Effects.WARNS | Effects.THROWS


@builtin("count(Countable|array $value, int $mode = COUNT_NORMAL): int", aliases=("sizeof",), fold=True,
         effects=Effects.THROWS | Effects.CALLS_USER | Effects.WARNS)
def count(value: PhpArray | PhpObject, mode: int) -> int:
    if type(value) is PhpArray:
        if mode == 0:
            return len(value)
        if mode != 1:
            argument_error("count", 2, "mode", "must be either COUNT_NORMAL or COUNT_RECURSIVE")
        return _count_recursive(value, set())
    if mode not in (0, 1):
        argument_error("count", 2, "mode", "must be either COUNT_NORMAL or COUNT_RECURSIVE")
    return convert.to_int(call_method(value, "count"))


def _count_recursive(a: PhpArray, inside: set[int]) -> int:
    if id(a) in inside:
        warning("count(): Recursion detected")
        return 0
    total = len(a)
    values = values_of(a)
    if PhpArray in map(type, values):
        inside.add(id(a))
        for v in values:
            if type(v) is PhpArray:
                total += _count_recursive(v, inside)
        inside.discard(id(a))
    return total


@builtin("in_array(mixed $needle, array $haystack, bool $strict = false): bool", effects=_COMPARES, fold=True)
def in_array(needle: PhpValue, haystack: PhpArray, strict: bool) -> bool:
    return _position(needle, values_of(haystack), strict) >= 0


@builtin("array_search(mixed $needle, array $haystack, bool $strict = false): int|string|false", effects=_COMPARES,
         fold=True)
def array_search(needle: PhpValue, haystack: PhpArray, strict: bool) -> int | str | bool:
    at = _position(needle, values_of(haystack), strict)
    if at < 0:
        return False
    return at if haystack.d is None else list(haystack.d)[at]


def _position(needle: PhpValue, values: list[PhpValue], strict: bool) -> int:
    """Return the place of the first value that equals `needle`, or -1."""
    t = type(needle)
    if strict:
        if t is str or t is int:
            # Python finds equal values at C speed; an equal value of another type (1.0, True) is no match.
            at = -1
            try:
                while True:
                    at = values.index(needle, at + 1)
                    if type(values[at]) is t:
                        return at
            except ValueError:
                return -1
        for at, v in enumerate(values):
            if identical(needle, v):
                return at
        return -1
    if t is int or (t is str and not _may_be_numeric(needle)):
        # Python finds the first equal value; nothing before it can be loosely equal if it is of these types.
        harmless = _NUMBERS if t is int else _PLAIN
        try:
            at = values.index(needle)
        except ValueError:
            if harmless.issuperset(map(type, values)):
                return -1
        else:
            if harmless.issuperset(map(type, values[:at + 1])):
                return at
    for at, v in enumerate(values):
        if loose_eq(needle, v):
            return at
    return -1


_NUMBERS: Final = frozenset((int, float))
_PLAIN: Final = frozenset((str, int, float))


def _may_be_numeric(s: str) -> bool:
    return s != "" and s[0] in "0123456789+-. \t\n\r\v\f"


@builtin("array_key_exists($key, array $array): bool", effects=Effects.THROWS | Effects.WARNS, fold=True,
         aliases=("key_exists",))
def array_key_exists(key: PhpValue, array: PhpArray) -> bool:
    t = type(key)
    if t is int:
        return array.has(key)
    if t is str:
        return array.has(string_key(key))
    if key is None:
        return array.has("")
    if t is bool:
        return array.has(1 if key else 0)
    if t is float:
        return array.has(float_offset(key))
    if isinstance(key, Resource):
        return array.has(normalize_key(key))
    throw_error("TypeError", "Illegal offset type")


@builtin("array_key_first(array $array): int|string|null", effects=PURE, fold=True)
def array_key_first(array: PhpArray) -> int | str | None:
    return array.first_key()


@builtin("array_key_last(array $array): int|string|null", effects=PURE, fold=True)
def array_key_last(array: PhpArray) -> int | str | None:
    return array.last_key()


@builtin("array_is_list(array $array): bool", effects=PURE, fold=True)
def array_is_list(array: PhpArray) -> bool:
    return array.is_list()


@builtin("array_keys(array $array, mixed $filter_value = UNKNOWN, bool $strict = false): array", effects=_COMPARES,
         fold=True)
def array_keys(array: PhpArray, filter_value: PhpValue, strict: bool) -> PhpArray:
    keys = keys_of(array)
    if filter_value is MISSING:
        return PhpArray.from_list(list(keys))
    equal = identical if strict else loose_eq
    return PhpArray.from_list([k for k, v in zip(keys, values_of(array), strict=True) if equal(filter_value, v)])


@builtin("array_count_values(array $array): array", effects=Effects.WARNS)
def array_count_values(array: PhpArray) -> PhpArray:
    counts: dict[int | str, Any] = {}
    for v in values_of(array):
        if type(v) is str:
            k = string_key(v)
        elif type(v) is int:
            k = v
        else:
            warning("array_count_values(): Can only count string and integer values, entry skipped")
            continue
        counts[k] = counts.get(k, 0) + 1
    return PhpArray.from_dict(counts)


@builtin("array_column(array $array, int|string|null $column_key, int|string|null $index_key = null): array",
         effects=_COMPARES | Effects.CALLS_USER)
def array_column(array: PhpArray, column_key: int | str | None, index_key: int | str | None) -> PhpArray:
    rows = values_of(array)
    if index_key is None:
        if column_key is None:
            return PhpArray.from_list(list(rows))
        column = string_key(column_key) if type(column_key) is str else column_key
        found = []
        for row in rows:
            if type(row) is PhpArray:
                v = row.get(column, MISSING)
            else:
                v = fetch_property(row, str(column_key)) if isinstance(row, PhpObject) else MISSING
            if v is not MISSING:
                found.append(v)
        return PhpArray.from_list(found)
    out = made_by_writing()
    for row in rows:
        v = row if column_key is None else _field(row, column_key)
        if v is MISSING:
            continue
        k = _field(row, index_key)
        if k is MISSING:
            out.append(v)
        elif type(k) is float:
            out.set(float_offset(k), v)
        else:
            out.set(normalize_key(k), v)
    return out


def _field(row: PhpValue, name: int | str) -> PhpValue:
    """Return the element or property `name` of a row, or MISSING."""
    if type(row) is PhpArray:
        v = row.get(string_key(name) if type(name) is str else name, MISSING)
        return v.v if type(v) is Ref else v
    return fetch_property(row, str(name)) if isinstance(row, PhpObject) else MISSING
