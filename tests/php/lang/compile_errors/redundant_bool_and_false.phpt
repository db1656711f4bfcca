--TEST--
redundant bool and false
--FILE--
<?php
echo "start\n";
function f(bool|false $x) {}
--EXPECTF--
Fatal error: Duplicate type false is redundant in %s/redundant_bool_and_false.php on line 3
