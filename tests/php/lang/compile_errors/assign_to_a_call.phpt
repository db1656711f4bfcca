--TEST--
assign to a call
--FILE--
<?php
echo "start\n";
f() = 1;
--EXPECTF--
Fatal error: Can't use function return value in write context in %s/assign_to_a_call.php on line 3
