--TEST--
void parameter
--FILE--
<?php
echo "start\n";
function f(void $x) {}
--EXPECTF--
Fatal error: void cannot be used as a parameter type in %s/void_parameter.php on line 3
