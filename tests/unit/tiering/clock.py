"""A clock that moves only when a test says so: what tiering measures does not depend on the machine and its load.

    def test(make_engine, clock):
        clock.calls("f", 0.03)      a call of f in tier 0 takes 30 ms from now on
        clock.rounds(5e-8)          so does a round of a loop 50 ns
        clock.skip(0.01)            inside of what stands for native code: it has taken 10 ms
"""
from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, repeat
from typing import Any

import pytest

from phpjit.tiering import functions, sites
from phpjit.tiering.functions import FunctionSite, Put, PyFunction
from phpjit.tiering.sites import NativeLoop

TICK = 1e-7
MODULES = ("phpjit.tiering.functions", "phpjit.tiering.sites", "phpjit.tiering.manager", "phpjit.tiering.vain",
           "phpjit.runtime.ext.standard.array.functional")


class Clock:
    """Stands in for perf_counter; looking at it takes a moment, too."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 1000.0
        self.costs: dict[str, Iterator[float]] = {}
        self.monkeypatch = monkeypatch
        for module in MODULES:
            monkeypatch.setattr(f"{module}.perf_counter", self)
        add = FunctionSite.add

        def lengthened(site: FunctionSite, key: Any, plain: PyFunction, count: int, put: Put) -> PyFunction:
            seconds = self.costs.get(site.info.name)
            return add(site, key, plain if seconds is None else self.slowed(plain, seconds), count, put)
        monkeypatch.setattr(functions.FunctionSite, "add", lengthened)

    def __call__(self) -> float:
        self.now += TICK
        return self.now

    def skip(self, seconds: float) -> None:
        """Let time pass."""
        self.now += seconds

    def slowed(self, plain: PyFunction, seconds: Iterator[float]) -> PyFunction:
        """Return the same function, which takes longer."""
        def slow(*args: Any) -> Any:
            self.skip(next(seconds))
            return plain(*args)
        return slow

    def calls(self, name: str, seconds: float, then: float | None = None) -> None:
        """Let each call of a function take so long in tier 0; `then`: those after the first one."""
        self.costs[name] = chain([seconds], repeat(seconds if then is None else then))

    def rounds(self, seconds: float) -> None:
        """Let each round of a loop take so long in tier 0."""
        learn, sample = NativeLoop.learn, NativeLoop.sample

        def learning(site: NativeLoop, now: float) -> None:
            self.skip(site.span * seconds)
            learn(site, now + site.span * seconds)

        def sampling(site: NativeLoop, each: float) -> None:
            self.skip(site.rent * seconds)
            sample(site, each + seconds)
        self.monkeypatch.setattr(sites.NativeLoop, "learn", learning)
        self.monkeypatch.setattr(sites.NativeLoop, "sample", sampling)
