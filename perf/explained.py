"""Reads what `phpjit run --explain=FILE.json` says (docs/explain.md), for the benchmarks.

    found = regions(Path("out.json"))        reached(found, "collatz")  ->  "1"
"""
from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Region:
    """A function or a hot loop, as explained."""

    kind: str
    name: str
    line: int
    tier: int
    calls: int
    compile_ms: list[float]
    bailouts: int
    reason: str
    cold: bool


def regions(path: Path) -> list[Region]:
    """All functions and loops that the file describes; none when there is no file."""
    try:
        data = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return []
    return [Region(row["kind"], row["name"], row["line"], row["tier"], row["calls"], row["compile_ms"],
                   sum(bail["count"] for bail in row["bailouts"]), row["reason"], row["reason_name"] == "COLD")
            for row in [*data["functions"], *data["loops"]]]


def reached(found: list[Region], entry: str) -> str:
    """`1` when the entry function or a loop of it is native, `part` when only others are, `0`, `?` when unknown.

    A function that only native code calls is part of its caller's code and has no entry of its own.
    """
    if not found:
        return "?"
    native = {region.name.lower() for region in found if region.tier >= 1 and not _of_driver(region)}
    if entry.lower() in native:
        return "1"
    return "part" if native else "0"


def hindrances(found: list[Region]) -> list[str]:
    """Why hot functions and loops stayed in tier 0, or went back there, one line each."""
    lines = []
    for region in found:
        if _of_driver(region):
            continue
        place = f"{region.name}:{region.line}" if region.kind == "function" else f"loop in {region.name}:{region.line}"
        if region.tier == 0 and not region.cold:
            lines.append(f"{place}: {region.reason}")
        elif region.bailouts:
            lines.append(f"{place}: native, {region.bailouts} bail-outs")
    return lines


def compile_times(found: list[Region]) -> list[float]:
    """Milliseconds of each compile."""
    return [time for region in found for time in region.compile_ms]


def _of_driver(region: Region) -> bool:
    return region.name.lower().startswith("bench_")
