"""Each case of tests/php/tier1/bailouts really leaves native code, for the reason that it is named by.

That the output is right in both tiers is what test_phpt.py tests.
"""
from __future__ import annotations

import sys
import threading
from pathlib import Path

import phpt
import pytest

from phpjit import Engine, Options
from phpjit.cli.run import run_source

CASES = Path(__file__).parents[2] / "php" / "tier1" / "bailouts"
REASONS = {
    "alias": {"ALIAS"}, "builtin": {"BUILTIN"}, "conversion": {"CONVERSION"}, "division_by_zero": {"DIVISION_BY_ZERO"},
    "loops_of_the_top_level": {"OVERFLOW", "UNDEFINED_INDEX", "DIVISION_BY_ZERO"}, "match": {"MATCH"},
    "overflow": {"OVERFLOW"}, "reference": {"UNTYPED"}, "shift": {"SHIFT"}, "sparse": {"SPARSE"},
    "string_offset": {"STRING_OFFSET"}, "throw": {"THROW"}, "type": {"TYPE"}, "type_error": {"TYPE_ERROR"},
    "undefined_index": {"UNDEFINED_INDEX"}, "undefined_variable": {"UNDEFINED_VARIABLE"}, "warning": {"WARNING"},
}


def test_every_case_is_listed() -> None:
    assert {path.stem for path in CASES.glob("*.phpt")} == set(REASONS)


@pytest.mark.parametrize("name", REASONS)
def test_bail_out(name: str) -> None:
    engine = Engine(Options(tier=1, cache=None))
    if engine.tiering.unavailable() is not None:
        pytest.skip("no native code here")
    source = phpt.read(CASES / f"{name}.phpt")["FILE"].encode("latin-1")
    run_source(engine, source, f"/{name}.php", [name], sink=lambda data: None)
    records = engine.tiering.records.values()
    seen = {reason for record in records for reason, _ in record.bailouts}
    seen |= {stuck.reason.name for record in records for stuck in record.refused.values()}
    assert REASONS[name] <= seen, [(r.name, r.line, r.bailouts, r.refused, r.stuck) for r in records]


def test_stack() -> None:
    """On a small stack native recursion ends in the middle of a loop; tier 0, which needs none, does it all again."""
    engine = Engine(Options(tier=1, cache=None))
    if engine.tiering.unavailable() is not None:
        pytest.skip("no native code here")
    code = """
        function depth(int $n): int { return $n === 0 ? 0 : 1 + depth($n - 1); }
        function sums(array $depths): array {
            $done = [];
            for ($i = 0; $i < count($depths); $i++) { $done[] = depth($depths[$i]); $depths[$i] = -1; }
            $done[] = array_sum($depths);
            return $done;
        }
        return [sums([10, 20, 30]), sums([10, 60000, 30])];
    """
    results: list[object] = []

    def run() -> None:
        results.append(engine.eval(code))
    limit, size = sys.getrecursionlimit(), threading.stack_size(1 << 20)
    sys.setrecursionlimit(200_000)
    try:
        thread = threading.Thread(target=run)
        thread.start()
        thread.join()
    finally:
        threading.stack_size(size)
        sys.setrecursionlimit(limit)
    assert results == [[[10, 20, 30, -3], [10, 60000, 30, -3]]]
    assert "STACK" in {reason for record in engine.tiering.records.values() for reason, _ in record.bailouts}
