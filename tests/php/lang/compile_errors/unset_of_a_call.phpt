--TEST--
unset of a call
--FILE--
<?php
echo "start\n";
unset(f());
--EXPECTF--
Fatal error: Can't use function return value in write context in %s/unset_of_a_call.php on line 3
