--TEST--
nullsafe in write context
--FILE--
<?php
echo "start\n";
$a?->b = 1;
--EXPECTF--
Fatal error: Can't use nullsafe operator in write context in %s/nullsafe_in_write_context.php on line 3
