"""Engines with a fake compiler."""
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from phpjit.engine import Engine
from phpjit.options import Options
from phpjit.tiering.manager import Tiering

from .fake import FakeBackend

MakeEngine = Callable[..., tuple[Engine, FakeBackend]]


@pytest.fixture
def make_engine(tmp_path: Path) -> MakeEngine:
    """Return a maker of engines: options as keywords; `cache=True` for a cache folder of the test."""
    def make(cache: bool = False, **options: Any) -> tuple[Engine, FakeBackend]:
        engine = Engine(Options(cache=str(tmp_path / "cache") if cache else None, **options))
        backend = FakeBackend()
        engine._tiering = Tiering(engine.options, engine.core_of, backend)
        return engine, backend
    return make
