"""A compiler that takes as long as a test wants, and programs that wait for it.

    backend.gate.clear()                compiles take until the gate is opened
    waits = patient(engine, backend)    the first who waits for the compiler opens it
"""
from __future__ import annotations

import threading
from typing import Any

from conftest import LIMIT

from phpjit.engine import Engine

from .fake import Code, FakeBackend


class GatedBackend(FakeBackend):
    """A FakeBackend with a gate, which is open."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = threading.Event()
        self.gate.set()

    def compile(self, target: Any, seeds: Any, assumed: Any, view: Any) -> Code:
        assert self.gate.wait(LIMIT)
        return super().compile(target, seeds, assumed, view)


def patient(engine: Engine, backend: GatedBackend, after: int = 1) -> list[float]:
    """Return the list that gets for how long each wait for the compiler may go on.

    The first ones go on for so long; then the gate is opened, and they end when the compiler is done.
    """
    waits: list[float] = []
    manager = engine.tiering
    wait = manager.await_version

    def noted(record: Any, seconds: float) -> None:
        waits.append(seconds)
        if len(waits) >= after:
            backend.gate.set()
            seconds = LIMIT
        wait(record, seconds)
    manager.await_version = noted  # type: ignore[method-assign]  # a double
    return waits
