"""The parallel part of the report: candidates of the compiler, decisions of the library."""
from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from phpjit import Engine
from phpjit.reasons import Reason
from phpjit.tiering import decisions

from .conftest import MakeEngine
from .parallel import mixed, site, stand_in

WORK = """function f($n) { return $n + 1; }
$s = 0;
for ($i = 0; $i < 50; $i++) { $s += f($i); }
return $s;"""

REPORT = """Parallel (auto, F = 40 µs)
  for  FILE:1
      a shift by a negative number
  array_sum()  FILE:2
      it has not been asked to use them
  array_map()  FILE:3, 3 calls, 2001000 elements
      2 calls on all cores (1 begun serially): 110 ms (100 ms estimated), serially 200 ms (estimated), 16 chunks
      1 call serial: 100 µs, on all cores 95 µs (estimated)
      an element takes 100 ns, 1.82 times as fast on all cores
      regret 50 µs, the worst 30 µs
  for  FILE:9, 4 calls, 1 element
      4 calls serial: too little work
      went back to tier 0 1 time
"""


def explained(make_engine: MakeEngine, monkeypatch: pytest.MonkeyPatch, candidates: list[tuple[Any, ...]],
              *sites: tuple[Any, ...]) -> Any:
    engine, backend = make_engine(tier=1)
    backend.bodies["f"] = lambda n: n + 1
    compile = backend.compile

    def with_candidates(*args: Any) -> Any:
        code = compile(*args)
        code.meta["parallel"] = candidates
        return code
    backend.compile = with_candidates  # type: ignore[method-assign]  # a double
    engine.eval(WORK)
    stand_in(monkeypatch, *sites)
    return engine.explain()


def test_report(make_engine: MakeEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    file = "eval()'d code"
    explanation = explained(
        make_engine, monkeypatch,
        [("array_map", 3, "", ""), ("for", 1, Reason.SHIFT.name, ""), ("array_sum", 2, "", "")],
        mixed(file), mixed("/another.php"),
        site(f"for|9|{file}", "too little work", calls=4, elements=1, serial_calls=4, bailouts=1))
    text = str(explanation)
    assert text[text.index("Parallel"):].replace(file, "FILE") == REPORT
    found = explanation.as_dict()["parallel"]
    assert (found["mode"], found["pool"]["threads"]) == ("auto", 2)
    assert [(row["kind"], row["made"], row["reason_name"], row.get("regret")) for row in found["places"]] == [
        ("for", False, "SHIFT", None), ("array_sum", True, "", None), ("array_map", True, "", 50e-6),
        ("for", True, "", 0)]


def test_one_version_with_a_parallel_form_is_enough(make_engine: MakeEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    for rows in ([("for", 3, "", ""), ("for", 3, "SHIFT", "")], [("for", 3, "SHIFT", ""), ("for", 3, "", "")]):
        place, = explained(make_engine, monkeypatch, rows).parallel.places
        assert (place.made, place.reason_name) == (True, "")


def test_reasons_that_this_version_does_not_know_are_shown_as_they_are(
        make_engine: MakeEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    place, = explained(make_engine, monkeypatch, [("for", 3, "NEW_ONE", "$x is written")]).parallel.places
    assert (place.reason_name, place.reason, place.made) == ("NEW_ONE", "$x is written", False)


def test_without_candidates_there_is_no_section(make_engine: MakeEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    explanation = explained(make_engine, monkeypatch, [])
    assert "Parallel" not in str(explanation)
    assert explanation.as_dict()["parallel"]["places"] == []


def test_what_tier_1_wrote_stands_where_its_callback_is(monkeypatch: pytest.MonkeyPatch) -> None:
    unit = "3@" + "0f" * 32 + "|/srv/a | b.php"
    stand_in(monkeypatch, mixed(f"array_filter with {unit}", 7), mixed(f"array_walk 1 0 inlines {unit}", 8, "foreach"),
             mixed(f"usort with {unit}", 9, "usort keys"), mixed("/srv/array_map with 1@2|3.php", 4),
             mixed(f"array_map with {unit}", 5), mixed(f"array_map with 8{unit}", 5))
    found = decisions.sites()
    assert [(one.kind, one.line, one.file) for one in found] == [
        ("array_filter", 7, "/srv/a | b.php"), ("array_walk", 8, "/srv/a | b.php"), ("usort keys", 9, "/srv/a | b.php"),
        ("array_map", 4, "/srv/array_map with 1@2|3.php"), ("array_map", 5, "/srv/a | b.php")]
    both = found[-1]
    assert (both.calls, both.elements, both.regret, both.worst_regret) == (6, 4_002_000, 1e-4, 30e-6)
    assert (both.speedup, both.element_seconds) == (1.818, 1e-7)


def test_array_builtins_of_tier_0_are_told_by_their_file(tmp_path: Path) -> None:
    path = tmp_path / "prog.php"
    path.write_text("<?php\n$s = 0; $a = range(1, 5000);\nfor ($i = 0; $i < 3; $i++) {\n"
                    "$b = array_map(fn($x) => $x * 2, $a);\n$c = array_filter($a, fn($x) => $x % 3);\n"
                    "array_walk($a, function ($x) use (&$s) { $s += $x; }); }\n"
                    "foreach (phpjit_status()['parallel']['sites'] as $one)\n"
                    "if ($one['file'] === __FILE__) echo $one['kind'], ' ', $one['line'], ' ', $one['elements'], ';';")
    engine = Engine(cache=None, tier=1, parallel="force", threads=2, compile_threads=0)
    told = engine.run(path).text
    assert {"array_map 4 15000", "array_filter 5 15000", "array_walk 6 15000"} <= set(told.split(";")), told


@pytest.mark.parametrize(("compared", "told"), [
    ("$a['n'] <=> $b['n']", "what it compares may be of several types: cast it"),
    ("strcmp($a['t'], $b['t'])", "what it compares may be of several types: cast it"),
    ("(int) $a['n'] * 2 - (int) $b['n']", "it compares more than keys"),
    ("(int) $a['n'] <=> (int) $b['n'] ?: strcmp((string) $a['t'], (string) $b['t'])", ""),
])
def test_why_a_sort_of_rows_stays_serial(compared: str, told: str, tmp_path: Path) -> None:
    engine, path = Engine(cache=None, tier=1, parallel="force", threads=2, compile_threads=0), tmp_path / "prog.php"
    path.write_text(f"<?php function by(array $r) {{ usort($r, fn($a, $b) => {compared}); return $r; }} $r = [];"
                    "for ($i = 0; $i < 200; $i++) $r[] = ['n' => $i * 7 % 31, 't' => \"t$i\"];"
                    "for ($i = 0; $i < 3; $i++) by($r); echo count($r);")
    assert engine.run(path).text == "200"
    reasons = [place.reason for place in engine.explain().parallel.places if place.kind == "usort"]
    assert reasons and (told in reasons[0] if told else not any("contradict" in one for one in reasons)), reasons
