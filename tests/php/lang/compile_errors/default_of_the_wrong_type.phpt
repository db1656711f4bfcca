--TEST--
default of the wrong type
--FILE--
<?php
echo "start\n";
function f(int $x = "a") {}
--EXPECTF--
Fatal error: Cannot use string as default value for parameter $x of type int in %s/default_of_the_wrong_type.php on line 3
