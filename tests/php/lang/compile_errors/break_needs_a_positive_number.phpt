--TEST--
break needs a positive number
--FILE--
<?php
echo "start\n";
while (1) { break 0; }
--EXPECTF--
Fatal error: 'break' operator accepts only positive integers in %s/break_needs_a_positive_number.php on line 3
