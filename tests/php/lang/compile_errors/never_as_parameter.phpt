--TEST--
never as parameter
--FILE--
<?php
echo "start\n";
function f(never $x) {}
--EXPECTF--
Fatal error: never cannot be used as a parameter type in %s/never_as_parameter.php on line 3
