"""array_unique."""
from __future__ import annotations

from typing import Any

from phpjit.builtin import Effects, builtin
from phpjit.runtime.ext.standard.array.elements import Key, carried_dict, next_free, pairs_of, string_of
from phpjit.runtime.ext.standard.array.order import SORT_STRING, value_order
from phpjit.runtime.ext.standard.array.zend_sort import zend_sort
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.ref import Ref


@builtin("array_unique(array $array, int $flags = SORT_STRING): array",
         effects=Effects.WARNS | Effects.CALLS_USER | Effects.THROWS, fold=True)
def array_unique(array: PhpArray, flags: int) -> PhpArray:
    if len(array) <= 1:
        return array
    if flags == SORT_STRING:
        out: dict[Key, Any] = {}
        values = array.l if array.d is None else array.d.values()
        types = set(map(type, values))
        if len(types) == 1 and types <= {int, str}:
            met: dict[Any, Key] = {}
            for k, v in array.raw_items():
                met.setdefault(v, k)
            return array if len(met) == len(array) else PhpArray.from_dict({k: v for v, k in met.items()})
        seen: set[str] = set()
        for k, v in carried_dict(array).items():
            s = string_of(v.v if type(v) is Ref else v)
            if s not in seen:
                seen.add(s)
                out[k] = v
        return PhpArray.from_dict(out)
    order = value_order(flags)
    records = [(i, v, k) for i, (k, v) in enumerate(pairs_of(array))]
    zend_sort(records, lambda x, y: order(x[1], y[1]) > 0)
    gone = set()
    last = records[0]
    for record in records[1:]:
        if order(last[1], record[1]):
            last = record
        elif last[0] > record[0]:
            gone.add(last[2])
            last = record
        else:
            gone.add(record[2])
    if not gone:
        return array
    return PhpArray.from_dict({k: v for k, v in carried_dict(array).items() if k not in gone}, next_free(array))
