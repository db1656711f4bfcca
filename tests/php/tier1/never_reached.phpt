--TEST--
Code that is never reached: behind a property of an unset variable, a throw, a missing element
--FILE--
<?php
function f(array $a) { $l = []; $n = 5;
  $k100 = 8; while ($k100-- > 0) { $a = [1]; }
  while ($n-- > 0 && $nope->x > 1) { $l[] = $n; }
  do { $n++; } while ($n < 10 && $l[3]->y);
  for ($i = 0; $i < 5 && $undefined->v; $i++) { $l[] = $i; }
  foreach ($l[9]->z ?? [] as $v) { echo $v; }
  try { foreach ($nope->x as $v) { echo $v; } } catch (Error $e) { echo 'E'; }
  return [$l, $n, $a]; }
function g($a) { try { return array_map(function ($x) { throw new LogicException("x$x"); }, $a); } catch (LogicException $e) { return $e->getMessage(); } }
function h($a) { usort($a, fn($x, $y) => $x->v <=> $y->v); return $a; }
function k($a) { return array_sum(array_map(fn($x) => $x + $u->v, $a)); }
function m(?array $a, $b) { return match (true) { $b > 3 => 1, $a === null => $a->v, $a[0]->w > 3 => 2, default => $a[1] ? $a[2]->q : ($b ?: throw new Exception('t')) }; }
for ($i = 0; $i < 4; $i++) {
 var_dump(@f([1,2]), g([1,2,3]), @h([1,2]), @k([1,2]));
 foreach ([[null,1],[[1,0,3],2],[[1,2,3],3],[null,5],[[0,0],0]] as [$a,$b]) { try { var_dump(@m($a,$b)); } catch (Exception $e) { echo $e->getMessage(); } }
}
--EXPECT--
array(3) {
  [0]=>
  array(0) {
  }
  [1]=>
  int(5)
  [2]=>
  array(1) {
    [0]=>
    int(1)
  }
}
string(2) "x1"
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(2)
}
int(3)
NULL
int(2)
NULL
int(1)
tarray(3) {
  [0]=>
  array(0) {
  }
  [1]=>
  int(5)
  [2]=>
  array(1) {
    [0]=>
    int(1)
  }
}
string(2) "x1"
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(2)
}
int(3)
NULL
int(2)
NULL
int(1)
tarray(3) {
  [0]=>
  array(0) {
  }
  [1]=>
  int(5)
  [2]=>
  array(1) {
    [0]=>
    int(1)
  }
}
string(2) "x1"
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(2)
}
int(3)
NULL
int(2)
NULL
int(1)
tarray(3) {
  [0]=>
  array(0) {
  }
  [1]=>
  int(5)
  [2]=>
  array(1) {
    [0]=>
    int(1)
  }
}
string(2) "x1"
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(2)
}
int(3)
NULL
int(2)
NULL
int(1)
t
