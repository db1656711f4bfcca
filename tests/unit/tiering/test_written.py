"""What tier 1 writes for array builtins: that the table has all of it, and that reports say the builtin's name."""
from __future__ import annotations

import ast
from pathlib import Path
from typing import Any, Final

import pytest

import phpjit
from phpjit import Engine
from phpjit.tiering.written import FORMS, builtin_of, is_written, stands_for

CALLS: Final = {
    "array_map": "$r = array_map(fn($x) => $x % 7 * $x, $a);",
    "array_filter": "$r = array_filter($a, fn($x) => $x % 7 > 3);",
    "array_reduce": "$r = array_reduce($a, fn($c, $x) => $c + $x % 7, 0);",
    "usort": "$r = $a; usort($r, fn($x, $y) => $x % 7 <=> $y % 7);",
    "uasort": "$r = $a; uasort($r, fn($x, $y) => $x % 7 <=> $y % 7);",
    "uksort": "$r = $a; uksort($r, fn($x, $y) => $x % 7 <=> $y % 7);",
    "array_walk": "$r = 0; array_walk($a, function ($x, $k) { intdiv($x, $k + 1); });",
    "array_walk +": "$r = 0; array_walk($a, function ($x, $k, $n) { intdiv($x, $k + $n); }, 3);",
    "array_walk &": "$r = $a; array_walk($r, function (&$x, $k) { $x += $k; });",
    "array_walk &+": "$r = $a; array_walk($r, function (&$x, $k, $n) { $x += $k * $n; }, 3);",
    "array_walk *": "$r = 0; array_walk($a, function ($x, $k) use (&$r) { $r += $x * $k; });",
}


def test_there_is_a_program_for_each_form() -> None:
    assert set(CALLS) == set(FORMS)


@pytest.mark.parametrize("form", CALLS)
def test_what_is_written_is_compiled_and_reported_as_the_builtin(form: str) -> None:
    code = f"$a = range(1, 3000); {CALLS[form]} return $r;"
    engine = Engine(cache=None, tier=1, parallel="force", threads=2, compile_threads=0)
    assert engine.eval(code) == Engine(cache=None, tier=0).eval(code)
    found: Any = engine.explain()
    (row,) = found.builtins
    assert (row.title, row.tier) == (f"{builtin_of(form)}({{closure}})", 1)
    ran = [place for place in found.parallel.places if place.site is not None and place.site.parallel_calls]
    assert {place.kind.split()[0] for place in ran} == {builtin_of(form)}
    (record,) = {record for record, _ in engine.tiering.versions() if record.kind == "builtin"}
    assert is_written(record.made)
    assert any(kind == FORMS[form].kind or stands_for(record.made, kind) == kind.partition(" ")[0]
               for version in record.versions for kind, *_ in version.code.meta["parallel"])


def test_the_table_has_every_builtin_that_offers_its_arrays() -> None:
    folder = Path(phpjit.__file__).parent / "runtime/ext/standard/array"
    offered = set()
    for path in folder.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in ("mapped", "_sort", "bulk().bulk_fold"):
                names = (one.value for one in node.args if isinstance(one, ast.Constant))
                offered |= {name for name in names if isinstance(name, str)}
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "bulk().bulk_walk":
                offered.add("array_walk")
    assert offered == {builtin_of(form) for form in FORMS}


def test_names_of_files() -> None:
    assert is_written("array_walk & with 3@u|f.php") and is_written("array_walk 1 0 inlines 3@u|f.php")
    assert not is_written("array_map") and not is_written("array_mapper with 3@u|f.php") and not is_written("")
    assert stands_for("array_filter with 3@u|f", "array_map") == "array_filter"
    assert stands_for("array_walk with 3@u|f", "foreach") == "array_walk"
    assert stands_for("usort with 3@u|f", "usort keys") == "usort keys"
    assert stands_for("", "foreach") == "foreach"
