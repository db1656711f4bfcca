--TEST--
nullsafe by reference
--FILE--
<?php
echo "start\n";
$x = &$a?->b;
--EXPECTF--
Fatal error: Cannot take reference of a nullsafe chain in %s/nullsafe_by_reference.php on line 3
