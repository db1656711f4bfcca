--TEST--
jump out of finally
--FILE--
<?php
echo "start\n";
while (1) { try { } finally { break; } }
--EXPECTF--
Fatal error: jump out of a finally block is disallowed in %s/jump_out_of_finally.php on line 3
