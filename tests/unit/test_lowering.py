"""Lowering: depth, storage of variables, folding against the operators of PHP, hoisting."""
from __future__ import annotations

import pytest

from phpjit.core import nodes as core
from phpjit.core.verifier import verify
from phpjit.lowering import lower
from phpjit.lowering.folding import NOT_FOLDED, compare, fold_binary, parse_numeric
from phpjit.syntax import parse


def unit_of(code: str, builtins: dict[str, int] | None = None) -> core.Unit:
    return lower(parse(code, "t.php"), "t.php", (builtins or {}).get)


def cells(function: core.Function) -> set[str]:
    return {name for name, storage in function.variables.items() if storage is core.Storage.CELL}


@pytest.mark.parametrize("code", [
    "<?php $x = " + " . ".join(["$a"] * 30_000) + ";",
    "<?php $x = " + " + ".join(["$a"] * 30_000) + ";",
    "<?php $x = " + " && ".join(["$a"] * 30_000) + ";",
    "<?php $x = " + " ?? ".join(["$a"] * 10_000) + ";",
    "<?php const X = " + " + ".join(["1"] * 30_000) + ";",
    "<?php $x = " + "(" * 100_000 + "1" + ")" * 100_000 + ";",
    "<?php if ($a) f();" + " elseif ($a) g();" * 5000 + " else h();",
    "<?php if ($a) f();" + " else if ($a) g();" * 5000 + " else h();",
    "<?php $a" + "->b()" * 5000 + ";",
    "<?php $a = " + "[" * 3000 + "]" * 3000 + ";",
    "<?php $x = " + "!" * 10_000 + "$a;",
    "<?php " + "f(" * 3000 + ")" * 3000 + ";",
    "<?php " + "if ($a) {" * 1000 + "}" * 1000,
], ids=["concat", "plus", "and", "coalesce", "const", "parentheses", "elseif", "else if", "fluent", "arrays", "not",
        "calls", "blocks"])
def test_depth_is_no_limit(code: str) -> None:
    unit_of(code)


def test_concatenations_are_flat() -> None:
    unit = unit_of("<?php $x = $a . 'b' . 'c' . $d . ($e . $f);")
    stmt = unit.main.body[0]
    assert isinstance(stmt, core.ExprStmt) and isinstance(stmt.expr, core.Assign)
    value = stmt.expr.value
    assert isinstance(value, core.Concat)
    assert [type(part).__name__ for part in value.parts] == ["Local", "Const", "Local", "Concat"]


@pytest.mark.parametrize(("body", "wanted"), [
    ("own($x, $y);", {"x"}),
    ("own(b: $x);", set()),
    ("own(a: $x);", {"x"}),
    ("own(...$x);", {"x"}),
    ("plain(...$x);", set()),
    ("later($x, $y);", {"y"}),
    ("sort($x); strlen($y);", {"x"}),
    ("other($x, $y[0], $z->p);", {"x"}),
    ("$f($x);", {"x"}),
    ("new K($x);", {"x"}),
    ("new Known($x, $y);", {"y"}),
    ("Known::s($x, $y);", {"x"}),
    ("$x = &$y;", {"x", "y"}),
    ("$x = &$y[0];", {"x"}),
    ("$x = [&$y, $z];", {"y"}),
    ("[$x, &$y] = $z;", {"y", "z"}),
    ("foreach ($x as $y) {}", set()),
    ("foreach ($x as &$y) {}", {"x", "y"}),
    ("function() use ($x, &$y) {};", {"y"}),
    ("global $x; static $y;", {"x", "y"}),
    ("$x = 1; return $$y;", {"x", "y"}),
    ("unset($x); $y++; [$z] = [1];", set()),
])
def test_what_lives_in_cells(body: str, wanted: set[str]) -> None:
    code = ("<?php function own(&$a, $b) {} function plain($a, $b) {} "
            "class Known { function __construct($a, &$b) {} static function s(&$a) {} } "
            f"function f() {{ {body} }} function later($a, &$b) {{}}")
    unit = unit_of(code, {"sort": 1, "strlen": 0})
    function = next(item for item in unit.functions if item.name == "f")
    assert cells(function) == wanted
    assert verify(unit) == []


