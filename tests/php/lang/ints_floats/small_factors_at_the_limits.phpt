--TEST--
Multiplying by a small constant: the last product that is an int, and the first that is a float, on both sides of zero
--FILE--
<?php
function by3(int $x) { return 3 * $x; }
function by5(int $x) { return $x * 5; }
function by6(int $x) { return 6 * $x; }
function by7(int $x) { return $x * 7 + 1; }
function by9(int $x) { return 9 * $x - 1; }
function collatz(int $n) { $steps = 0; while ($n !== 1) { $n = $n % 2 === 0 ? intdiv($n, 2) : 3 * $n + 1; $steps++; } return $steps; }

for ($round = 0; $round < 300; $round++) {
    $last = [by3($round), by5(-$round), by6($round), by7(-$round), by9($round), collatz($round + 1)];
}
var_dump($last);
foreach ([3, 5, 6, 7, 9] as $factor) {
    $most = intdiv(PHP_INT_MAX, $factor);
    foreach ([$most - 1, $most, $most + 1, -$most + 1, -$most, -$most - 1, -$most - 2, PHP_INT_MAX, PHP_INT_MIN] as $x) {
        var_dump(("by$factor")($x));
    }
}
--EXPECT--
array(6) {
  [0]=>
  int(897)
  [1]=>
  int(-1495)
  [2]=>
  int(1794)
  [3]=>
  int(-2092)
  [4]=>
  int(2690)
  [5]=>
  int(16)
}
int(9223372036854775803)
int(9223372036854775806)
float(9.223372036854776E+18)
int(-9223372036854775803)
int(-9223372036854775806)
float(-9.223372036854776E+18)
float(-9.223372036854776E+18)
float(2.7670116110564327E+19)
float(-2.7670116110564327E+19)
int(9223372036854775800)
int(9223372036854775805)
float(9.223372036854776E+18)
int(-9223372036854775800)
int(-9223372036854775805)
float(-9.223372036854776E+18)
float(-9.223372036854776E+18)
float(4.611686018427388E+19)
float(-4.611686018427388E+19)
int(9223372036854775800)
int(9223372036854775806)
float(9.223372036854776E+18)
int(-9223372036854775800)
int(-9223372036854775806)
float(-9.223372036854776E+18)
float(-9.223372036854776E+18)
float(5.5340232221128655E+19)
float(-5.5340232221128655E+19)
int(9223372036854775801)
float(9.223372036854776E+18)
float(9.223372036854776E+18)
int(-9223372036854775799)
int(-9223372036854775806)
float(-9.223372036854776E+18)
float(-9.223372036854776E+18)
float(6.456360425798343E+19)
float(-6.456360425798343E+19)
int(9223372036854775790)
int(9223372036854775799)
float(9.223372036854776E+18)
int(-9223372036854775792)
int(-9223372036854775801)
float(-9.223372036854776E+18)
float(-9.223372036854776E+18)
float(8.301034833169298E+19)
float(-8.301034833169298E+19)
