"""Arguments that a variadic parameter collects: `function f(...$rest)`."""
from __future__ import annotations

from typing import Any

from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.ref import Ref


class NamedRest:
    """The last positional argument when a variadic parameter also collects named ones; the last one of a backtrace.

    The prologue of a variadic function builds its array with `collect_rest(rest)`.
    """

    __slots__ = ("names",)

    def __init__(self, names: dict[str, Any]) -> None:
        self.names = names


def collect_rest(rest: tuple[Any, ...]) -> PhpArray:
    """Return the array of a variadic parameter."""
    if rest and type(rest[-1]) is NamedRest:
        table: dict[Any, Any] = dict(enumerate(rest[:-1]))
        table.update(rest[-1].names)
        return PhpArray.from_dict(table)
    if any(type(value) is Ref for value in rest):
        return PhpArray.from_dict(dict(enumerate(rest)))
    return PhpArray(list(rest))
