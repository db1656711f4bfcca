--TEST--
variadic with default
--FILE--
<?php
echo "start\n";
function f(...$a = []) {}
--EXPECTF--
Fatal error: Variadic parameter cannot have a default value in %s/variadic_with_default.php on line 3
