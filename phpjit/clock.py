"""Time in which a program's own code runs: translating files and waiting for the compiler are not its functions' work.

    start = clock.now();  …;  clock.now() - start        as perf_counter, but it stands still meanwhile
    clock.skip(start)                                    all since then was no time of the program

What is hot is measured by it: a function that includes a file would be taken for a slow one otherwise.
"""
from __future__ import annotations

from time import perf_counter


class Clock:
    """The clock of an Engine.  `away`: seconds of perf_counter that it does not count."""

    __slots__ = ("away",)

    def __init__(self) -> None:
        self.away = 0.0

    def now(self) -> float:
        """Return seconds since some moment."""
        return perf_counter() - self.away

    def skip(self, start: float) -> None:
        """Go back to `start`, which `now` has said."""
        self.away += self.now() - start
