--TEST--
parameter after variadic
--FILE--
<?php
echo "start\n";
function f(...$a, $b) {}
--EXPECTF--
Fatal error: Only the last parameter can be variadic in %s/parameter_after_variadic.php on line 3
