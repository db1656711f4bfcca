"""A stand-in for what the native library tells of parallel sites."""
from __future__ import annotations

import sys
from types import SimpleNamespace
from typing import Any

import pytest

from phpjit.tiering import decisions

PRICE = 40e-6


def site(text: str, why: str = "", **counts: Any) -> tuple[Any, ...]:
    """Return a row as the library gives it; what is not said is 0."""
    assert not set(counts) - set(decisions.COUNTS)
    return (text, *(counts.get(name, 0) for name in decisions.COUNTS), why)


def mixed(file: str, line: int = 3, kind: str = "array_map") -> tuple[Any, ...]:
    """Return a site of one serial and two parallel calls of a million elements each, 100 ns an element."""
    return site(f"{kind}|{line}|{file}", calls=3, elements=2_001_000, serial_calls=1, parallel_calls=2, chunks=16,
                serial_estimated=1e-4, serial_seconds=1e-4, parallel_estimated=0.1, parallel_seconds=0.11,
                element_seconds=1e-7, worst_regret=30e-6, regret=50e-6)


def stand_in(monkeypatch: pytest.MonkeyPatch, *sites: tuple[Any, ...]) -> None:
    """Have the library tell of these sites."""
    totals = {"threads": 2, "price": PRICE, "jobs": 2, "busy": (0.05, 0.06), "imbalance": 1.09,
              "queue": 0, "lock_seconds": 0.001, "budget_seconds": 0.002}
    monkeypatch.setitem(sys.modules, decisions.LIBRARY, SimpleNamespace(
        parallel_sites=lambda: list(sites), parallel_totals=lambda: totals))
