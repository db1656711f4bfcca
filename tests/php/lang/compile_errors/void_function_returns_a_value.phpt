--TEST--
void function returns a value
--FILE--
<?php
echo "start\n";
function f(): void { return 1; }
--EXPECTF--
Fatal error: A void function must not return a value in %s/void_function_returns_a_value.php on line 3
