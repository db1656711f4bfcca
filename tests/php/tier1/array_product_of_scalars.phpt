--TEST--
array_product and array_sum of scalars of all kinds, natively, are those of PHP
--FILE--
<?php
function p(array $a) { return array_product($a); }
function s(array $a) { return array_sum($a); }
for ($i = 0; $i < 4; $i++) foreach ([["4294967296", "2147483648", "3"], ["1.5", "abc", "2"], ["2", "4x", " 7"], [true, null, 3], [1.5, 2, "3"], [], ["9223372036854775807", "1"]] as $a) { var_dump(p($a), s($a)); }
function f(int $n) { return array_product(array_map(fn(int $x): float => 1.0 + $x / 100, range(1, $n))) . ' ' . array_product(array_map(fn(float $x): float => $x, array_filter([1.5, 2.5], fn(float $x) => $x > $n))); }
for ($i = 0; $i < 5; $i++) echo f(1 + $i), "\n";
--EXPECT--
float(-2.7670116110564327E+19)
int(6442450947)
float(0)
float(3.5)
int(56)
int(13)
int(0)
int(4)
float(9)
float(6.5)
int(1)
int(0)
int(9223372036854775807)
float(9.223372036854776E+18)
float(-2.7670116110564327E+19)
int(6442450947)
float(0)
float(3.5)
int(56)
int(13)
int(0)
int(4)
float(9)
float(6.5)
int(1)
int(0)
int(9223372036854775807)
float(9.223372036854776E+18)
float(-2.7670116110564327E+19)
int(6442450947)
float(0)
float(3.5)
int(56)
int(13)
int(0)
int(4)
float(9)
float(6.5)
int(1)
int(0)
int(9223372036854775807)
float(9.223372036854776E+18)
float(-2.7670116110564327E+19)
int(6442450947)
float(0)
float(3.5)
int(56)
int(13)
int(0)
int(4)
float(9)
float(6.5)
int(1)
int(0)
int(9223372036854775807)
float(9.223372036854776E+18)
1.01 3.75
1.0302 2.5
1.061106 1
1.10355024 1
1.158727752 1
