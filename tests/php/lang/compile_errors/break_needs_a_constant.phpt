--TEST--
break needs a constant
--FILE--
<?php
echo "start\n";
while (1) { break $x; }
--EXPECTF--
Fatal error: 'break' operator with non-integer operand is no longer supported in %s/break_needs_a_constant.php on line 3
