--TEST--
callbacks that overflow, warn or throw at one element
--FILE--
<?php
function wide(array $a, int $at) { return array_map(fn($x) => $x == $at ? PHP_INT_MAX + $x : $x, $a); }
function total(array $a) { return array_sum(array_map(fn($x) => $x << 58, $a)); }
function thrower(array $a, int $at) {
    return array_map(function ($x) use ($at) { if ($x >= $at) throw new RuntimeException("at $x"); return $x * 2; }, $a);
}
function undefined(array $a, array $t) { return array_map(fn($x) => $t[$x], $a); }
function division(array $a, int $k) { return count(array_filter($a, fn($x) => 10 % ($x - $k) > 0)); }
function walk(array $a) { array_walk($a, function (&$x, $k) { if ($k == 700) throw new LogicException("k $k"); $x++; }); return $a; }
function noise(array $a) { return array_sum(array_map(function ($x) { if ($x % 500 == 0) echo "[$x]"; return $x; }, $a)); }
function counter(array $a) { return array_map(function ($x) { static $n = 0; return $x + ++$n; }, $a); }
$a = range(0, 999);
for ($r = 0; $r < 3; $r++) {
    var_dump(array_sum(wide($a, 600)), total($a), count(wide($a, -1)));
    foreach ([0, 500, 2000] as $at)
        try { var_dump(count(thrower($a, $at))); } catch (RuntimeException $e) { echo $e->getMessage(), "\n"; }
    var_dump(count(undefined($a, array_fill(0, 998, 1))));
    try { var_dump(division($a, 800)); } catch (DivisionByZeroError $e) { echo $e->getMessage(), "\n"; }
    try { walk($a); } catch (LogicException $e) { echo $e->getMessage(), "\n"; }
    var_dump(noise($a), counter([5, 5, 5]));
}
--EXPECTF--
float(9.223372036854956E+18)
float(-6.110483974416289E+19)
int(1000)
at 0
at 500
int(1000)

Warning: Undefined array key 998 in %s/array_overflow_exceptions.php on line 7

Warning: Undefined array key 999 in %s/array_overflow_exceptions.php on line 7
int(1000)
Modulo by zero
k 700
[0][500]int(499500)
array(3) {
  [0]=>
  int(6)
  [1]=>
  int(7)
  [2]=>
  int(8)
}
float(9.223372036854956E+18)
float(-6.110483974416289E+19)
int(1000)
at 0
at 500
int(1000)

Warning: Undefined array key 998 in %s/array_overflow_exceptions.php on line 7

Warning: Undefined array key 999 in %s/array_overflow_exceptions.php on line 7
int(1000)
Modulo by zero
k 700
[0][500]int(499500)
array(3) {
  [0]=>
  int(6)
  [1]=>
  int(7)
  [2]=>
  int(8)
}
float(9.223372036854956E+18)
float(-6.110483974416289E+19)
int(1000)
at 0
at 500
int(1000)

Warning: Undefined array key 998 in %s/array_overflow_exceptions.php on line 7

Warning: Undefined array key 999 in %s/array_overflow_exceptions.php on line 7
int(1000)
Modulo by zero
k 700
[0][500]int(499500)
array(3) {
  [0]=>
  int(6)
  [1]=>
  int(7)
  [2]=>
  int(8)
}
