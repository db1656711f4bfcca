"""Functions with effects that are easy to miss: none may be called safe."""
from __future__ import annotations

import pytest

from phpjit.engine import Engine

REST = """
function noisy($x = 0) { echo 1; return $x; }
function byref(&$x) { $x = 1; }
function globals_too(&$x) { global $g; $g = $x; }
function gen() { yield rand(); }
class A { static $x = []; public $n = 0; const C = 1; function m() { echo 1; } static function s() { echo 1; }
  function cb() { return array_map([$this, 'm'], [1]); } function cc() { return array_map('self::s', [1]); }
  function dd() { $f = $this->m(...); return $f(); } function ee() { $f = [self::class, 's']; return $f(); } }
class Noisy { function __construct() { echo 1; } }
class Copied { function __clone() { echo 1; } }
class Magic { function __isset($n) { echo 1; return true; } function __get($n) { echo 1; }
  function __set($n, $v) { echo 1; } function __unset($n) { echo 1; }
  static function __callStatic($n, $a) { echo 1; } function __invoke() { echo 1; } }
"""


@pytest.mark.parametrize("code", [
    "function t(array &$a) { $b = &$a['x']; $b = 1; }",
    "function t(array &$a) { $b = &$a; $c = &$b; $c[] = 1; }",
    "function t() { $f = 'rand'; return $f(); }",
    "function t() { return call_user_func('rand'); }",
    "function t() { return call_user_func_array('noisy', [1]); }",
    "function t() { $a = [1]; array_walk($a, 'globals_too'); }",
    "function t() { return (function () { echo 1; })(); }",
    "function t() { return (fn() => print 1)(); }",
    "function t($x) { return new $x; }",
    "function t($x) { return $x::f(); }",
    "function t($x) { return [$x, 'f'](); }",
    "function t() { foreach (gen() as $v) { } }",
    "function t() { $g = gen(); return $g->current(); }",
    "function t() { return \"{$GLOBALS['x']}\"; }",
    "function t() { ['a' => $GLOBALS['q']] = ['a' => 1]; }",
    "function t() { try { return 1; } finally { echo 1; } }",
    "function t(object $o) { unset($o->x); }",
    "function t() { A::$x['k'][] = 1; }",
    "function t() { [A::$x, $y] = [1, 2]; }",
    "function t() { foreach ([1] as A::$x) { } }",
    "function t() { byref(A::$x); }",
    "function t() { sort(A::$x); }",
    "function t() { $x = 'x'; return A::$$x; }",
    "function t($x = new Noisy) { return 1; }",
    "function t() { return isset($_GET['a']); }",
    "function t() { return empty(A::$x); }",
    "function t() { return A::$x ?? 1; }",
    "function t(A $p) { $p->n++; }",
    "function t(A $p) { $p->n .= 'x'; }",
    "function t(A $p) { $p->n ??= 1; }",
    "function t(A $p) { $q = $p; $q->n = 1; }",
    "function t(A $p) { [$p->n] = [1]; }",
    "function t(A $p) { foreach ([1] as $p->n) { } }",
    "function t(A $p) { byref($p->n); }",
    "function t(A $p) { $r = &$p->n; $r = 1; }",
    "function t(array $ps) { foreach ($ps as $p) { $p->n = 1; } }",
    "function t(array $ps) { $ps[0]->n = 1; }",
    "function t(array $ps) { (function () use ($ps) { $ps[0]->n = 1; })(); }",
    "function t() { return require_once 'x'; }",
    "function t() { static $x; return $x; }",
    "function &t() { static $x; $x++; return $x; }",
    "function t() { return @file('x'); }",
    "function t() { function inner() { } }",
    "function t() { class Inner { } }",
    "function t() { return noisy(...[1]); }",
    "function t() { return noisy(x: 1); }",
    "function t() { return array_map(noisy(...), [1]); }",
    "function t() { return array_map(new Magic, [1]); }",
    "function t(A $a) { return $a->cb(); }",
    "function t(A $a) { return $a->cc(); }",
    "function t(A $a) { return $a->dd(); }",
    "function t(A $a) { return $a->ee(); }",
    "function t(A $a) { return $a?->m(); }",
    "function t(A $a, $m) { return $a->$m(); }",
    "function t(Copied $c) { return clone $c; }",
    "function t($c) { return clone $c; }",
    "function t(Magic $m) { return isset($m->x); }",
    "function t(Magic $m) { return $m->x ?? 1; }",
    "function t(Magic $m) { return empty($m->x); }",
    "function t() { $m = new Magic; unset($m->x); }",
    "function t() { $m = new Magic; $m->x = 1; }",
    "function t() { $m = new Magic; $m->x['k'] = 1; }",
    "function t() { return Magic::anything(); }",
    "function t() { return new class { function __construct() { echo 1; } }; }",
    "function t() { return match (true) { default => print 1 }; }",
    "function t() { return true && print 1; }",
    "function t($x) { return serialize($x); }",
    "function t($x) { return unserialize($x); }",
    "function t() { return constant('A::C'); }",
    "function t() { return new Elsewhere; }",
    "function t() { return Elsewhere::$x; }",
    "function t() { throw new Elsewhere('x'); }",
    "function t() { return preg_replace_callback('/a/', fn($m) => rand(), 'a'); }",
    "function t() { return usort($GLOBALS['x'], fn($a, $b) => 0); }",
    "function t() { $f = fn() => rand(); return array_map(fn($x) => $f(), [1]); }",
    "function t() { $f = fn() => 1; if (rand2()) { $f = 'rand'; } return $f(); } function rand2() { return 1; }",
    "function t($k) { extract($k); return $f(); }",
    "function t() { return ob_get_clean(); }",
    "function t() { return mt_srand(1); }",
    "function t() { return strtok('a b', ' '); }",
    "function t() { return spl_object_hash(new A); }",
    "function t() { return iterator_to_array(gen()); }",
    "function t($x) { return $x == 'a'; }",
    "function t($x) { switch ($x) { case 'a': return 1; } return 2; }",
    "function t($x) { return $x[0]; }",
    "function t($x) { foreach ($x as $y) { } return 1; }",
    "function t(iterable $x) { foreach ($x as $y) { } return 1; }",
    "function t($x) { return in_array($x, [1, 'a']); }",
    "function t(array $x) { return implode(',', $x); }",
    "function t(array $x) { return array_unique($x); }",
    "function t() { yield from gen(); }",
    "function t() { return strcoll('a', 'b'); }",
    "function t(float $f) { return 'x' . $f; }",
    "function t(object $o) { return $o->x; }",
    "function t(object $o) { return (array)$o === $o->y; }",
])
def test_not_safe(code: str) -> None:
    assert not Engine(cache=None).analyze("<?php\n" + code + REST)["t"].safe


@pytest.mark.parametrize("code", [
    "function t() { $o = new stdClass; $o->x = 1; return $o; }",
    "function t() { $o = (object)['x' => 1]; $o->x++; return $o->x; }",
    "function t() { return [new A, 'm']; }",
    "function t() { return array_map(null, [1], [2]); }",
    "function t() { return noisy(...); }",
    "function t() { return function () { echo 1; }; }",
    "function t() { return A::class; }",
    "function t() { return A::C; }",
])
def test_safe_all_the_same(code: str) -> None:
    one = Engine(cache=None).analyze("<?php\n" + code + REST)["t"]
    assert one.safe, [reason.spell() for reason in one.reasons]
