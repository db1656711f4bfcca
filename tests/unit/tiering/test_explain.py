"""What the report says of code that can never be native, and of what makes native code slow."""
from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from phpjit.engine import Engine
from phpjit.options import Options

from .conftest import MakeEngine

NEVER = """
function logs($s) { file_put_contents('/dev/null', $s); return strlen($s); }
function outer($s) {
    return logs($s) + 1;
}
function many(...$rest) { return count($rest); }
function numbers() { yield 1; }
class Box { function all() { return $_SERVER; } function fine($x) { return $x + 1; } }
function spin($n) {
    for ($i = 0; $i < $n; $i++) {
        $GLOBALS['q'] = $i;
    }
}
function last($a) {
    foreach ($a as &$v) { $v++; }
    for ($i = 0; $i < 100; $i++) {
        $row = [$i];
        foreach ($row as &$w) { $w++; }
        unset($w);
    }
    return $v;
}
return 1;
"""

REPORT = """In tier 0 (Python)
  logs()  FILE:2
      line 2: file_put_contents() reads or writes files (move it out of the hot code)
  outer()  FILE:3
      line 4: logs() calls file_put_contents(), which reads or writes files (move it out of the hot code)
  many()  FILE:6
      line 6: it takes any number of arguments (...$rest) (take an array)
  numbers()  FILE:7
      line 7: it is a generator (its inner loops may be native)
  Box::all()  FILE:8
      line 8: a superglobal is used (move it out of the hot code)
  spin()  FILE:9
      line 11: a superglobal is used (move it out of the hot code)
  loop in spin  FILE:10
      line 11: a property, or what a superglobal holds, is written (move it out of the loop)
  loop in last  FILE:15
      line 15: a foreach goes by reference (write `$array[$key] = …` in the loop)
"""


def test_what_can_never_be_native_is_reported_with_its_reason(make_engine: MakeEngine) -> None:
    engine, _ = make_engine()
    engine.eval(NEVER)
    explanation = engine.explain()
    text = str(explanation)
    file = explanation.rows[0].file
    assert text.replace(file, "FILE") == REPORT
    assert all(row["tier"] == 0 and row["reason"] for row in explanation.as_dict()["functions"])


def test_without_tier_1_nothing_is_worked_out() -> None:
    engine = Engine(Options(tier=0, cache=None))
    engine.eval(NEVER)
    assert engine.explain().rows == []


def test_numbers_that_are_int_and_float_are_pointed_out() -> None:
    engine = Engine(Options(tier=1, cache=None))
    engine.eval("function total($rows) {\n $sum = 0;\n foreach ($rows as $r) { $sum += $r; }\n return $sum;\n}"
                "return total([1, 2.5]) . total([2.5, 1]);")
    if engine.tiering.known_unavailable:
        pytest.skip(engine.tiering.known_unavailable)
    notes = [note for row in engine.explain().functions for note in row.notes]
    assert {"line": 2, "text": "`$sum` is int|float",
            "advice": "begin with a float, `$sum = 0.0`, if that is meant"} in notes


def test_a_terminal_gets_trees(tmp_path: Path) -> None:
    pty = pytest.importorskip("pty")
    (tmp_path / "x.php").write_text("<?php function f(int $n) { return $n + 1; } echo f(f(1)), \"\\n\";")
    outer, inner = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "200"}
    done = subprocess.run([sys.executable, "-m", "phpjit", "explain", "--tier=1", "x.php"], stdout=inner, check=False,
                          cwd=tmp_path, env=environment)
    os.close(inner)
    shown = os.read(outer, 1 << 16).decode()
    os.close(outer)
    assert done.returncode == 0
    assert "Native" in shown and "── " in shown and "f()" in shown and "\x1b[" in shown
