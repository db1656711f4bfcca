"""Loops whose bound is a property that nothing in them writes."""
from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from phpjit import Engine

pytest.importorskip("llvmlite")
pytest.importorskip("phpjit.codegen.native._library")

GRID = """<?php
final class Grid {
    public function __construct(private int $w, private int $h) {}
    public function made(): array {
        $o = [];
        for ($y = 0; $y < $this->h; $y++) {
            for ($x = 0; $x < $this->w; $x++) { $o[$y * $this->w + $x] = $x - $y; }
        }
        return $o;
    }
    public function turned(): int {
        $s = 0;
        for ($y = 0; $y < $this->h; $y++) { $s += $y; if ($y == 9) { $this->h = 11; } }
        return $s;
    }
}
$g = new Grid(30, 20);
$f = new Grid(3, 20);
return [$g->made(), $g->turned(), $f->turned(), (new Grid(3, 20))->turned()];
"""


def test_loops_up_to_a_property_run_on_all_cores(tmp_path: Path) -> None:
    path = tmp_path / "grid.php"        # the report has the places of its files, whichever engine ran them
    path.write_text(GRID)
    engine = Engine(cache=None, tier=1, parallel="force", threads=2, compile_threads=0)
    made = engine.eval(f"return require '{path}';")
    assert list(made[0]) == [x - y for y in range(20) for x in range(30)]
    assert list(made)[1:] == [55, 55, 55]
    report: Any = engine.explain()
    places = {place["line"]: place for place in report.parallel.as_dict()["places"]}
    assert (places[6]["elements"], places[6]["parallel_calls"]) == (20, 1)
    assert places[13]["reason"]                 # its bound changes
