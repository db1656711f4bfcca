--TEST--
redeclaring is fatal
--FILE--
<?php
function strtolower2() {}
echo "runs\n";
if (true) { function strtolower2() {} }
--EXPECTF--
runs

Fatal error: Cannot redeclare strtolower2() (previously declared in %s/redeclaring_is_fatal.php:2) in %s/redeclaring_is_fatal.php on line 4
