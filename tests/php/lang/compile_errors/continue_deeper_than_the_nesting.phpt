--TEST--
continue deeper than the nesting
--FILE--
<?php
echo "start\n";
while (1) { continue 2; }
--EXPECTF--
Fatal error: Cannot 'continue' 2 levels in %s/continue_deeper_than_the_nesting.php on line 3
