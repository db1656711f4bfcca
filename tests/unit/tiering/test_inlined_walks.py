"""A walk that writes what it captures by reference is a loop in native code, which explain names."""
from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("phpjit.codegen.native._library")

from phpjit import Engine

PROGRAM = """<?php
$a = range(0, 299999); $sum = $kept = $all = 0;
array_walk($a,
    function ($v, $k) use (&$sum) { $sum += $v; });
array_walk($a,
    function ($v, $k) use (&$kept) { try { $kept += $v; } catch (Error $e) { } });
array_walk($a,
    function (&$v, $k) use (&$all) { $v++; $all += $v; });
echo "$sum $kept $all";
"""


def explained(tmp_path: Path, text: str) -> tuple[str, str]:
    program = tmp_path / "walk.php"
    program.write_text(text)
    engine = Engine(cache=None, tier=1, parallel="force", threads=2)
    output = engine.run(program).output
    return output.decode("latin-1") if isinstance(output, bytes) else output, str(engine.explain())


def test_it_runs_on_all_cores_and_is_explained(tmp_path: Path) -> None:
    output, text = explained(tmp_path, PROGRAM)
    assert output == "44999850000 44999850000 45000150000"
    report = text[text.index("Parallel"):]
    assert f"array_walk()  {tmp_path}/walk.php:4, " in report and "on all cores" in report


def test_what_is_no_loop_has_a_reason_and_a_line(tmp_path: Path) -> None:
    _, text = explained(tmp_path, PROGRAM)
    assert "line 6: a callback that writes what it captures by reference is no loop: Try in it" in text
    assert "line 8: a callback that writes what it captures by reference is no loop: its parameters are" in text


@pytest.mark.parametrize(("body", "why"), [
    ("$t = &$s; $t++;", "references"),
    ("if ($v == 70) { throw new Exception(); } $s++;", "Throw in it"), ("$s += M_PI;", "")])
def test_callbacks_that_are_no_loops(tmp_path: Path, body: str, why: str) -> None:
    _, text = explained(tmp_path, f"""<?php
$a = range(0, 99); $s = 0;
try {{ for ($i = 0; $i < 3; $i++) {{ array_walk($a, function ($v) use (&$s) {{ {body} }}); }} }} catch (Exception) {{ }}
""")
    assert ("is no loop" in text) == bool(why) and why in text
