--TEST--
duplicate parameter
--FILE--
<?php
echo "start\n";
function f($a, $a) {}
--EXPECTF--
Fatal error: Redefinition of parameter $a in %s/duplicate_parameter.php on line 3
