"""Objects, enum cases and closures that cross the border of native code: what is compiled, and what comes back."""
from __future__ import annotations

from typing import Any

import pytest

from phpjit.engine import Engine
from phpjit.options import Options

pytest.importorskip("llvmlite")
pytest.importorskip("phpjit.codegen.native._library")

POINT = "final class P { public $tag = 't'; function __construct(public float $x, private array $y = []) {} " \
        "function sum() { $s = $this->x; foreach ($this->y as $v) $s += $v; return $s; } " \
        "function grow(int $n) { $this->x += $n; $this->y[] = $n; } } "


def run(code: str) -> tuple[Any, dict[str, int]]:
    """Return (result, tier of each function) of a program that runs with tier 1 from the first call."""
    engine = Engine(Options(tier=1, cache=None))
    result = engine.eval(code)
    return result, {row.name: row.tier for row in engine.explain().functions}


@pytest.mark.parametrize(("code", "result", "native"), [
    # parameters and $this, read and written
    (POINT + "$p = new P(1.5, [1, 2]); $p->sum(); $p->grow(3); $p->grow(4); return $p->sum();", 18.5,
     {"P::sum": 1, "P::grow": 1}),
    # the same object twice
    ("class B { public $v = 0; } function both(B $a, B $b) { $a->v = 1; $b->v = 2; return $a->v; } $b = new B; "
     "return both($b, $b) * 10 + $b->v;", 22, {"both": 1}),
    # made inside: one form each
    ("class N { public ?N $next = null; public int $v = 0; } function pair() { $n = new N; $n->v = 7; "
     "return [$n, $n]; } [$a, $b] = pair(); $b->v++; return $a->v;", 8, {"pair": 1}),
    ("class N { public ?N $next = null; public int $v = 0; } function ring() { $a = new N; $b = new N; $a->next = $b; "
     "$b->next = $a; return $a; } $r = ring(); return $r->next->next === $r;", True, {"ring": 1}),
    # long chains, in and out
    ("class N { public $next = null; } function chain($n) { $h = null; while ($n-- > 0) { $o = new N; $o->next = $h; "
     "$h = $o; } return $h; } function len(?N $o) { $n = 0; while ($o !== null) { $n++; $o = $o->next; } return $n; } "
     "return len(chain(30000));", 30000, {"chain": 1, "len": 1}),
    # enums
    ("enum E: int { case A = 3; case B = 5; function twice() { return $this->value * 2; } } "
     "function all(array $es) { $t = 0; foreach ($es as $e) { $t += $e->twice() + match($e) { E::A => 1, E::B => 2 }; "
     "} return $t; } return all([E::A, E::B, E::A]);", 26, {"all": 1}),
    ("enum E { case A; case B; } function pick(int $i) { return $i > 0 ? E::A : E::B; } "
     "return pick(1) === E::A && pick(0) === E::B;", True, {"pick": 1}),
    # closures
    ("function apply(Closure $f, array $a) { $t = 0; foreach ($a as $x) { $t += $f($x); } return $t; } $n = 4; "
     "return apply(fn(int $x): int => $x * $n, [1, 2, 3]);", 24, {"apply": 1}),
    ("function f(int $n) { $fs = [fn($x) => $x + 1, fn($x) => $x * 2]; foreach ($fs as $f) { $n = $f($n); } "
     "return $n; } return f(5);", 12, {"f": 1}),
    ("class K { private $q = 3; function m(array $a) { return array_sum(array_map(fn($x) => $x * $this->q, $a)); } } "
     "$k = new K; $k->m([1]); return $k->m([1, 2]);", 9, {"K::m": 1}),
    # clone
    ("class C { public $a = [1]; } function copy_of(C $c) { $d = clone $c; $d->a[] = 2; return $d; } $c = new C; "
     "return count(copy_of($c)->a) * 10 + count($c->a);", 21, {"copy_of": 1}),
])
def test_natively(code: str, result: object, native: dict[str, int]) -> None:
    found, tiers = run(code)
    assert found == result
    assert {name: tiers.get(name) for name in native} == native


@pytest.mark.parametrize(("code", "result"), [
    # what was written is undone when native code gives up
    ("class B { public $v = 0; } function half(B $b, int $d) { $b->v++; return intdiv(6, $d); } $b = new B; "
     "half($b, 1); try { half($b, 0); } catch (DivisionByZeroError) { } return $b->v;", 2),
    # an uninitialised property
    ("class T { public int $n; function get() { return $this->n; } } try { return (new T)->get(); } "
     "catch (Error $e) { return $e->getMessage(); }",
     "Typed property T::$n must not be accessed before initialization"),
    ("class T { public int $n; public function __construct($set) { if ($set) $this->n = 1; } } "
     "function f($set) { $t = new T($set); return $t->n ?? -1; } return f(true) * 10 + f(false);", 9),
    # a subclass is another class
    ("class A { public $v = 1; function v() { return $this->v; } } class B extends A { public $v = 2; } "
     "return (new A)->v() * 10 + (new B)->v();", 12),
    # numbers of objects
    ("class O { } function second() { $a = new O; $b = new O; unset($a); return $b; } $n = spl_object_id(new O); "
     "$s = second(); return [spl_object_id($s) - $n, spl_object_id(new O) - $n];", [1, 0]),
])
def test_as_tier_0_does_it(code: str, result: object) -> None:
    assert run(code)[0] == result
