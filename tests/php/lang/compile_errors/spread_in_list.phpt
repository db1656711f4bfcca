--TEST--
spread in list
--FILE--
<?php
echo "start\n";
[...$a] = [1];
--EXPECTF--
Fatal error: Spread operator is not supported in assignments in %s/spread_in_list.php on line 3
