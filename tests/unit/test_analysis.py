"""What the inference knows of small programs, in the text of `phpjit dump --emit=types` and `--emit=effects`."""
from __future__ import annotations

import pytest

from phpjit.analysis import facts as f
from phpjit.analysis import transfer
from phpjit.analysis.dump import dump_types
from phpjit.analysis.effects import dump_effects
from phpjit.analysis.sharing import private_arrays
from phpjit.core import nodes as c
from phpjit.effects import PURE, Effects
from phpjit.engine import infer_facts, references_of
from phpjit.lowering import lower
from phpjit.syntax import parse


def unit_of(code: str) -> c.Unit:
    return lower(parse("<?php\n" + code, "t.php"), "t.php", references_of)


def types(code: str) -> str:
    return dump_types(infer_facts(unit_of(code)))


@pytest.mark.parametrize(("code", "expected"), [
    ("function t(int $n) { for ($i = 0; $i < $n; $i++) {\necho $i; } }", "3: $i int[0..far]"),
    ("function t(int $n) { for ($i = 0; $i < $n; $i++) { echo $i; } }", "for counts $i by 1"),
    ("function t() { for ($i = 10; $i >= 0; $i -= 3) { echo $i; } }", "for counts $i by -3"),
    ("function t(int $n) { for ($i = 0; $i < 9; $i += 2) {\necho $i; } }", "3: $i int[0..8]"),
    ("function t() { if (rand()) { $x = 1; }\nreturn $x; }", "3: $x undef|int[1..1]"),
    ("function t($x) { if (is_int($x)) {\nreturn $x; } return 0; }", "3: $x int"),
    ("function t(?string $s) { if ($s === null) { return 1; }\nreturn $s; }", "3: $s string"),
    ("function t(int $n) { if ($n < 0 || $n > 9) { return 0; }\nreturn $n; }", "3: $n int[0..9]"),
    ("function t() { $a = [1, 2]; $a[] = 2.5;\nreturn $a; }", "3: $a array<int[1..2]|float>"),
    ("function t() { $a = [1]; $r = &$a[0]; $r = 'x';\nreturn $a; }", "3: $a array"),
    ("function t(int $a, int $b) {\nreturn $a + $b; }", "function t: int|float"),
    ("function t() { try { $x = f(); } catch (E $e) { }\nreturn $x; }", "3: $x any|undef"),
    ("function t($n) {\nreturn $n < 2 ? 1 : t($n - 1) * $n; }", "function t: int|float"),
])
def test_types(code: str, expected: str) -> None:
    assert expected in types(code)


def test_a_loop_that_changes_its_bound_or_variable_is_not_counted() -> None:
    for body in ("$n--;", "$i++;", "unset($i);", "foreach ($a as $i) { }", "[$i] = [1];"):
        assert "counts" not in types(f"function t(int $n, $a) {{ for ($i = 0; $i < $n; $i++) {{ {body} }} }}"), body


@pytest.mark.parametrize(("op", "left", "right", "expected"), [
    ("+", f.int_range(0, 9), f.int_range(0, 9), "int[0..18]"),
    ("*", f.int_range(-3, 9), f.int_range(-2, 9), "int[-27..81]"),
    ("+", f.F_INT, f.F_INT, "int|float"),
    ("+", f.int_range(0, f.FAR), f.of_constant(1), "int[1..far]"),
    ("-", f.int_range(-f.FAR, 0), f.of_constant(1), "int[-far..-1]"),
    ("%", f.int_range(0, 100), f.of_constant(7), "int[0..6]"),
    ("%", f.F_INT, f.of_constant(-7), "int[-6..6]"),
    ("&", f.F_INT, f.of_constant(255), "int[0..255]"),
    (">>", f.int_range(-8, 7), f.of_constant(1), "int[-4..3]"),
    ("<<", f.int_range(-1, 1), f.of_constant(3), "int[-8..8]"),
    ("/", f.F_INT, f.F_INT, "int|float"),
    ("**", f.F_FLOAT, f.F_INT, "float"),
    ("+", f.F_NULL, f.of_constant(1), "int[1..2]"),
    (".", f.UNKNOWN, f.UNKNOWN, "string"),
])
def test_transfer(op: str, left: f.Fact, right: f.Fact, expected: str) -> None:
    assert transfer.binary(op, left, right).show() == expected


def test_widening_ends() -> None:
    fact, steps = f.of_constant(0), 0
    while fact.hi < f.INT_MAX:
        fact, steps = f.widen(fact, f.of_constant(fact.hi + 1)), steps + 1
    assert steps < 10


def test_speculation_guards_what_the_calls_or_the_uses_suggest() -> None:
    code = "function t($n, $a, $s) { for ($i = 0; $i < $n; $i++) { $a[$i] = $s; } } t(5, [], 'x');"
    facts = infer_facts(unit_of(code))
    guards = {name: fact.show() for guarded, _ in facts.special.values() for name, fact in guarded.items()}
    assert set(guards) == {"n", "a"}
    assert guards["n"].startswith("int[0..")
    assert guards["a"] == "array"


@pytest.mark.parametrize(("body", "private"), [
    ("for (;;) { $a[] = 1; if (count($a) > 3) return $a; }", True),
    ("$a = []; $a[0][1] = 2; return $a;", True),
    ("$a[] = 1; $b = $a; $a[] = 2;", False),
    ("$a[] = 1; g($a); $a[] = 2;", False),
    ("$a[] = 1; foreach ($a as $v) { $a[] = $v; }", False),
    ("$a[] = 1; $f = function () use ($a) { }; $a[] = 2;", False),
    ("$a[] = 1; $f = fn() => $a; $a[] = 2;", False),
    ("$a = [1, 2]; $a[] = 2;", False),
    ("try { $a[] = 1; return $a; } finally { $a[] = 2; }", False),
    ("$a[] = 1; return compact('a');", False),
])
def test_private_arrays(body: str, private: bool) -> None:
    fn = unit_of(f"function t() {{ {body} }}").functions[0]
    assert ("a" in private_arrays(fn)) is private


def test_effects_name_the_chain_that_makes_them_so() -> None:
    code = ("function say($m) { echo $m; }\nfunction f($x) {\nsay($x); return strlen($x); }\n"
            "function g($x) { return $x * 2; }")
    text = dump_effects(unit_of(code), lambda name: PURE if name == "strlen" else Effects.UNKNOWN)
    assert "f:\n    OUTPUT at line 4: calls say() -> echo at line 2" in text
    assert "g: PURE" in text
