--TEST--
shifts
--FILE--
<?php
var_dump(1 << 62, 1 << 63, 1 << 64, 1 << 100, -1 >> 63, -1 >> 64, 5 >> 100, -8 >> 1, "3" << 1, 1.9 << 1, PHP_INT_MAX << 1, PHP_INT_MIN >> 63);
try { 1 << -1; } catch (ArithmeticError $e) { echo $e->getMessage(), "\n"; }
try { $n = -5; echo 1 >> $n; } catch (ArithmeticError $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
Deprecated: Implicit conversion from float 1.9 to int loses precision in %s/shifts.php on line 2
int(4611686018427387904)
int(-9223372036854775808)
int(0)
int(0)
int(-1)
int(-1)
int(0)
int(-4)
int(6)
int(2)
int(-2)
int(-1)
Bit shift by negative number
Bit shift by negative number
