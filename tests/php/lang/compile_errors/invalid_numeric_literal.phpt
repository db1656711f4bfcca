--TEST--
invalid numeric literal
--FILE--
<?php
echo "start\n";
echo 0179;
--EXPECTF--
Parse error: Invalid numeric literal in %s/invalid_numeric_literal.php on line 3
