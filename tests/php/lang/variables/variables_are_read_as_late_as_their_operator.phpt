--TEST--
variables are read as late as their operator
--FILE--
<?php
$x = 1; function f() { global $x; $x = 5; return 1; }
echo $x + f(), "\n"; $x = 1; echo $x . f(), "\n"; $x = 1; var_dump($x < f());
function u() { return $undefined + sqrt($other ?? 4); } u();
function m() { $i %= $j; } try { m(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
6
51
bool(false)

Warning: Undefined variable $undefined in %s/variables_are_read_as_late_as_their_operator.php on line 4

Warning: Undefined variable $j in %s/variables_are_read_as_late_as_their_operator.php on line 5

Warning: Undefined variable $i in %s/variables_are_read_as_late_as_their_operator.php on line 5
Modulo by zero
