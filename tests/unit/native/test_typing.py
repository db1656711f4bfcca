"""The typing of tier 1: golden texts in tests/golden/native_types (`--bless` rewrites them), refusals, kernels."""
from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from phpjit.analysis import facts as f
from phpjit.codegen.native.types import BOOL, FLOAT, INT, NULL, STR, Mixed, NativeType, Object, map_of, of_kinds, vec
from phpjit.codegen.native.typing.entry import type_function, type_loop
from phpjit.codegen.native.typing.program import Assumptions, ClassInfo, Program, World
from phpjit.codegen.native.typing.seeds import Unobservable, join_seeds, observe
from phpjit.codegen.native.typing.show import show
from phpjit.core import nodes as c
from phpjit.core.numbering import Numbering
from phpjit.core.regions import region_shape
from phpjit.core.walk import descendants
from phpjit.engine import references_of
from phpjit.lowering import lower
from phpjit.reasons import Reason, Refused
from phpjit.runtime.values.array import PhpArray
from phpjit.syntax import parse

ROOT = Path(__file__).parents[3]
GOLDEN = sorted((ROOT / "tests" / "golden" / "native_types").glob("*.php"))
KERNELS = sorted((ROOT / "perf" / "kernels").glob("*/*.php"))
SEEDS: dict[str, NativeType] = {
    "int": INT, "float": FLOAT, "string": STR, "bool": BOOL, "null": NULL, "int[]": vec(INT), "float[]": vec(FLOAT),
    "string[]": vec(STR), "int[][]": vec(vec(INT)), "map<int>": map_of(INT), "map<string>": map_of(STR),
    "[]": vec(None), "undef": Mixed(f.UNDEF), "int|float": of_kinds(f.NUMBER), "?int": of_kinds(f.NULL | f.INT)}


def unit_of(source: str) -> c.Unit:
    return lower(parse(source, "t.php"), "t.php", references_of)


def world_of(unit: c.Unit) -> World:
    numbering = Numbering(unit)
    functions = {fn.name.lower(): (unit, fn) for fn in unit.functions}
    decls = {id(node): node for node in (*unit.classes, *descendants(unit.main.body)) if isinstance(node, c.ClassDecl)}
    classes = {decl.name.lower(): ClassInfo(decl, unit) for decl in decls.values()}
    for decl in decls.values():
        if decl.parent is not None and decl.parent.lower() in classes:
            classes[decl.name.lower()].parent = classes[decl.parent.lower()]
            classes[decl.parent.lower()].exact = False
    return World(functions.get, classes.get, lambda name: None, lambda unit, fn: numbering.function_id(fn),
                 lambda unit, fn, node: numbering.ordinal(fn, node))


def typed(source: str, *seeds: NativeType, name: str = "f", **settings: Any) -> Program:
    unit = unit_of("<?php " + source)
    fn = next(fn for fn in unit.functions if fn.name == name)
    return type_function(world_of(unit), unit, fn, seeds, **settings)


def typed_loop(source: str, seeds: dict[str, NativeType], **settings: Any) -> Program:
    unit = unit_of("<?php " + source)
    loop = Numbering(unit).loops(unit.main)[0]
    shape = region_shape(loop, unit.main)
    return type_loop(world_of(unit), unit, unit.main, loop,
                     [seeds.get(name, Mixed(f.UNDEF)) for name in shape.variables], **settings)


def refusal(source: str, *seeds: NativeType, **settings: Any) -> Refused:
    with pytest.raises(Refused) as caught:
        typed(source, *seeds, **settings)
    return caught.value


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem)
def test_golden(path: Path, request: pytest.FixtureRequest) -> None:
    """Each `// f(int, float[])` comment in the file types a function for those seeds."""
    source = path.read_text(encoding="latin-1")
    unit = unit_of(source)
    world = world_of(unit)
    texts = []
    for name, seeds in re.findall(r"^// (\w+)\(([^)]*)\)$", source, re.M):
        fn = next(fn for fn in unit.functions if fn.name == name)
        given = [SEEDS[seed.strip()] for seed in seeds.split(",") if seed.strip()]
        try:
            text = show(type_function(world, unit, fn, given))
        except Refused as refused:
            text = f"refused: {refused} ({refused.advice})\n"
        texts.append(f"== {name}({seeds})\n{text}")
    result = "".join(texts)
    expected = path.with_suffix(".txt")
    if request.config.getoption("--bless"):
        expected.write_text(result, encoding="utf-8")
    assert result == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", KERNELS, ids=lambda path: path.stem)
