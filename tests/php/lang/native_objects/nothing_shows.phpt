--TEST--
Native code that uses objects cannot be told from tier 0
--FILE--
<?php
// What must not be seen: copies, lost writes, other numbers, half-done work.
class Box { public $v = 0; public ?Box $in = null; public array $list = []; private $secret = 'x';
  function __construct($v = 0) { $this->v = $v; }
  function fill(int $n): static { for ($i = 0; $i < $n; $i++) { $this->list[] = $i; } return $this; }
  function add(int $k): int|float { $this->v += $k; return $this->v; } }
function touch_both(Box $a, Box $b): int { $a->v = 1; $b->v = 2; return $a->v; }
$x = new Box; $y = new Box;
for ($i = 0; $i < 3; $i++) var_dump(touch_both($x, $y), touch_both($x, $x), $x->v);
function wrap(Box $b, int $n): array { $o = new Box($n); $o->in = $b; return [$o, $o, $b]; }
for ($i = 0; $i < 3; $i++) { [$p, $q, $r] = wrap($x, $i); var_dump($p === $q, $r === $x, $p->in === $x, $p->v); }
function cycle(): Box { $a = new Box(1); $b = new Box(2); $a->in = $b; $b->in = $a; return $a; }
for ($i = 0; $i < 3; $i++) { $c = cycle(); var_dump($c->in->in === $c, $c->in->v); }
// an overflow after writes: the writes are undone, tier 0 repeats them
for ($i = 0; $i < 4; $i++) { $x->v = $i == 3 ? PHP_INT_MAX : $i; var_dump($x->add(1)); }
function half(Box $b, int $d): int { $b->v = 100; $b->list[] = $d; return intdiv(10, $d); }
for ($i = 3; $i >= 0; $i--) { try { echo half($y, $i), "\n"; } catch (DivisionByZeroError $e) { echo get_class($e), ' ', $y->v, ' ', count($y->list), "\n"; } }
// references to properties
$ref = &$x->v; for ($i = 0; $i < 3; $i++) { $x->v = 5; $x->add(2); var_dump($ref); } unset($ref); for ($i = 0; $i < 3; $i++) { $x->add(2); } var_dump($x->v);
$arr = &$y->list; $arr[] = 'q'; unset($arr); for ($i = 0; $i < 3; $i++) echo count($y->fill(2)->list), ' '; echo "\n";
// by reference, and in variables of a loop
function make(?Box &$out, int $n): void { $out = new Box($n); }
for ($i = 0; $i < 3; $i++) { make($got, $i); echo get_class($got), $got->v, "\n"; }
function last(int $n): Box { $l = null; for ($i = 0; $i < $n; $i++) { if ($i % 2) { $l = new Box($i); } } return $l; }
for ($i = 2; $i < 5; $i++) var_dump(last($i)->v);
// numbers: created and dropped in between
function third(): Box { $a = new Box(1); $b = new Box(2); unset($a); return new Box(3); }
unset($p, $q, $r, $c, $got); $n = spl_object_id(new stdClass);
for ($i = 0; $i < 3; $i++) { $t = third(); echo spl_object_id($t) - $n, ' '; $u = third(); echo spl_object_id($u) - $n, ' ', spl_object_id(new stdClass) - $n, "\n"; unset($t, $u); }
// dynamic properties stay
$x->extra = 'e'; unset($x->secret2); for ($i = 0; $i < 3; $i++) $x->add(1); var_dump($x);
class Dyn { public int $a = 1; function inc(): int { return ++$this->a; } } $d = new Dyn; unset($d->a); try { for ($i = 0; $i < 3; $i++) echo $d->inc(); } catch (Error $e) { echo $e->getMessage(), "\n"; } $d->a = 4; for ($i = 0; $i < 3; $i++) echo $d->inc(); echo "\n";
final class Ro { public function __construct(public readonly array $xs, protected readonly int $n) {} function sum(): int { $t = $this->n; foreach ($this->xs as $x) $t += $x; return $t; } function bad() { $this->n++; } function with(int $n): static { return new static($this->xs, $n); } }
for ($i = 0; $i < 3; $i++) { $ro = (new Ro([1, 2, $i], $i))->with(10); echo $ro->sum(), ' '; try { $ro->bad(); } catch (Error $e) { echo $e->getMessage(), "\n"; } }

--EXPECTF--
int(1)
int(2)
int(2)
int(1)
int(2)
int(2)
int(1)
int(2)
int(2)
bool(true)
bool(true)
bool(true)
int(0)
bool(true)
bool(true)
bool(true)
int(1)
bool(true)
bool(true)
bool(true)
int(2)
bool(true)
int(2)
bool(true)
int(2)
bool(true)
int(2)
int(1)
int(2)
int(3)
float(9.223372036854776E+18)
3
5
10
DivisionByZeroError 100 4
int(7)
int(7)
int(7)
int(13)
7 9 11 
Box0
Box1
Box2
int(1)
int(1)
int(3)
0 -8 2
-8 0 2
0 -8 2

Deprecated: Creation of dynamic property Box::$extra is deprecated in %s/nothing_shows.php on line 31
object(Box)#1 (5) {
  ["v"]=>
  int(16)
  ["in"]=>
  NULL
  ["list"]=>
  array(0) {
  }
  ["secret":"Box":private]=>
  string(1) "x"
  ["extra"]=>
  string(1) "e"
}
Typed property Dyn::$a must not be accessed before initialization
567
13 Cannot modify readonly property Ro::$n
14 Cannot modify readonly property Ro::$n
15 Cannot modify readonly property Ro::$n
