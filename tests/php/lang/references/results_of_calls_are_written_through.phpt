--TEST--
results of calls are written through and walked by reference
--FILE--
<?php
function &f(array &$a) { $a[] = 1; return $a; }
class A { static function &pub(array &$a) { $a[] = 1; return $a; } function &m(array &$a) { $a[] = 1; return $a; } static function &np() { static $s = []; return $s; } static function o() { return new ArrayObject([1]); } }
$x = []; f($x)[] = 5; echo json_encode($x), "\n";
$x = []; (new A)->m($x)[] = 5; echo json_encode($x), "\n";
A::np()[] = 3; A::np()['k']['j'] = 3; echo json_encode(A::np()), "\n";
A::o()[] = 4;
$x = []; A::pub($x)[] = 5; echo json_encode($x), "\n";
$x = []; A::pub($x)['q']['r'] .= 5; echo json_encode($x), "\n"; $x = []; $r = &A::pub($x)['n']; $r = 1; echo json_encode($x), "\n"; foreach (A::pub($x) as &$v) $v = 2; unset($v); echo json_encode($x), "\n"; unset(A::pub($x)['n']); echo json_encode($x), "\n"; $y = &A::pub($x); $y[] = 9; echo json_encode($x), "\n"; echo isset(A::pub($x)[0]), empty(A::pub($x)[0]), A::pub($x)[0] ?? 'no', "\n"; A::pub($x)[0]++; echo json_encode($x), "\n"; [A::pub($x)[7]] = [8]; echo json_encode($x), "\n"; $c = 'A'; $c::pub($x)[] = 'c'; [A::class, 'pub']($x)[] = 'd'; echo json_encode($x), "\n";
$x = [];
$x = []; foreach (f($x) as &$v) $v = 2; unset($v); echo json_encode($x), "\n";
$x = []; foreach ((new A2)->m($x) as &$v) $v = 2; unset($v); echo json_encode($x), "\n";
$x = []; foreach (A2::pub($x) as &$v) $v = 2; unset($v); echo json_encode($x), "\n";
$o = new A2; foreach ($o->g() as &$v) $v = 3; unset($v); echo json_encode($o->p), "\n";
$h = 'f'; $x = []; foreach ($h($x) as &$v) $v = 2; unset($v); echo json_encode($x), "\n";
function nr() { return [1, 2]; } foreach (nr() as &$v) $v = 1; echo $v, "\n";
class A2 { static function &pub(array &$a) { $a[] = 1; return $a; } function &m(array &$a) { $a[] = 1; return $a; } public $p = [1, 2]; function &g() { return $this->p; } }
--EXPECTF--
[1,5]
[1,5]
{"0":3,"k":{"j":3}}
[1,5]

Warning: Undefined array key "q" in %s/results_of_calls_are_written_through.php on line 9

Warning: Undefined array key "r" in %s/results_of_calls_are_written_through.php on line 9
{"0":1,"q":{"r":"5"}}
{"0":1,"n":1}
{"0":2,"n":2,"1":2}
[2,2,1]
[2,2,1,1,9]
12
[3,2,1,1,9,1,1,1,1]
[3,2,1,1,9,1,1,8,1,1]
[3,2,1,1,9,1,1,8,1,1,1,"c",1,"d"]
[2]
[2]
[2]
[3,3]
[2]
1
