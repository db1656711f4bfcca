"""Engines with a fake compiler, and a clock of the test's own."""
from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from phpjit.engine import Engine
from phpjit.options import Options
from phpjit.tiering.manager import Tiering

from .clock import Clock
from .gate import GatedBackend

MakeEngine = Callable[..., tuple[Engine, GatedBackend]]


@pytest.fixture
def make_engine(tmp_path: Path) -> Iterator[MakeEngine]:
    """Return a maker of engines: options as keywords; `cache=True` for a cache folder of the test."""
    backends: list[GatedBackend] = []

    def make(cache: bool = False, **options: Any) -> tuple[Engine, GatedBackend]:
        engine = Engine(Options(cache=str(tmp_path / "cache") if cache else None, **options))
        backend = GatedBackend()
        backends.append(backend)
        engine._tiering = Tiering(engine.options, engine.core_of, backend, clock=engine.clock)
        return engine, backend
    yield make
    for backend in backends:             # threads that still wait may go
        backend.gate.set()


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """A clock that moves only when the test says so."""
    return Clock(monkeypatch)