def test_kernels_have_types(path: Path) -> None:
    source = path.read_text(encoding="latin-1")
    found = re.search(r"^// @call (.*)", source, re.M)
    assert found is not None
    unit = unit_of(source)
    call = unit_of(f"<?php {found[1]};").main.body[0]
    assert isinstance(call, c.ExprStmt)
    expr: Any = call.expr
    while isinstance(expr, c.Call) and expr.name == "sprintf":
        expr = expr.args[1].value
    kinds = {int: INT, float: FLOAT, str: STR}
    seeds: list[NativeType] = [kinds.get(type(getattr(arg.value, "value", None)), STR) for arg in expr.args]
    scope = ""
    if isinstance(expr, c.StaticCall):
        decl = next(decl for decl in unit.classes if decl.name == expr.cls.name)
        fn = next(method.function for method in decl.methods if method.function.name == expr.name)
        scope = decl.name
    else:
        fn = next(fn for fn in unit.functions if fn.name == expr.name)
    assert type_function(world_of(unit), unit, fn, seeds, scope=scope).versions


# ---------------------------------------------------------------- scalars

def test_int_arithmetic_stays_int_until_it_was_seen_to_overflow() -> None:
    source = "function f($a, $b) { return $a * $b; }"
    program = typed(source, INT, INT)
    assert program.entry.result == INT
    assert len(program.entry.overflows) == 1
    unit = unit_of("<?php " + source)
    node = unit.functions[0].body[0]
    assert isinstance(node, c.Return)
    ordinal = Numbering(unit).ordinal(unit.functions[0], node.value)
    number = Numbering(unit).function_id(unit.functions[0])
    widened = typed(source, INT, INT, assumptions=Assumptions(widened=frozenset({("t.php", number, ordinal)})))
    assert widened.entry.result == of_kinds(f.NUMBER)
    assert not widened.entry.overflows


def test_ranges_of_counted_loops_need_no_checks() -> None:
    program = typed("""function f(array $a) { $s = 0; for ($i = count($a) - 1; $i >= 0; $i--)
        for ($j = 0; $j < count($a); $j += 2) $s = ($s + $a[$i] * ($i + $j)) % 1000; return $s; }""", vec(INT))
    texts = show(program)
    assert "counts $i >= by -1" in texts
    assert "counts $j < by 2" in texts
    assert "`+` checked" in texts       # the sum with an unknown element
    assert len(program.entry.overflows) == 2        # that, and the product: not $i + $j


def test_a_tested_division_is_exact() -> None:
    assert typed("function f($n) { return $n % 2 ? 3 * $n + 1 : $n / 2; }", INT).entry.result == INT
    assert typed("function f($n) { return $n / 2; }", INT).entry.result == of_kinds(f.NUMBER)
    assert typed("function f($n) { if ($n % 2 == 0) { $n++; return $n / 2; } return 1; }", INT).entry.result \
        == of_kinds(f.NUMBER)


def test_dead_branches_are_not_typed() -> None:
    program = typed("function f($x) { if (is_array($x)) { return mt_rand(); } return $x; }", INT)
    assert program.entry.result == INT
    assert program.entry.dead


