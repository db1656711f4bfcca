"""What tier 0's loops ask: whether to go on, or to hand the loop over to native code.

    for ($i = 0; $i < $n; $i++) BODY         s.1 = range(i, n)
                                             if not site.cold: s.1 = site.cut(s.1)
                                             for i in s.1: BODY
                                             else: ... site.enter(i, n, ...) ...
    while (COND) BODY                        for s.1 in site.rounds: ...
                                             else: ... site.expect(i, n, 1); site.enter(i, n, ...) ...

A site counts the rounds of its loop over all its executions, without any work in a round: `rounds` is an iterator
that ends after `stretch` rounds, a range or an array is cut.  Then the loop asks: `enter(*values)`.  A cold site never
ends a loop early and is never asked.
"""
from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from itertools import islice, repeat
from typing import Any, Final

from phpjit.builtin import PhpValue
from phpjit.runtime.access.iterate import iterate_items, iterate_values
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import PhpClass

FOREVER: Final = sys.maxsize


class LoopSite:
    """A loop that counts.  Tiering derives its sites from this class and defines `enter`.

    `stretch`: how many rounds tier 0 runs before it asks.  0 means ready: every execution of the loop asks at once.
    """

    __slots__ = ("cold", "left", "rounds")

    def __init__(self, stretch: int = FOREVER) -> None:
        self.stretch = stretch

    @property
    def stretch(self) -> int:
        """The rounds that are left until the loop asks (those of a `while` are counted by `rounds` alone)."""
        return self.left

    @stretch.setter
    def stretch(self, rounds: int) -> None:
        self.cold: bool = rounds >= FOREVER
        self.left: int = rounds
        self.rounds: Iterable[None] = repeat(None) if self.cold else repeat(None, rounds)

    def cut(self, items: Any) -> Any:
        """Return the rounds of a counted loop that may run now; what is no range is left alone."""
        if type(items) is range:
            items = items[:self.left]
            if not self.cold:
                self.left -= len(items)
        return items

    def expect(self, at: PhpValue, bound: PhpValue, step: int) -> None:
        """A `while` that is about to ask counts: its variable is at `at` now, and most likely goes on to `bound`."""

    def end(self, array: PhpValue, position: int) -> int | None:
        """Return the position where a `foreach` that stands at `position` must ask; None: it may run to its end."""
        if type(array) is not PhpArray:
            return None
        size = len(array.l) if array.d is None else len(array.d)
        last = position + self.left
        if last < size:
            self.left = 0
            return last
        if position < size and not self.cold:
            self.left -= size - position
        return None

    def enter(self, *values: PhpValue) -> tuple[PhpValue, ...] | None:
        """Go on natively with the variables of the loop.

        None: tier 0 goes on.  Otherwise (*written variables, [position of a foreach], [value to return], exit code):
        0 tier 0 goes on at the loop's head, 1 the loop has ended, 2 return, 3 + k the jump k of `RegionShape.exits`.
        With None and with code 0, `stretch` must have been set to at least 1, or the loop would not get on.
        """
        raise NotImplementedError


class ColdLoop(LoopSite):
    """The site of a loop that stays in tier 0."""

    __slots__ = ()

    def enter(self, *values: PhpValue) -> None:
        """Never called by a loop."""


COLD: Final = ColdLoop()


def part_values(array: PhpValue, start: int, end: int | None, scope: PhpClass | None) -> Iterable[PhpValue]:
    """Return what `foreach ($array as $value)` goes through from position `start` up to `end` (None: to the end)."""
    if type(array) is not PhpArray or array.d is not None:
        values = iterate_values(array, scope)
        return values if not start and end is None else islice(values, start, end)
    return _from(array.l, start, end)


def part_items(array: PhpValue, start: int, end: int | None,
               scope: PhpClass | None) -> Iterable[tuple[PhpValue, PhpValue]]:
    """Return what `foreach ($array as $key => $value)` goes through from position `start` up to `end`."""
    if type(array) is not PhpArray or array.d is not None:
        items = iterate_items(array, scope)
        return items if not start and end is None else islice(items, start, end)
    return enumerate(_from(array.l, start, end), start)


def _from(items: Any, start: int, end: int | None) -> Iterator[PhpValue]:
    """Iterate over a part of a list in place: a slice would hold the elements, and writes to them would copy."""
    rest: Any = iter(items)
    if start:
        rest.__setstate__(start)
    return rest if end is None else islice(rest, end - start)
