--TEST--
try without catch
--FILE--
<?php
echo "start\n";
try { }
--EXPECTF--
Fatal error: Cannot use try without catch or finally in %s/try_without_catch.php on line 3
