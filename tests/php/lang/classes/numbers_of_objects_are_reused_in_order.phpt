--TEST--
object numbers after walks with callbacks by reference, and after arrays of objects died
--FILE--
<?php
$o = new stdClass; $o->q = 1;
$f = function (&$v, $k) { };
array_walk($o, $f);
$f = null;
echo "A ", spl_object_id(new stdClass), "\n";
$f = function ($v, $k) { };
array_walk($o, $f);
$f = null;
echo "B ", spl_object_id(new stdClass), "\n";
$f = function (&$v, $k) use (&$o) { };
array_walk($o, $f);
$f = null;
echo "C ", spl_object_id(new stdClass), "\n";
$f = function (&$v, $k) use (&$o) { $o = 5; };
try { array_walk($o, $f); } catch (Error $e) {} $e = null;
$f = null;
echo "D ", spl_object_id(new stdClass), "\n";
$o = 3; 
$f = function () use (&$o) { };
$f = null;
echo "E ", spl_object_id(new stdClass), "\n";
$o = new stdClass; $o->q = 1; $o->r = 2;
$f = function (&$v, $k) use (&$o) { if ($k == 'q') { $o = [5, 6]; echo "id ", spl_object_id(new stdClass), "\n"; } else echo "then ", spl_object_id(new stdClass), "\n"; };
array_walk($o, $f);
echo "end ", spl_object_id(new stdClass), "\n";
$f = null;
echo "end ", spl_object_id(new stdClass), "\n";
$t = [new stdClass, new stdClass, new stdClass];
$t = null;
echo "end ", spl_object_id(new stdClass), "\n";
function mk() { return [new stdClass, new stdClass, new stdClass]; }
function u($l) { $r = []; foreach ($l as $i => $p) if ($i % 2) $r[] = clone $p; return $r; }
for ($k = 0; $k < 3; $k++) { $t = mk(); $u = u($t); echo spl_object_id($t[0]), spl_object_id($t[2]), spl_object_id($u[0]), "\n"; if ($k == 1) $keep = $u; }
$t = null; echo spl_object_id($a = new stdClass), spl_object_id($b = new stdClass), spl_object_id($c = new stdClass), "\n";
class P { public $x; function __construct($x) { $this->x = $x; } function with($d) { return new P($this->x + $d); } }
function drop(int $n) { $s = 0; for ($i = 0; $i < $n; $i++) { $p = new P($i); $q = $p->with(3); $s += $q->x; } return $s; }
function make(int $n) { $l = []; for ($i = 0; $i < $n; $i++) { $l[] = new P($i); } return $l; }
echo drop(10), spl_object_id(new P(1)), "\n";
$t = make(4); drop(10); echo spl_object_id(new P(1)), "\n";
$t = make(4); drop(10); echo spl_object_id(new P(1)), "\n"; 
$t = make(2); drop(10); echo spl_object_id(new P(1)), "\n"; 
$t = make(5); echo spl_object_id($t[0]), spl_object_id($t[4]), spl_object_id(new P(1)), "\n"; 
--EXPECT--
A 2
B 2
C 2
D 2
E 2
id 2
then 2
then 2
end 2
end 1
end 3
314
571
437
324
755
11
8
12
1269
