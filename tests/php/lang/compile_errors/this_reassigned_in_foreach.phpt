--TEST--
this reassigned in foreach
--FILE--
<?php
echo "start\n";
foreach ([1] as $this) {}
--EXPECTF--
Fatal error: Cannot re-assign $this in %s/this_reassigned_in_foreach.php on line 3
