"""Tier 0 end to end: PHP in, output out, and the shape of the Python code where speed depends on it."""
from __future__ import annotations

import marshal

import pytest

from phpjit.codegen.python.compiled import from_parts, to_parts
from phpjit.codegen.python.unit import compile_unit, dump_python
from phpjit.engine import Engine, infer_facts, references_of
from phpjit.lowering import lower
from phpjit.options import Options
from phpjit.syntax import parse


def python_of(code: str) -> str:
    unit = lower(parse("<?php " + code, "/t.php"), "/t.php", references_of)
    return dump_python(unit, infer_facts(unit))


def run(code: str) -> str:
    engine = Engine(Options(cache=None))
    from phpjit.cli.run import run_source

    out: list[bytes] = []
    run_source(engine, b"<?php " + code.encode("latin-1"), "/t.php", ["/t.php"], sink=out.append)
    return b"".join(out).decode("latin-1")


CASES = [
    ("$a = [1]; $b = $a; $b[] = 2; echo count($a), count($b);", "12"),
    ("$a = [[1]]; $b = $a; $b[0][0] = 5; echo $a[0][0];", "1"),
    ("function f() { $a = [1]; $a[] = $a; return count($a[1]); } echo f();", "1"),
    ("function f(&$x) { $x[] = 1; } $a = []; f($a); f($a); echo count($a);", "2"),
    ("$i = 1; echo $i + $i++;", "3"),
    ("$a = 'b'; function f() { $GLOBALS['a'] = 'g'; return 'x'; } echo $a . f();", "gx"),
    ("for ($i = 0; $i < 3; $i++) { for ($j = 0; $j < 3; $j++) { if ($j == 1) continue 2; echo $i, $j, ' '; } }",
     "00 10 20 "),
    ("for ($i = 0; $i < 5; $i++) { if ($i == 3) break; } echo $i;", "3"),
    ("for ($i = 0; $i < 5; $i += 2); echo $i;", "6"),
    ("function f() { try { return 'a'; } finally { return 'b'; } } echo f();", "b"),
    ("for ($k = 0; $k < 3; $k++) { try { if ($k == 1) continue; echo $k; } finally { echo \"[$k]\"; } }",
     "0[0][1]2[2]"),
    ("try { try { throw new Exception('a'); } finally { throw new Exception('b'); } } catch (Exception $e) "
     "{ echo $e->getMessage(), $e->getPrevious()->getMessage(); }", "ba"),
    ("function g() { $x = yield 1; echo $x; yield from [2, 3]; return 4; } $g = g(); echo $g->current(); $g->send('s');"
     " while ($g->valid()) { echo $g->current(); $g->next(); } echo $g->getReturn();", "1s234"),
    ("echo match(true) { default => 'd', 1 > 2 => 'no' };", "d"),
    ("switch ('a') { case 'a': echo 1; case 'b': echo 2; break; default: echo 3; }", "12"),
    ("$o = null; echo $o?->a->b['c'] ?? 'none';", "none"),
    ("$f = fn($x) => fn($y) => $x + $y; echo $f(1)(2);", "3"),
    ("function s() { static $n = 0; return ++$n; } s(); echo s();", "2"),
    ("function f($a, $b = 2, ...$c) { return $a . $b . implode($c); } echo f(b: 5, a: 1), f(...[1, 2, 3, 4]);",
     "151234"),
    ("goto a; echo 'x'; a: echo 'y';", "y"),
    ("[$a, [, $b]] = [1, [2, 3]]; ['k' => $c] = ['k' => 4]; echo $a, $b, $c;", "134"),
    ("$s = 'abc'; $s[1] = 'X'; $s[4] = 'Y'; echo $s;", "aXc Y"),
    ("echo PHP_INT_MAX + 1;", "9.2233720368548E+18"),
    ("$x['a']['b'] ??= 5; $x['a']['b'] ??= 6; echo $x['a']['b'];", "5"),
    ("$n = 'v'; $$n = 3; echo $v; extract(['v' => 4]); echo $v;", "34"),
]


@pytest.mark.parametrize(("code", "expected"), CASES)
def test_output(code: str, expected: str) -> None:
    assert run(code) == expected


def test_counted_loops_are_ranges() -> None:
    assert "for i in py.range(i, n)" in python_of("function f(int $n) { for ($i = 0; $i < $n; $i++) unlink('a'); }")


def test_a_loop_that_can_be_a_region_asks_its_site() -> None:
    code = python_of("function f(int $n) { for ($i = 0; $i < $n; $i++) echo $i; }")
    assert "loop.unit.1.0.cut(" in code and "loop.unit.1.0.enter(i, n)" in code


def test_known_ints_are_compared_by_python_alone() -> None:
    assert "if i < 10" in python_of("function f(int $i) { if ($i < 10) g(); }")


def test_strings_are_appended_in_place() -> None:
    assert "s += " in python_of("function f() { $s = ''; while (true) { $s .= 'x'; } }")


def test_a_unit_survives_marshal() -> None:
    unit = lower(parse("<?php echo 1;", "/t.php"), "/t.php", references_of)
    compiled = compile_unit(unit, infer_facts(unit))
    assert to_parts(from_parts(marshal.loads(marshal.dumps(to_parts(compiled))))) == to_parts(compiled)


def test_code_objects_carry_the_php_file_and_lines() -> None:
    unit = lower(parse("<?php\n\nfunction f() {\n return 1; }\n", "/some/file.php"), "/some/file.php", references_of)
    code = compile_unit(unit, infer_facts(unit)).code
    main = next(const for const in code.co_consts if hasattr(const, "co_code"))
    inner = next(const for const in main.co_consts if hasattr(const, "co_code"))
    assert inner.co_filename == "/some/file.php"
    assert inner.co_consts[0] == "php:|f"
    assert 4 in {line for _, _, line in inner.co_lines()}
