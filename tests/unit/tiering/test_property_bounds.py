"""Loops whose bound is a property that nothing in them writes."""
from __future__ import annotations

from typing import Any

import pytest

from phpjit import Engine

pytest.importorskip("llvmlite")
pytest.importorskip("phpjit.codegen.native._library")


def test_loops_up_to_a_property_run_on_all_cores() -> None:
    engine = Engine(cache=None, tier=1, parallel="force", threads=2, compile_threads=0)
    made = engine.eval(
        "final class Grid { public function __construct(private int $w, private int $h) {}\n"
        " public function made(): array { $o = [];\n"
        "  for ($y = 0; $y < $this->h; $y++) {"
        "   for ($x = 0; $x < $this->w; $x++) { $o[$y * $this->w + $x] = $x - $y; } }\n"
        "  return $o; }\n"
        " public function turned(): int { $s = 0;\n"
        "  for ($y = 0; $y < $this->h; $y++) { $s += $y; if ($y == 9) { $this->h = 11; } }\n"
        "  return $s; } }\n"
        "$g = new Grid(30, 20); $f = new Grid(3, 20);"
        "return [$g->made(), $g->turned(), $f->turned(), (new Grid(3, 20))->turned()];")
    assert list(made[0]) == [x - y for y in range(20) for x in range(30)]
    assert list(made)[1:] == [55, 55, 55]
    report: Any = engine.explain()
    places = {place["line"]: place for place in report.parallel.as_dict()["places"]}
    assert (places[3]["elements"], places[3]["parallel_calls"]) == (20, 1)
    assert places[6]["reason"]                  # its bound changes