@pytest.mark.parametrize(("source", "code"), [
    ("$s = 0; foreach ($a as $x) $s += $x; return $s / 2.0;", "f"),
    ("$s = 0; foreach ($a as $x) $s = $s + $x * 2; return \"$s\";", "f"),
    ("$s = $z = 0; foreach ($a as $x) { $z = $s * $s - $z * $z + $x; $s = $z; } return sqrt($s);", "f"),
    ("$s = 0; foreach ($a as $x) if ($x > $s) $s = $x; return $s > 3;", "f"),
    ("$s = 0; foreach ($a as $x) $s += $x; return $s;", "?0030--"),              # int 0 for an empty array
    ("$s = 0; foreach ($a as $x) $s += $x; return [$s];", "?0030--"),
    ("$s = 0; foreach ($a as $x) $s = -$s + $x; return 1.5 / $s;", "?0030--"),   # -0 is no -0.0
    ("$s = 0; foreach ($a as $x) $s += $x; return $s === 0;", "?0030--"),
    ("$s = 0; foreach ($a as $x) { $t = $s * -1; $s += $x; } return $t * 1.5;", "?0030--"),
    ("$s = 0; foreach ($a as $x) { $f = fn() => $s; $s += $x; } return $s * 1.5;", "?0030--"),
])
def test_promotion(source: str, code: str) -> None:
    """A sum that begins as int 0 is a float from the start where nobody can tell."""
    assert typed(f"function f(array $a) {{ {source} }}", vec(FLOAT)).entry.locals["s"].code == code


# ---------------------------------------------------------------- arrays

@pytest.mark.parametrize(("source", "code"), [
    ("$a = []; for ($i = 0; $i < $n; $i++) $a[$i] = $i; return $a;", "vi"),
    ("for ($i = 0; $i < $n; $i++) $a[$i] = $i; return $a;", "vi"),
    ("$a = []; for ($i = 1; $i <= $n; $i++) $a[$i] = $i; return $a;", "mi"),
    ("$a = []; for ($i = $n; $i >= 0; $i--) $a[$i] = $i; return $a;", "mi"),
    ("$a = []; $a[$n] = 1; return $a;", "mi"),
    ("$a = [1, 2]; $a[] = 2.5; return $a;", "v?0030--"),
    ("$a = [1, 2]; unset($a[0]); return $a;", "mi"),
    ("$a = ['x' => [1]]; $a['y'][] = 2; return $a;", "mvi"),
    ("$b = $a = [1]; $b[] = 's'; return $a;", "v?0050--"),
    ("return array_filter([1, 2]);", "mi"),
    ("return array_map(fn($x) => $x / 2, range(1, $n));", "v?0030--"),
    ("return array_reverse(explode(',', 'a,b'));", "vs"),
    ("return [[0, 1.5], []];", "vv?0030--"),
    ("$s = []; foreach ([3, 4] as $k => $v) $s[$v] = $k; return $s;", "mi"),
    ("return [null];", "v?0002--"),
    ("return [];", "ve"),
    ("$q = [1]; $q[] = array_pop($q); array_push($q, 2); return $q;", "vi"),
])
def test_shapes(source: str, code: str) -> None:
    program = typed(f"function f($n) {{ {source} }}", INT)
    result = program.entry.result
    assert (result.array.code if isinstance(result, Mixed) and result.array is not None else result.code) == code


def test_an_array_that_comes_to_be_by_a_write_begins_empty() -> None:
    program = typed("function f($n) { for ($i = 0; $i < $n; $i++) $a[$i] = $i; return $a[0]; }", INT)
    assert program.entry.vivified == {"a"}
    assert program.entry.locals["a"] == vec(INT)


def test_a_structure_without_end_is_refused() -> None:
    assert refusal("function f($n) { $a = []; while ($n--) $a = [$a, $n]; return $a; }", INT).reason \
        is Reason.MIXED_ARRAY


# ---------------------------------------------------------------- calls

def test_a_version_for_each_combination_of_types() -> None:
    program = typed("function g($x) { return $x * 2; } function f($n) { return g($n) + g($n * 0.5); }", INT)
    assert [version.params[0][1].code for version in program.versions] == ["i", "i", "f"]
    assert program.entry.result == FLOAT


def test_recursion_finds_the_entry_again() -> None:
    program = typed("function f($n) { return $n < 2 ? 1 : f($n - 1) + f($n - 2); }", INT)
    assert len(program.versions) == 1
    assert program.entry.recursive


