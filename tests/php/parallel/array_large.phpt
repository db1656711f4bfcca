--TEST--
large arrays: sums, extremes, searches, filling
--FILE--
<?php
function sums(array $a) { return [array_sum($a), min($a), max($a)]; }
function find(array $a, $x) { return [in_array($x, $a), array_search($x, $a), in_array($x, $a, true), array_search($x, $a, true)]; }
function made(int $n) { return [array_sum(array_fill(0, $n, 3)), array_sum(range(1, $n)), count(array_fill(0, $n, 'x'))]; }
function words(array $w, string $x) { return [in_array($x, $w), array_search($x, $w, true)]; }
$n = 100000;
$i = range(-5, $n); $q = []; $t = []; $z = []; $w = [];
for ($k = 0; $k < $n; $k++) { $q[] = $k * 0.25; $t[] = $k / 3; $z[] = $k % 2 ? 0.0 : -0.0; $w[] = "w$k"; }
for ($r = 0; $r < 3; $r++) {
    var_dump(sums($i), sums($q), sums($t), sums($z));
    $big = $i; $big[50000] = PHP_INT_MAX; $big[3] = 10;
    var_dump(sums($big));
    $nan = $q; $nan[77777] = NAN; var_dump(sums($nan));
    var_dump(find($i, 99999), find($i, -5), find($i, 1 << 40), find($q, 24999.75), words($w, 'w99998'), words($w, 'nope'));
    var_dump(made(90000), made(10));
}
--EXPECT--
array(3) {
  [0]=>
  int(5000049985)
  [1]=>
  int(-5)
  [2]=>
  int(100000)
}
array(3) {
  [0]=>
  float(1249987500)
  [1]=>
  float(0)
  [2]=>
  float(24999.75)
}
array(3) {
  [0]=>
  float(1666650000)
  [1]=>
  int(0)
  [2]=>
  int(33333)
}
array(3) {
  [0]=>
  float(0)
  [1]=>
  float(-0)
  [2]=>
  float(-0)
}
array(3) {
  [0]=>
  float(9.223372041855046E+18)
  [1]=>
  int(-5)
  [2]=>
  int(9223372036854775807)
}
array(3) {
  [0]=>
  float(NAN)
  [1]=>
  float(19444.5)
  [2]=>
  float(24999.75)
}
array(4) {
  [0]=>
  bool(true)
  [1]=>
  int(100004)
  [2]=>
  bool(true)
  [3]=>
  int(100004)
}
array(4) {
  [0]=>
  bool(true)
  [1]=>
  int(0)
  [2]=>
  bool(true)
  [3]=>
  int(0)
}
array(4) {
  [0]=>
  bool(false)
  [1]=>
  bool(false)
  [2]=>
  bool(false)
  [3]=>
  bool(false)
}
array(4) {
  [0]=>
  bool(true)
  [1]=>
  int(99999)
  [2]=>
  bool(true)
  [3]=>
  int(99999)
}
array(2) {
  [0]=>
  bool(true)
  [1]=>
  int(99998)
}
array(2) {
  [0]=>
  bool(false)
  [1]=>
  bool(false)
}
array(3) {
  [0]=>
  int(270000)
  [1]=>
  int(4050045000)
  [2]=>
  int(90000)
}
array(3) {
  [0]=>
  int(30)
  [1]=>
  int(55)
  [2]=>
  int(10)
}
array(3) {
  [0]=>
  int(5000049985)
  [1]=>
  int(-5)
  [2]=>
  int(100000)
}
array(3) {
  [0]=>
  float(1249987500)
  [1]=>
  float(0)
  [2]=>
  float(24999.75)
}
array(3) {
  [0]=>
  float(1666650000)
  [1]=>
  int(0)
  [2]=>
  int(33333)
}
array(3) {
  [0]=>
  float(0)
  [1]=>
  float(-0)
  [2]=>
  float(-0)
}
array(3) {
  [0]=>
  float(9.223372041855046E+18)
  [1]=>
  int(-5)
  [2]=>
  int(9223372036854775807)
}
array(3) {
  [0]=>
  float(NAN)
  [1]=>
  float(19444.5)
  [2]=>
  float(24999.75)
}
array(4) {
  [0]=>
  bool(true)
  [1]=>
  int(100004)
  [2]=>
  bool(true)
  [3]=>
  int(100004)
}
array(4) {
  [0]=>
  bool(true)
  [1]=>
  int(0)
  [2]=>
  bool(true)
  [3]=>
  int(0)
}
array(4) {
  [0]=>
  bool(false)
  [1]=>
  bool(false)
  [2]=>
  bool(false)
  [3]=>
  bool(false)
}
array(4) {
  [0]=>
  bool(true)
  [1]=>
  int(99999)
  [2]=>
  bool(true)
  [3]=>
  int(99999)
}
array(2) {
  [0]=>
  bool(true)
  [1]=>
  int(99998)
}
array(2) {
  [0]=>
  bool(false)
  [1]=>
  bool(false)
}
array(3) {
  [0]=>
  int(270000)
  [1]=>
  int(4050045000)
  [2]=>
  int(90000)
}
array(3) {
  [0]=>
  int(30)
  [1]=>
  int(55)
  [2]=>
  int(10)
}
array(3) {
  [0]=>
  int(5000049985)
  [1]=>
  int(-5)
  [2]=>
  int(100000)
}
array(3) {
  [0]=>
  float(1249987500)
  [1]=>
  float(0)
  [2]=>
  float(24999.75)
}
array(3) {
  [0]=>
  float(1666650000)
  [1]=>
  int(0)
  [2]=>
  int(33333)
}
array(3) {
  [0]=>
  float(0)
  [1]=>
  float(-0)
  [2]=>
  float(-0)
}
array(3) {
  [0]=>
  float(9.223372041855046E+18)
  [1]=>
  int(-5)
  [2]=>
  int(9223372036854775807)
}
array(3) {
  [0]=>
  float(NAN)
  [1]=>
  float(19444.5)
  [2]=>
  float(24999.75)
}
array(4) {
  [0]=>
  bool(true)
  [1]=>
  int(100004)
  [2]=>
  bool(true)
  [3]=>
  int(100004)
}
array(4) {
  [0]=>
  bool(true)
  [1]=>
  int(0)
  [2]=>
  bool(true)
  [3]=>
  int(0)
}
array(4) {
  [0]=>
  bool(false)
  [1]=>
  bool(false)
  [2]=>
  bool(false)
  [3]=>
  bool(false)
}
array(4) {
  [0]=>
  bool(true)
  [1]=>
  int(99999)
  [2]=>
  bool(true)
  [3]=>
  int(99999)
}
array(2) {
  [0]=>
  bool(true)
  [1]=>
  int(99998)
}
array(2) {
  [0]=>
  bool(false)
  [1]=>
  bool(false)
}
array(3) {
  [0]=>
  int(270000)
  [1]=>
  int(4050045000)
  [2]=>
  int(90000)
}
array(3) {
  [0]=>
  int(30)
  [1]=>
  int(55)
  [2]=>
  int(10)
}
