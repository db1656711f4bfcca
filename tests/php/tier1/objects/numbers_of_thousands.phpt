--TEST--
object numbers with thousands of objects made natively
--FILE--
<?php
class P { public $x; function __construct($x) { $this->x = $x; } function with($d) { return new P($this->x + $d); } }
class Node { public $next = null; public $v; function __construct($v) { $this->v = $v; } }
function make(int $n) { $l = []; for ($i = 0; $i < $n; $i++) { $l[] = new P($i); } return $l; }
function drop(int $n) { $s = 0; for ($i = 0; $i < $n; $i++) { $p = new P($i); $q = $p->with(3); $s += $q->x; } return $s; }
function chain(int $n) { $head = null; for ($i = 0; $i < $n; $i++) { $node = new Node($i); $node->next = $head; $head = $node; } return $head; }
function half(array $l) { $r = []; foreach ($l as $i => $p) if ($i % 2) $r[] = $p->with(1); return $r; }
echo drop(3000), " ", spl_object_id(new stdClass), "\n";
$l = make(3000); echo spl_object_id($l[0]), " ", spl_object_id($l[2999]), " ", spl_object_id(new stdClass), "\n";
$h = half($l); echo spl_object_id($h[0]), " ", spl_object_id($h[1499]), "\n";
unset($l[5], $l[100]); echo spl_object_id($a = new P(1)), " ", spl_object_id($b = new P(2)), " ", spl_object_id($c = new P(3)), "\n";
$l = null; echo spl_object_id($d = new P(1)), " ", spl_object_id($e = new P(1)), "\n";
$l = make(2000); $ids = array_map(fn($o) => spl_object_id($o), $l); echo array_sum($ids), " ", $ids[0], " ", $ids[1999], "\n";
for ($k = 0; $k < 5; $k++) { $t = make(100 + $k); $u = half($t); $v = drop(50); echo spl_object_id($t[3]), " ", spl_object_id($u[3]), " ", spl_object_id($t[99]), "\n"; if ($k == 2) $keep = $u; }
var_dump($keep[0], spl_object_hash($keep[1]));
usort($u, function ($x, $y) { $p = new P($x->x); return $p->x <=> $y->x; }); echo spl_object_id(new P(1)), "\n";
$m = array_map(fn($o) => $o->with(2), $u); echo spl_object_id($m[0]), " ", spl_object_id($m[40]), "\n";
$f = array_filter($m, fn($o) => (new P($o->x))->x % 3 == 0); echo count($f), " ", spl_object_id(new P(0)), "\n";
$m = null; echo spl_object_id($z1 = new P(0)), " ", spl_object_id($z2 = new P(0)), "\n";
function clos(int $n) { $r = []; for ($i = 0; $i < $n; $i++) { $r[] = function () use ($i) { return $i; }; } return $r; }
$cl = clos(1000); echo spl_object_id($cl[0]), " ", spl_object_id($cl[999]), "\n"; $s = 0; foreach ($cl as $q) $s += $q(); echo $s, "\n"; $cl = null; echo spl_object_id(new P(5)), "\n";
function exc(int $n) { $c = 0; for ($i = 0; $i < $n; $i++) { try { if ($i % 3 == 0) throw new LogicException("x$i"); } catch (LogicException $e) { $c++; } } return spl_object_id($e) * 10000 + $c; }
echo exc(1000), " ", spl_object_id(new P(0)), "\n";
function swap(array $l) { $n = count($l); for ($i = 0; $i < $n; $i++) { $l[$i] = new P($i); } return $l; }
--EXPECT--
4507500 3
3 3000 3001
3001 4500
101 6 4501
3000 2999
3997000 2998 999
995 895 899
845 902 749
852 751 998
945 997 848
896 848 694
object(P)#748 (1) {
  ["x"]=>
  int(2)
}
string(32) "00000000000002ed0000000000000000"
950
952 991
17 950
899 799
747 4731
499500
4730
47290334 4729
