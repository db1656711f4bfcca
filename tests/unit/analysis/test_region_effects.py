"""The effects of single loops: what tier 1 asks before it tries to compile one."""
from __future__ import annotations

from typing import Any

import pytest

from phpjit.analysis.builtins import Builtins
from phpjit.analysis.effects import UnitEffects, effects_of, functions_of, loop_candidate, region_effects
from phpjit.core import nodes as c
from phpjit.core.walk import descendants
from phpjit.effects import Effects
from phpjit.engine import references_of
from phpjit.lowering import lower
from phpjit.syntax import parse


def unit_of(code: str) -> c.Unit:
    return lower(parse("<?php\n" + code, "t.php"), "t.php", references_of)


def first_loop(unit: c.Unit, key: str) -> tuple[c.Function, Any]:
    fn = dict(functions_of(unit))[key]
    return fn, next(n for n in descendants(fn.body) if isinstance(n, (c.While, c.DoWhile, c.Foreach)))


CASES = [
    # (loop in t(), may it be a region)
    ("for ($i = 0; $i < 9; $i++) { $s += $i; }", True),
    ("for ($i = 0; $i < 9; $i++) { $s .= chr($i); echo $s; }", True),
    ("for ($i = 0; $i < 9; $i++) { printf('%d', $i); }", True),
    ("foreach ($a as $v) { if ($v < 0) { throw new Exception('x'); } $s += intdiv($v, 2); }", True),
    ("foreach ($a as $v) { $a[] = $v; sort($a); }", True),
    ("while ($s < 9) { $s = pure($s); }", True),
    ("while ($s < 9) { $s = $o->x; }", True),
    ("while ($s < 9) { $s = count($a); }", True),
    ("while ($s < 9) { $s = printing($s); }", True),
    ("while ($s < 9) { $s = impure($s); }", False),
    ("while ($s < 9) { $s = indirectly($s); }", False),
    ("while ($s < 9) { $s = rand(); }", False),
    ("while ($s < 9) { $s = $o->m(); }", False),
    ("while ($s < 9) { $o->x = $s; }", False),
    ("while ($s < 9) { P::$n++; }", False),
    ("while ($s < 9) { $GLOBALS['x'] = 1; }", False),
    ("while ($s < 9) { fwrite($h, 'x'); }", False),
    ("while ($s < 9) { $$s = 1; }", False),
    ("while ($s < 9) { include 'x'; }", False),
    ("while ($s < 9) { nosuch(); }", False),
    ("while ($s < 9) { yield $s; }", False),
    ("while ($s < 9) { static $k; }", False),
    ("while ($s < 9) { $s = $f($s); }", False),
    ("while ($s < 9) { $s = date('Y'); }", False),
]
RESOLVED = [
    # only with the unit's effects: calls are resolved
    ("$f = fn($x) => $x + 1; while ($s < 9) { $s = $f($s); }", True),
    ("$p = new P; while ($s < 9) { $s = $p->pure($s); }", True),
    ("$p = new P; while ($s < 9) { $p->x++; }", True),
    ("while ($s < 9) { $s = P::twice($s); }", True),
    ("while ($s < 9) { $s = count(array_map(fn($x) => $x + 1, $a)); }", True),
    ("while ($s < 9) { $s = count(array_map(function ($x) { return rand(); }, $a)); }", False),
    ("$p = new P; while ($s < 9) { $s = $p->impure($s); }", False),
]
REST = """
function pure($x) { return $x + 1; }
function printing($x) { echo $x; return $x + 1; }
function impure($x) { return $x + rand(); }
function indirectly($x) { return impure($x); }
class P { public $x = 0; static $n = 0; function pure($v) { return $v + $this->x; } function impure($v) { P::$n++; }
  static function twice($v) { return $v * 2; } }
"""


@pytest.mark.parametrize(("loop", "expected"), CASES + RESOLVED)
def test_loop_candidate_with_the_units_effects(loop: str, expected: bool) -> None:
    unit = unit_of(f"function t($a, $s, $o, $h) {{ {loop} }}{REST}")
    fn, node = first_loop(unit, "t")
    effects = UnitEffects(unit)
    assert (loop_candidate(node, fn, effects) is not None) == expected
    assert region_effects(fn, node, effects).region == expected


@pytest.mark.parametrize(("loop", "expected"), [
    case for case in CASES if "impure" not in case[0] and "indirectly" not in case[0]])
def test_loop_candidate_by_names(loop: str, expected: bool) -> None:
    unit = unit_of(f"function t($a, $s, $o, $h) {{ {loop} }}{REST}")
    fn, node = first_loop(unit, "t")
    if "new Exception" in loop:
        expected = False        # `new` needs the unit's classes
    found = loop_candidate(node, fn, {"pure", "printing"}, Builtins().effects)
    assert (found is not None) == expected


def test_the_top_levels_variables_are_local_to_a_loop() -> None:
    unit = unit_of("$s = 0; for ($i = 0; $i < 9; $i++) { $s += $i; }")
    fn, node = first_loop(unit, "{main}")
    assert loop_candidate(node, fn, UnitEffects(unit)) is not None


def test_what_a_function_does_outside_of_its_loop_does_not_count() -> None:
    unit = unit_of("function t($n) { echo rand(); while ($n > 0) { $n--; } file_get_contents('x'); }")
    fn, node = first_loop(unit, "t")
    own = region_effects(fn, node.body, UnitEffects(unit))
    assert own.region and not own.effects
    assert not effects_of(unit)["t"].region


def test_answers_are_kept() -> None:
    unit = unit_of("function t($n) { while ($n > 0) { $n--; } }")
    fn, node = first_loop(unit, "t")
    effects = UnitEffects(unit)
    assert loop_candidate(node, fn, effects) is loop_candidate(node, fn, effects)


def test_output_is_told() -> None:
    unit = unit_of("function t($n) { while ($n > 0) { echo $n--; } }")
    fn, node = first_loop(unit, "t")
    own = loop_candidate(node, fn, UnitEffects(unit))
    assert own is not None and own.effects == Effects.OUTPUT


def test_the_effects_dump_spells_the_chain() -> None:
    from phpjit.analysis.effects import dump_effects
    from phpjit.engine import infer_facts

    unit = unit_of("function say($m) { echo $m; }\nfunction f(int $x) {\nsay($x); return $x; }\nfunction g(int $x)"
                   ": bool { return $x > 2; }")
    text = dump_effects(unit, facts=infer_facts(unit))
    assert "f:\n    READS_INI" in text
    assert "    OUTPUT at line 4: calls say() -> echo at line 2\n" in text
    assert "g: PURE\n" in text
