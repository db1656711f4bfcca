--TEST--
missing return value
--FILE--
<?php
echo "start\n";
function f(): int { return; }
--EXPECTF--
Fatal error: A function with return type must return a value in %s/missing_return_value.php on line 3
