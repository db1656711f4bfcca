--TEST--
bit operators on ints and strings
--FILE--
<?php
var_dump(6 & 3, 6 | 3, 6 ^ 3, ~5, ~PHP_INT_MAX, "abc" | "  d", "abc" & "ab", "a" ^ "B", ~"abc" === "\x9e\x9d\x9c", "12" & 10, 6.0 & 3);
try { var_dump([] & 1); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { var_dump("abc" & 1); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { var_dump(~[]); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
var_dump(~1.5, null | 1);
--EXPECTF--
int(2)
int(7)
int(5)
int(-6)
int(-9223372036854775808)
string(3) "abg"
string(2) "ab"
string(1) "#"
bool(true)
int(8)
int(2)
Unsupported operand types: array & int
Unsupported operand types: string & int
Cannot perform bitwise not on array

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/bit_operators_on_ints_and_strings.php on line 6
int(-2)
int(1)
