--TEST--
yield at top level
--FILE--
<?php
echo "start\n";
yield 1;
--EXPECTF--
Fatal error: The "yield" expression can only be used inside a function in %s/yield_at_top_level.php on line 3
