"""When a builtin with a callback offers an array to tier 1 as a whole: many elements, or a few that take long each.

The first of a few elements may be the cheapest (those of triangles are), so after some more it is looked again.  Where
elements of an earlier call took long, all of a few are offered, until they do not any more (`heavy` of FunctionInfo).
"""
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from phpjit.runtime.values.callback import Callback

MANY: Final = 64
"""Elements from which on an array is offered."""
HEAVY: Final = 0.0005
"""Seconds of an element from which on a shorter array is offered, too."""


def looks(count: int) -> tuple[int, ...]:
    """Return after how many of the elements of an array to look whether they take long."""
    return LOOKS[count] if count < MANY else _looks(count)


def _looks(count: int) -> tuple[int, ...]:
    return tuple(sorted(done for done in {1, 1 + count // 3} if done < count))


LOOKS: Final = tuple(_looks(count) for count in range(MANY))
"""That of a few elements, by their number."""


def offered(callback: Callback, count: int) -> bool:
    """Tell whether an array is offered before any of its elements is done."""
    return count >= MANY or (callback.info.heavy > 0.0 and count > 1)


def is_heavy(seconds: float, elements: int = 1) -> bool:
    """Tell whether elements that took so long are worth an offer of those behind them."""
    return seconds > HEAVY * elements
