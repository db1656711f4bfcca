"""A stand-in for what the native library tells of parallel sites."""
from __future__ import annotations

import sys
from types import SimpleNamespace
from typing import Any

import pytest

from phpjit.tiering import decisions

PRICE = 40e-6
Row = tuple[tuple[Any, ...], tuple[Any, ...]]


def site(text: str, why: str = "", **counts: Any) -> Row:
    """Return the two rows of a site as the library gives them; what is not said is 0."""
    assert not set(counts) - {*decisions.COUNTS, *decisions.DETAILS}
    text = text.encode("latin-1").decode("utf-8", "surrogateescape")
    return ((text, *(counts.get(name, 0) for name in decisions.COUNTS), why),
            (text, *(counts.get(name, 0) for name in decisions.DETAILS)))


def mixed(file: str, line: int = 3, kind: str = "array_map") -> Row:
    """Return a site of one serial and two parallel calls of a million elements each, 100 ns an element."""
    return site(f"{kind}|{line}|{file}", calls=3, elements=2_001_000, serial_calls=1, parallel_calls=2, chunks=16,
                serial_estimated=0.2, serial_seconds=1e-4, parallel_estimated=0.1, parallel_seconds=0.11,
                element_seconds=1e-7, worst_regret=30e-6, regret=50e-6, split_calls=1, serial_elements=1000,
                parallel_elements=2_000_000, trials=1, speedup=1.818, contention=1.0)


def stand_in(monkeypatch: pytest.MonkeyPatch, *sites: Row) -> None:
    """Have the library tell of these sites."""
    totals = {"ready": True, "threads": 2, "jobs": 2, "elements": 2_000_000, "chunks": 16, "nested": 0,
              "turned_away": 1, "busy": (0.1, 0.11), "imbalance": 1.05, "wall_seconds": 0.11, "sharing_seconds": 0.0,
              "price": PRICE, "price_hot": 4e-6, "price_cold": 0.4, "waited_seconds": 0.003,
              "crowded": 3, "crowded_seconds": 0.5, "left": 1}
    monkeypatch.setitem(sys.modules, decisions.LIBRARY, SimpleNamespace(
        parallel_sites=lambda: [row for row, _ in sites], parallel_details=lambda: [row for _, row in sites],
        parallel_totals=lambda: totals, gil_wait=lambda: 0.001))
    monkeypatch.delitem(sys.modules, decisions.POOL, raising=False)
