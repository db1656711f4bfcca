--TEST--
empty list
--FILE--
<?php
echo "start\n";
[] = [1];
--EXPECTF--
Fatal error: Cannot use empty list in %s/empty_list.php on line 3
