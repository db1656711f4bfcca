"""Reads what `phpjit run --explain=FILE.json` says, for the benchmarks; a file that is not there says nothing.

Only these things are looked for, wherever a function or loop is described as an object: its name, the tier that it
reached, how many compiles there were and how long they took, bail-outs, and the reason why it stayed in tier 0.
"""
from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

NAMES = ("name", "function", "region")
TIERS = ("tier", "tier_reached", "reached")
TIMES = ("compile_ms", "compile_time_ms", "milliseconds")
REASONS = ("reason", "why", "blocked")


@dataclass(frozen=True)
class Region:
    """A function or a hot loop of it, as explained."""

    name: str
    tier: int
    calls: int
    compile_ms: list[float]
    bailouts: int
    reason: str


def regions(path: Path) -> list[Region]:
    """All functions and loops that the file describes."""
    try:
        data = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return []
    return list(_regions(data, ""))


def reached(found: list[Region], entry: str) -> str:
    """`1` when the entry function or a loop of it is native, `part` when only others are, `0`, `?` when unknown."""
    if not found:
        return "?"
    own = entry.lower().lstrip("\\")
    native = [region for region in found if region.tier >= 1 and not region.name.lower().startswith("bench_")]
    if any(region.name.lower().lstrip("\\") == own for region in native):
        return "1"
    return "part" if native else "0"


def hindrances(found: list[Region]) -> list[str]:
    """The reasons why functions stayed in tier 0, one line each."""
    return [f"{region.name}: {region.reason}" for region in found
            if region.tier == 0 and region.reason and not region.name.lower().startswith("bench_")]


def compile_times(found: list[Region]) -> list[float]:
    """Milliseconds of each compile."""
    return [time for region in found for time in region.compile_ms]


def _regions(data: Any, owner: str) -> Iterator[Region]:
    if isinstance(data, list):
        for item in data:
            yield from _regions(item, owner)
    elif isinstance(data, dict):
        name = next((data[key] for key in NAMES if isinstance(data.get(key), str)), owner)
        if any(key in data for key in TIERS):
            yield Region(name, _tier(data), _number(data.get("calls")), _times(data), _count(data.get("bailouts")),
                         _reason(data))
        for key, value in data.items():
            if isinstance(value, dict | list):
                # A table {name: facts} names its entries by their keys.
                if isinstance(value, dict) and key in ("functions", "loops", "regions"):
                    for inner, facts in value.items():
                        yield from _regions(facts, inner)
                else:
                    yield from _regions(value, name)


def _tier(data: dict[str, Any]) -> int:
    value = next(data[key] for key in TIERS if key in data)
    if isinstance(value, str):
        digits = [char for char in value if char.isdigit()]
        return int(digits[0]) if digits else int(value == "native")
    return _number(value)


def _times(data: dict[str, Any]) -> list[float]:
    for key in TIMES:
        value = data.get(key)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return [float(value)] if value else []
        if isinstance(value, list):
            return [float(item) for item in value if isinstance(item, int | float)]
    return []


def _reason(data: dict[str, Any]) -> str:
    value = next((data[key] for key in REASONS if data.get(key)), "")
    return value if isinstance(value, str) else json.dumps(value)


def _number(value: Any) -> int:
    return int(value) if isinstance(value, int | float) else 0


def _count(value: Any) -> int:
    return len(value) if isinstance(value, list | dict) else _number(value)
