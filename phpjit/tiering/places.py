"""Where callers find a function, and what is asked of their arguments and times."""
from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from phpjit.builtin import PhpValue
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.functions import Thunk
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import MISSING

PyFunction = Callable[..., PhpValue]
Put = Callable[[PyFunction], bool]


class Place:
    """Where callers find a function: `put` installs a callable unless something else has taken the place.

    `count`: arguments that callers pass, `this` not counted; `extra`: the captured values of a closure.
    """

    __slots__ = ("count", "extra", "plain", "put")

    def __init__(self, plain: PyFunction, count: int, put: Put, extra: tuple[PhpValue, ...] = ()) -> None:
        self.plain = plain
        self.count = count
        self.put = put
        self.extra = extra


def typical(seconds: Sequence[float]) -> float:
    """Return the sum of times without the longest quarter of them."""
    return sum(sorted(seconds)[:len(seconds) - len(seconds) // 4])


def elements(values: Sequence[PhpValue]) -> int:
    """Return how many elements the arrays among values have, those inside of them not counted."""
    size = 0
    for value in values:
        if type(value) is Ref:
            value = value.v
        if type(value) is PhpArray:
            size += len(value)
    return size


def nowhere(made: PyFunction) -> bool:
    """`put` of a place that nobody else looks at."""
    return True


def value_of(default: Any) -> Any:
    """Return a parameter's default when it is a plain value, MISSING when the argument must be passed."""
    return MISSING if isinstance(default, Thunk) else default
