--TEST--
nullable mixed
--FILE--
<?php
echo "start\n";
function f(?mixed $x) {}
--EXPECTF--
Fatal error: Type mixed cannot be marked as nullable since mixed already includes null in %s/nullable_mixed.php on line 3
