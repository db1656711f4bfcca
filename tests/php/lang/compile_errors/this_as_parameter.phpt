--TEST--
this as parameter
--FILE--
<?php
echo "start\n";
function f($this) {}
--EXPECTF--
Fatal error: Cannot use $this as parameter in %s/this_as_parameter.php on line 3
