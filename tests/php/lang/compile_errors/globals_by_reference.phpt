--TEST--
globals by reference
--FILE--
<?php
echo "start\n";
$x = &$GLOBALS;
--EXPECTF--
Fatal error: Cannot acquire reference to $GLOBALS in %s/globals_by_reference.php on line 3