def test_by_reference_the_callers_variable_takes_what_the_callee_leaves() -> None:
    program = typed("function g(&$a) { $a[] = 1.5; } function f() { $x = [1]; g($x); return $x; }")
    assert program.entry.result == vec(of_kinds(f.NUMBER))
    assert program.versions[1].params == [("a", vec(of_kinds(f.NUMBER)), True)]


def test_int_becomes_float_where_that_is_declared() -> None:
    program = typed("function g(float $x): float { return 1; } function f($n) { return g($n); }", INT)
    assert program.versions[1].params[0][1] == FLOAT
    assert program.entry.result == FLOAT


# ---------------------------------------------------------------- objects

def test_properties_are_joined_over_the_program() -> None:
    program = typed("""class N { public $next = null; public $v; function __construct($v) { $this->v = $v; } }
        function f($n) { $head = null; while ($n-- > 0) { $o = new N($n * 0.5); $o->next = $head; $head = $o; }
        $s = 0.0; while ($head !== null) { $s += $head->v; $head = $head->next; } return $s; }""", INT)
    assert program.entry.result == FLOAT
    assert dict(program.layouts["N"].props) == {"next": Mixed(f.NULL | f.OBJECT, None, Object("N")), "v": FLOAT}


def test_objects_from_outside_have_the_types_they_declare() -> None:
    cls = "class P { public int $x = 0; } "
    program = typed(cls + "function f(P $p) { return $p->x + 1; }", Object("P"))
    assert program.entry.result == INT


# ---------------------------------------------------------------- refusals

@pytest.mark.parametrize(("source", "reason"), [
    ("return mt_rand(1, $n);", Reason.EFFECT),
    ("if ($n) { static $x = 0; } return $x + $n;", Reason.SYNTAX),
    ("$x = 1; global $x; return $x;", Reason.SYNTAX),
    ("global $n; return $n;", Reason.SYNTAX),
    ("return nope($n);", Reason.UNKNOWN_CALL),
    ("return $$n;", Reason.SYNTAX),
    ("foreach ([1] as &$v) $v++; return $n;", Reason.SYNTAX),
    ("yield $n;", Reason.SYNTAX),
    ("return UNKNOWN_THING;", Reason.UNTYPED),
    ("return count_chars('x');", Reason.UNKNOWN_BUILTIN),
])
def test_refusals(source: str, reason: Reason) -> None:
    assert refusal(f"function f($n) {{ {source} }}", INT).reason is reason


@pytest.mark.parametrize("statement", [
    "$l[$i][$j] = g($i + $j);", "$l[$i][$j] = abs($j - $i);", "$l[$i][$j] = g($i) + g($j);", "$l[$i][g($i)] = $j;",
    "$l[$i][$j] = $k = $i;", "$l[$i][$j] ??= g($j);"])
def test_a_later_part_that_leaves_the_indexes_alone(statement: str) -> None:
    typed(f"function g(int $x): int {{ return $x; }} function f(int $n) {{ $l = []; "
          f"for ($i = 0; $i < $n; $i++) for ($j = 0; $j < $n; $j++) {{ {statement} }} return $l; }}", INT)


@pytest.mark.parametrize("statement", [
    "$l[$i] = $i = 3;", "$l[$i][$i = 1] = 7;", "$l[$i] += $i++;", "$l[$i] = change($i);"])
def test_an_index_that_a_later_part_changes(statement: str) -> None:
    refused = refusal("function change(int &$x): int { return $x += 2; } "
                      f"function f(int $i) {{ $l = [1, 2, 3]; {statement} return $l; }}", INT)
    assert refused.detail == "an index that a later part of the statement changes"


def test_a_statement_in_a_branch_may_be_left_out() -> None:
    source = "function f($n) { if ($n < 0) { trigger_error('negative'); return mt_rand(); } return $n + 1; }"
    program = typed(source, INT)
    assert [refused.reason for refused in program.entry.left_out.values()] == [Reason.EFFECT]
    assert program.entry.result == INT
    assert refusal("function f($n) { if ($n < 0) { return time(); } else { return mt_rand(); } }", INT).reason \
        is Reason.EFFECT