def test_methods_of_this_class_are_known() -> None:
    code = ("<?php final class K { function m($a, &$b) {} function __construct($x, $y, $z) "
            "{ $this->m($x, $y); self::m($z, $y); $this->n($z); } }")
    method = unit_of(code).classes[0].methods[1].function
    assert cells(method) == {"y", "z"}


def test_what_is_declared_early() -> None:
    unit = unit_of("<?php class A {} class B extends A {} class C implements I {} class D { use T; } interface I {} "
                   "enum E {} class S { function __toString() {} } function f() {} "
                   "if (1) { class G {} function g() {} } class A {}")
    assert [decl.name for decl in unit.classes] == ["A", "B", "I"]
    assert [function.name for function in unit.functions] == ["f"]
    early = [stmt.hoisted for stmt in unit.main.body if isinstance(stmt, core.ClassDeclStmt)]
    assert early == [True, True, False, False, True, False, False, False]


@pytest.mark.parametrize(("text", "value"), [
    ("12", 12), (" 12", 12), ("12 ", 12), ("1.5", 1.5), ("1e3", 1000.0), (".5", 0.5), ("5.", 5.0), ("-0", 0),
    ("9223372036854775808", 9223372036854775808.0), ("", None), (" ", None), ("1a", None), ("0x1", None), ("1e", None),
    (".", None), ("--1", None), ("1 2", None)])
def test_numeric_strings(text: str, value: float | None) -> None:
    assert parse_numeric(text) == value
    assert type(parse_numeric(text)) is type(value)


@pytest.mark.parametrize(("left", "right", "order"), [
    (1, 2, -1), ("abc", 0, 1), ("1e1", "10", None), ("10", "9", 1), ("abc", "abd", -1), (None, "", 0), (None, "a", -1),
    (True, "a", 0), (0, None, 0), ("1", "01", 0), (1.5, 1, 1), (float("nan"), 1, None), ("", None, 0), (5, "5 ", 0)])
def test_loose_order(left: core.Scalar, right: core.Scalar, order: int | None) -> None:
    assert compare(left, right) == order


@pytest.mark.parametrize(("op", "left", "right"), [
    ("+", "a", 1), ("/", 1, 0), ("%", 1, 0), ("<<", 1, -1), (".", 1.5, "a"), ("%", 1.5, 2), ("**", 2, -1),
    ("|", "a", 1)])
def test_what_is_left_to_run_time(op: str, left: core.Scalar, right: core.Scalar) -> None:
    assert fold_binary(op, left, right) is NOT_FOLDED


@pytest.mark.parametrize(("op", "left", "right", "value"), [
    ("+", 9223372036854775807, 1, 9223372036854775808.0), ("*", 3037000500, 3037000500, 9.223372037000250e18),
    ("/", 6, 3, 2), ("/", 7, 2, 3.5), ("%", -7, 3, -1), ("%", 7, -3, 1), ("<<", 1, 63, -(1 << 63)), ("<<", 1, 64, 0),
    (">>", -8, 70, -1), ("**", 3, 4, 81), ("-", None, True, -1), ("&", "ab", "c", "a"), ("|", "a", "bc", "cc"),
    ("^", "ab", "  ", "AB"), (".", True, None, "1"), ("===", 1, 1.0, False), ("===", 0.0, -0.0, True),
    ("xor", 1, 0, True)])
def test_folded(op: str, left: core.Scalar, right: core.Scalar, value: core.Scalar) -> None:
    folded = fold_binary(op, left, right)
    assert folded == value
    assert type(folded) is type(value)
