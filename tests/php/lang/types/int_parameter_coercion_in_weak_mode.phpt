--TEST--
int parameter coercion in weak mode
--FILE--
<?php
function f(int $i) { return $i; }
foreach ([1, 1.0, 1.5, "12", " 12", "12 ", "12abc", "abc", "", true, false, null, [], 1e20, NAN, "1e3", "1.5", PHP_INT_MAX + 1] as $v) {
    try { var_dump(f($v)); } catch (TypeError $e) { echo preg_replace('/, called.*/', '', $e->getMessage()), "\n"; }
}
--EXPECTF--
int(1)
int(1)

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/int_parameter_coercion_in_weak_mode.php on line 2
int(1)
int(12)
int(12)
int(12)
f(): Argument #1 ($i) must be of type int, string given
f(): Argument #1 ($i) must be of type int, string given
f(): Argument #1 ($i) must be of type int, string given
int(1)
int(0)
f(): Argument #1 ($i) must be of type int, null given
f(): Argument #1 ($i) must be of type int, array given
f(): Argument #1 ($i) must be of type int, float given
f(): Argument #1 ($i) must be of type int, float given
int(1000)

Deprecated: Implicit conversion from float-string "1.5" to int loses precision in %s/int_parameter_coercion_in_weak_mode.php on line 2
int(1)
f(): Argument #1 ($i) must be of type int, float given
