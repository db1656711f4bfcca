--TEST--
unpacking after named
--FILE--
<?php
echo "start\n";
f(a: 1, ...[2]);
--EXPECTF--
Fatal error: Cannot use argument unpacking after named arguments in %s/unpacking_after_named.php on line 3
