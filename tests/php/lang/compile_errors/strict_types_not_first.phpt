--TEST--
strict types not first
--FILE--
<?php
echo "start\n";
echo 1;
declare(strict_types=1);
--EXPECTF--
Fatal error: strict_types declaration must be the very first statement in the script in %s/strict_types_not_first.php on line 4
