--TEST--
float string bool coercion in weak mode
--FILE--
<?php
function f(float $x) { return $x; } function s(string $x) { return $x; }
function b(bool $x) { return $x; }
class S { function __toString() { return "S!"; } }
foreach ([1, "1.5", "1e2", "x", true, null, 0.1 + 0.2, PHP_INT_MAX, [], new S] as $v) foreach (['f', 's', 'b'] as $fn) {
    try { var_dump($fn($v)); } catch (TypeError $e) { echo preg_replace('/, called.*/', '', $e->getMessage()), "\n"; }
}
--EXPECT--
float(1)
string(1) "1"
bool(true)
float(1.5)
string(3) "1.5"
bool(true)
float(100)
string(3) "1e2"
bool(true)
f(): Argument #1 ($x) must be of type float, string given
string(1) "x"
bool(true)
float(1)
string(1) "1"
bool(true)
f(): Argument #1 ($x) must be of type float, null given
s(): Argument #1 ($x) must be of type string, null given
b(): Argument #1 ($x) must be of type bool, null given
float(0.30000000000000004)
string(3) "0.3"
bool(true)
float(9.223372036854776E+18)
string(19) "9223372036854775807"
bool(true)
f(): Argument #1 ($x) must be of type float, array given
s(): Argument #1 ($x) must be of type string, array given
b(): Argument #1 ($x) must be of type bool, array given
f(): Argument #1 ($x) must be of type float, S given
string(2) "S!"
b(): Argument #1 ($x) must be of type bool, S given
