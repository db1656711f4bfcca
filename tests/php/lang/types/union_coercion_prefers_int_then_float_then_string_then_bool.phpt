--TEST--
union coercion prefers int then float then string then bool
--FILE--
<?php
function a(int|float $x) { var_dump($x); } function b(int|string $x) { var_dump($x); }
function c(float|bool $x) { var_dump($x); }
function d(int|bool|null $x) { var_dump($x); }
foreach (["5", "5.5", "1e3", 5.5, true, "abc", " 7", null, 1e30] as $v) foreach (['a', 'b', 'c', 'd'] as $f)
    try { $f($v); } catch (TypeError $e) { echo preg_replace('/, called.*/', '', $e->getMessage()), "\n"; }
--EXPECTF--
int(5)
string(1) "5"
float(5)
int(5)
float(5.5)
string(3) "5.5"
float(5.5)

Deprecated: Implicit conversion from float-string "5.5" to int loses precision in %s/union_coercion_prefers_int_then_float_then_string_then_bool.php on line 4
int(5)
float(1000)
string(3) "1e3"
float(1000)
int(1000)
float(5.5)

Deprecated: Implicit conversion from float 5.5 to int loses precision in %s/union_coercion_prefers_int_then_float_then_string_then_bool.php on line 2
int(5)
float(5.5)

Deprecated: Implicit conversion from float 5.5 to int loses precision in %s/union_coercion_prefers_int_then_float_then_string_then_bool.php on line 4
int(5)
int(1)
int(1)
bool(true)
bool(true)
a(): Argument #1 ($x) must be of type int|float, string given
string(3) "abc"
bool(true)
bool(true)
int(7)
string(2) " 7"
float(7)
int(7)
a(): Argument #1 ($x) must be of type int|float, null given
b(): Argument #1 ($x) must be of type string|int, null given
c(): Argument #1 ($x) must be of type float|bool, null given
NULL
float(1.0E+30)
string(7) "1.0E+30"
float(1.0E+30)
bool(true)
