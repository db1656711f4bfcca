--TEST--
use function conflicts
--FILE--
<?php
echo "start\n";
use function A\f;
function f() {}
--EXPECTF--
Fatal error: Cannot declare function f because the name is already in use in %s/use_function_conflicts.php on line 4
