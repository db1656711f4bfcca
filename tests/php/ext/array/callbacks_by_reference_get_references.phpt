--TEST--
callbacks that take by reference get the elements that are references, others with a warning
--FILE--
<?php
$one = function (&$x) { $x = 5; return 1; };
$a = [1, 2, 3]; $r = &$a[1];
echo json_encode(array_map([$one, '__invoke'], $a)), json_encode($a), "\n";
echo json_encode(array_map($one, $a)), json_encode($a), "\n";
$two = function (&$x, $y) { $x = 5; return $y; };
echo json_encode(array_map([$two, '__invoke'], $a, [4, 5, 6])), json_encode($a), "\n";
echo json_encode(array_map($two, $a, [4, 5])), json_encode($a), "\n";
class C { function m(&$x) { $x = 7; return 2; } static function s(&$x) { $x = 8; return 3; } function __invoke(&$x) { $x = 9; return 4; } function __call($n, $a) { return $n; } }
foreach ([[new C, 'm'], ['C', 's'], 'C::s', new C, [new C, '__invoke'], [new C, 'zzz'], (new C)->m(...), $one(...), Closure::fromCallable([new C, 'm'])] as $i => $c) {
  echo $i, ": ", json_encode(array_map($c, $a)), json_encode([$a, $r]), "\n";
  $s = ['k' => 1, 'l' => &$r];
  echo $i, ": ", json_encode(array_map($c, $s)), json_encode($s), "\n";
  echo json_encode(array_filter($a, $c)), "\n";
  try { echo json_encode(call_user_func($c, 3)), "\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
  try { $v = [3]; echo json_encode(call_user_func_array($c, $v)), json_encode($v), "\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
  try { $q = 3; $v = [&$q]; echo json_encode(call_user_func_array($c, $v)), json_encode($v), "\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
  try { $l = [3, 4]; usort($l, $c); echo json_encode($l), "\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
  try { echo json_encode(array_reduce([3, 4], $c)), "\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
}
$v = function (&...$x) { foreach ($x as &$y) $y = 1; return count($x); };
echo json_encode(array_map([$v, '__invoke'], $a, $a)), json_encode($a), "\n";
echo json_encode(array_map($v, $a, $a)), json_encode($a), "\n";
$a = [3, 1, 2]; $r = &$a[1];
usort($a, [function (&$x, $y) { $x++; return $x <=> $y; }, '__invoke']); echo json_encode($a), "\n";
uasort($a, function (&$x, &$y) { $x++; return $x <=> $y; }); echo json_encode($a), "\n";
echo json_encode(array_filter($a, function (&$x) { $x++; return $x > 2; })), json_encode($a), "\n";
echo json_encode(array_reduce($a, function (&$c, &$x) { $x++; return $x + $c; })), json_encode($a), "\n";
$f = array_map(function (&$x) { return function () use (&$x) { return $x++; }; }, $a);
echo $f[0](), $f[0](), $f[1](), $f[2](), json_encode($a), "\n";
--EXPECTF--
Warning: Closure::__invoke(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 4

Warning: Closure::__invoke(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 4
[1,1,1][1,5,3]

Warning: {closure}(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 5

Warning: {closure}(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 5
[1,1,1][1,5,3]

Warning: Closure::__invoke(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 7

Warning: Closure::__invoke(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 7
[4,5,6][1,5,3]

Warning: {closure}(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 8

Warning: {closure}(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 8
[4,5,null][1,5,3]
0: 
Warning: C::m(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 11

Warning: C::m(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 11
[2,2,2][[1,7,3],7]
0: 
Warning: C::m(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 13
{"k":2,"l":2}{"k":1,"l":7}

Warning: C::m(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 14

Warning: C::m(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 14
[1,7,3]

Warning: C::m(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 15
2

Warning: C::m(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 16
2[3]
2[7]

Warning: C::m(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 18
[4,3]

Warning: C::m(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 19

Warning: C::m(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 19
2
1: 
Warning: C::s(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 11

Warning: C::s(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 11
[3,3,3][[1,8,3],8]
1: 
Warning: C::s(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 13
{"k":3,"l":3}{"k":1,"l":8}

Warning: C::s(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 14

Warning: C::s(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 14
[1,8,3]

Warning: C::s(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 15
3

Warning: C::s(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 16
3[3]
3[8]

Warning: C::s(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 18
[4,3]

Warning: C::s(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 19

Warning: C::s(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 19
3
2: 
Warning: C::s(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 11

Warning: C::s(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 11
[3,3,3][[1,8,3],8]
2: 
Warning: C::s(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 13
{"k":3,"l":3}{"k":1,"l":8}

Warning: C::s(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 14

Warning: C::s(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 14
[1,8,3]

Warning: C::s(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 15
3

Warning: C::s(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 16
3[3]
3[8]

Warning: C::s(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 18
[4,3]

Warning: C::s(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 19

Warning: C::s(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 19
3
3: 
Warning: C::__invoke(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 11

Warning: C::__invoke(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 11
[4,4,4][[1,9,3],9]
3: 
Warning: C::__invoke(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 13
{"k":4,"l":4}{"k":1,"l":9}

Warning: C::__invoke(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 14

Warning: C::__invoke(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 14
[1,9,3]

Warning: C::__invoke(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 15
4

Warning: C::__invoke(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 16
4[3]
4[9]

Warning: C::__invoke(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 18
[4,3]

Warning: C::__invoke(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 19

Warning: C::__invoke(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 19
4
4: 
Warning: C::__invoke(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 11

Warning: C::__invoke(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 11
[4,4,4][[1,9,3],9]
4: 
Warning: C::__invoke(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 13
{"k":4,"l":4}{"k":1,"l":9}

Warning: C::__invoke(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 14

Warning: C::__invoke(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 14
[1,9,3]

Warning: C::__invoke(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 15
4

Warning: C::__invoke(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 16
4[3]
4[9]

Warning: C::__invoke(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 18
[4,3]

Warning: C::__invoke(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 19

Warning: C::__invoke(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 19
4
5: ["zzz","zzz","zzz"][[1,9,3],9]
5: {"k":"zzz","l":"zzz"}{"k":1,"l":9}
[1,9,3]
"zzz"
"zzz"[3]
"zzz"[3]
[3,4]
"zzz"
6: 
Warning: C::m(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 11

Warning: C::m(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 11
[2,2,2][[1,7,3],7]
6: 
Warning: C::m(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 13
{"k":2,"l":2}{"k":1,"l":7}

Warning: C::m(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 14

Warning: C::m(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 14
[1,7,3]

Warning: C::m(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 15
2

Warning: C::m(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 16
2[3]
2[7]

Warning: C::m(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 18
[4,3]

Warning: C::m(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 19

Warning: C::m(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 19
2
7: 
Warning: {closure}(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 11

Warning: {closure}(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 11
[1,1,1][[1,5,3],5]
7: 
Warning: {closure}(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 13
{"k":1,"l":1}{"k":1,"l":5}

Warning: {closure}(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 14

Warning: {closure}(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 14
[1,5,3]

Warning: {closure}(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 15
1

Warning: {closure}(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 16
1[3]
1[5]

Warning: {closure}(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 18
[4,3]

Warning: {closure}(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 19

Warning: {closure}(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 19
1
8: 
Warning: C::m(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 11

Warning: C::m(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 11
[2,2,2][[1,7,3],7]
8: 
Warning: C::m(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 13
{"k":2,"l":2}{"k":1,"l":7}

Warning: C::m(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 14

Warning: C::m(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 14
[1,7,3]

Warning: C::m(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 15
2

Warning: C::m(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 16
2[3]
2[7]

Warning: C::m(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 18
[4,3]

Warning: C::m(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 19

Warning: C::m(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 19
2

Warning: Closure::__invoke(): Argument #1 must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 22

Warning: Closure::__invoke(): Argument #2 must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 22

Warning: Closure::__invoke(): Argument #1 must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 22

Warning: Closure::__invoke(): Argument #2 must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 22
[2,2,2][1,1,3]

Warning: {closure}(): Argument #1 must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 23

Warning: {closure}(): Argument #2 must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 23

Warning: {closure}(): Argument #1 must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 23

Warning: {closure}(): Argument #2 must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 23
[2,2,2][1,1,3]

Warning: Closure::__invoke(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 25

Warning: Closure::__invoke(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 25

Warning: Closure::__invoke(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 25
[1,2,3]

Warning: {closure}(): Argument #2 ($y) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 26

Warning: {closure}(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 26

Warning: {closure}(): Argument #2 ($y) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 26
[2,2,3]

Warning: {closure}(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 27

Warning: {closure}(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 27
[3,2,3][3,2,3]

Warning: {closure}(): Argument #1 ($c) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 28

Warning: {closure}(): Argument #1 ($c) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 28

Warning: {closure}(): Argument #2 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 28

Warning: {closure}(): Argument #1 ($c) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 28

Warning: {closure}(): Argument #2 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 28
11[4,2,3]

Warning: {closure}(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 29

Warning: {closure}(): Argument #1 ($x) must be passed by reference, value given in %s/callbacks_by_reference_get_references.php on line 29
4523[6,2,3]
