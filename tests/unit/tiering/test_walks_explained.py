"""A walk that only looks at its elements goes to all cores like any other; what keeps it serial is named."""
from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("phpjit.codegen.native._library")

from phpjit import Engine


def place_of(tmp_path: Path, callback: str, **options: object) -> tuple[str, str, bool]:
    program = tmp_path / "walk.php"
    program.write_text(f"<?php\n$a = range(1, 99);\ntry {{ array_walk($a, {callback}); }} catch (Exception) {{ }}\n")
    engine = Engine(cache=None, tier=1, threads=2, **options)  # type: ignore[arg-type]  # as a caller has them
    engine.run(program)
    place, = engine.explain().parallel.places
    assert (place.kind, place.line) == ("array_walk", 3)
    return place.reason_name, place.reason, place.site is not None and place.site.parallel_calls > 0


@pytest.mark.parametrize("callback", [
    "fn($v, $k) => $v % ($k + 1)", "function ($v, $k) { if ($v > 200) throw new Exception(\"at $k\"); }",
    "function ($v) { }"])
def test_it_runs_on_all_cores(tmp_path: Path, callback: str) -> None:
    assert place_of(tmp_path, callback, parallel="force") == ("", "", True)


def test_what_prints_stays_in_order(tmp_path: Path) -> None:
    name, reason, parallel = place_of(tmp_path, "function ($v) { if ($v > 98) echo $v; }", parallel="force")
    assert (name, parallel) == ("ORDERED_EFFECT", False) and "prints" in reason
