--TEST--
unary plus and minus
--FILE--
<?php
var_dump(-"5", +"5.5", -null, +true, -0, -0.0, -"abc1" ?? 0);
--EXPECTF--
Fatal error: Uncaught TypeError: Unsupported operand types: string * int in %s/unary_plus_and_minus.php:2
Stack trace:
#0 {main}
  thrown in %s/unary_plus_and_minus.php on line 2
