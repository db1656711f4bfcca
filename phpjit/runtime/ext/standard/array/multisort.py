"""array_multisort: several arrays sorted together, row by row."""
from __future__ import annotations

from typing import Any

from phpjit.builtin import Effects, PhpValue, builtin
from phpjit.runtime.ext.standard.array.elements import Key, argument_error, carried_dict, put_into
from phpjit.runtime.ext.standard.array.order import (
    SORT_ASC,
    SORT_DESC,
    SORT_FLAG_CASE,
    SORT_LOCALE_STRING,
    SORT_NATURAL,
    SORT_NUMERIC,
    SORT_REGULAR,
    SORT_STRING,
    Compare,
    value_order,
)
from phpjit.runtime.ext.standard.array.zend_sort import zend_sort
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.ref import Ref

_TYPES = (SORT_REGULAR, SORT_NUMERIC, SORT_STRING, SORT_NATURAL, SORT_LOCALE_STRING)


@builtin("array_multisort(&$array, &...$rest): bool",
         effects=Effects.MUTATES_ARG | Effects.THROWS | Effects.WARNS | Effects.CALLS_USER)
def array_multisort(array: Ref, *rest: Ref) -> bool:
    columns, orders = _parse((array, *rest))
    size = len(columns[0].v)
    if any(len(c.v) != size for c in columns):
        throw_error("ValueError", "Array sizes are inconsistent")
    if not size:
        return True
    raw = [carried_dict(c.v) for c in columns]
    values = [[v.v if type(v) is Ref else v for v in d.values()] for d in raw]
    rows = list(zip(range(size), zip(*values, strict=True), strict=True))

    def greater(x: tuple[int, tuple[Any, ...]], y: tuple[int, tuple[Any, ...]]) -> bool:
        for (order, descending), a, b in zip(orders, x[1], y[1], strict=True):
            c = order(a, b)
            if c:
                return (c < 0) if descending else c > 0
        return x[0] > y[0]
    zend_sort(rows, greater)
    for column, d in zip(columns, raw, strict=True):
        pairs = list(d.items())
        out: dict[Key, Any] = {}
        n = 0
        for row in rows:
            k, v = pairs[row[0]]
            if type(k) is int:
                k = n
                n += 1
            out[k] = v
        result = PhpArray.from_dict(out)
        if result.d is not None:
            result.n = size
        put_into(column, result)
    return True


def _parse(args: tuple[Ref, ...]) -> tuple[list[Ref], list[tuple[Compare, bool]]]:
    """Take the arguments apart into arrays and (comparison, descending)."""
    columns: list[Ref] = []
    flags: list[list[PhpValue]] = []
    order_allowed = type_allowed = False
    for number, arg in enumerate(args, 1):
        value = arg.v
        name = "array" if number == 1 else ""
        if type(value) is PhpArray:
            columns.append(arg)
            flags.append([SORT_REGULAR, False])
            order_allowed = type_allowed = True
        elif type(value) is int:
            kind = value & ~SORT_FLAG_CASE
            if kind in (SORT_ASC, SORT_DESC):
                if not order_allowed:
                    _twice(number, name)
                flags[-1][1] = value == SORT_DESC
                order_allowed = False
            elif kind in _TYPES:
                if not type_allowed:
                    _twice(number, name)
                flags[-1][0] = value
                type_allowed = False
            else:
                argument_error("array_multisort", number, name, "must be a valid sort flag")
        else:
            argument_error("array_multisort", number, name, "must be an array or a sort flag", "TypeError")
    return columns, [(value_order(kind), descending) for kind, descending in flags]


def _twice(number: int, name: str) -> None:
    argument_error("array_multisort", number, name,
                   "must be an array or a sort flag that has not already been specified", "TypeError")
