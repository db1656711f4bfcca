--TEST--
mixed list keys
--FILE--
<?php
echo "start\n";
[1 => $a, $b] = [1];
--EXPECTF--
Fatal error: Cannot mix keyed and unkeyed array entries in assignments in %s/mixed_list_keys.php on line 3
