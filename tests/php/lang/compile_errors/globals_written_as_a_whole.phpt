--TEST--
globals written as a whole
--FILE--
<?php
echo "start\n";
$GLOBALS = [];
--EXPECTF--
Fatal error: $GLOBALS can only be modified using the $GLOBALS[$name] = $value syntax in %s/globals_written_as_a_whole.php on line 3
