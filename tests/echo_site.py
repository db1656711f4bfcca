"""A loop site that takes a loop over and gives it back at once: the same values, exit code 0.

So every loop of a program is left and entered again at every boundary of its stretches, and must print the same.
"""
from __future__ import annotations

from itertools import cycle
from typing import Any

from phpjit.codegen.python.compiled import CompiledUnit
from phpjit.core.regions import from_tuple
from phpjit.runtime.hot import FOREVER, LoopSite

PATTERNS: dict[str, tuple[int, ...]] = {
    "ones": (1,),
    "twos": (2, 1, 3),
    "ready": (0, 5),            # ready now and then: asked before the first round
    "stays-cold": (1, 3, FOREVER),
}


class EchoSite(LoopSite):
    """Asks after the stretches of a pattern; every other time it declines."""

    __slots__ = ("answers", "asked", "shape", "stretches")

    def __init__(self, parts: tuple[Any, ...], pattern: tuple[int, ...]) -> None:
        self.shape = from_tuple(parts)
        self.stretches = cycle(pattern)
        self.answers = cycle((True, True, False))
        self.asked = 0
        super().__init__(next(self.stretches))

    def enter(self, *values: Any) -> tuple[Any, ...] | None:
        self.asked += 1
        assert self.asked < 10_000_000
        self.stretch = next(self.stretches) or next(self.stretches)     # never 0 here: the loop must get on
        if not next(self.answers):
            return None
        shape = self.shape
        first = 2 if shape.foreach else 0
        named = dict(zip(shape.variables, values[first:], strict=False))
        assert len(values) == first + len(shape.variables) + shape.this
        position = (values[1],) if shape.foreach else ()
        value = (None,) if shape.has_return or shape.throws else ()
        return (*(named[name] for name in shape.written), *position, *value, 0)


def echo_sites(pattern: tuple[int, ...]) -> Any:
    """Return a `request.loop_site`."""
    def loop_site(unit: CompiledUnit, function_id: int, index: int) -> EchoSite:
        parts = next(record[4] for record in unit.loops if record[:2] == (function_id, index))
        return EchoSite(parts, pattern)
    return loop_site
