--TEST--
break outside a loop
--FILE--
<?php
echo "start\n";
break;
--EXPECTF--
Fatal error: 'break' not in the 'loop' or 'switch' context in %s/break_outside_a_loop.php on line 3