# ---------------------------------------------------------------- loops

def test_a_loop_takes_its_variables_as_they_are() -> None:
    program = typed_loop("for (; $i < 1000; $i++) { for ($j = 0; $j < 9; $j++) $s += $i * $j; $a[] = $s; }",
                         {"i": INT, "j": INT, "s": INT, "a": vec(INT)}, ranges={"i": (0, f.FAR)})
    assert program.entry.params == [("i", INT, True), ("j", INT, True), ("s", INT, True), ("a", vec(INT), True)]
    assert program.entry.entry_ranges == {"i": (0, f.FAR)}


def test_a_variable_that_is_unset_at_entry_may_be_unset_at_exit() -> None:
    program = typed_loop("while ($n-- > 0) { $t = $n * 2; $s += $t; }", {"n": INT, "s": INT})
    assert program.entry.locals["t"] == Mixed(f.UNDEF | f.INT)


def test_the_array_of_a_foreach() -> None:
    program = typed_loop("foreach ($m as $k => $v) $s .= $k . $v;", {"s": STR, "k": STR, "v": INT},
                         foreach_array=map_of(INT))
    assert program.entry.foreach_array == map_of(INT)


# ---------------------------------------------------------------- seeds

@pytest.mark.parametrize(("value", "code"), [
    (1, "i"), (1.5, "f"), ("x", "s"), (True, "b"), (None, "n"), (PhpArray(), "ve"), (PhpArray([1, 2]), "vi"),
    (PhpArray([1, 2.5]), "v?0030--"), (PhpArray([PhpArray([1]), PhpArray([])]), "vvi"),
    (PhpArray.from_dict({"a": 1}), "mi"), (PhpArray([None]), "v?0002--"), (PhpArray([1] * 5000 + ["x"]), "v?0050--"),
    (PhpArray([PhpArray([1]), None]), "v?0082vi-"),
])
def test_observed_values(value: Any, code: str) -> None:
    assert observe(value).code == code


def test_long_arrays_are_sampled_unless_a_sample_missed_something() -> None:
    value = PhpArray([1.5] * 100000)
    value.l[50001] = 1
    assert observe(value).code == "vf"
    assert observe(value, None, True).code == "v?0030--"
    mixed = PhpArray([1.5, 1] * 50000)
    assert observe(mixed).code == "v?0030--"
    rows = PhpArray([PhpArray([1.5] * 3000) for _ in range(3000)])
    assert observe(rows).code == "vvf"
    keyed = PhpArray.from_dict({f"k{n}": n for n in range(5000)} | {"last": "x"})
    assert observe(keyed).code == "m?0050--"


def test_seeds_join() -> None:
    assert join_seeds(INT, FLOAT) == of_kinds(f.NUMBER)
    assert join_seeds(vec(None), map_of(INT)) == map_of(INT)
    assert join_seeds(vec(INT), NULL) == Mixed(f.NULL | f.ARRAY, vec(INT))
    with pytest.raises(Unobservable):
        join_seeds(Object("A"), Object("B"))


FIBONACCI_MODULO = "function f(int $n): int { return $n < 2 ? 1 : (f($n - 1) + f($n - 2)) % 1000000007; }"


@pytest.mark.parametrize(("source", "checks"), [
    ("function f(int $n): int { return $n < 2 ? $n : f($n - 1) + f($n - 2); }", 1),
    (FIBONACCI_MODULO, 0),
])
def test_what_a_recursive_function_returns_is_known_after_few_rounds(
        source: str, checks: int, monkeypatch: pytest.MonkeyPatch) -> None:
    from phpjit.codegen.native.typing.walk import Walk
    runs = []
    run = Walk.run
    monkeypatch.setattr(Walk, "run", lambda walk: (runs.append(walk), run(walk))[1])
    program = typed(source, INT)
    assert len(runs) <= 5
    assert len(program.entry.overflows) == checks
