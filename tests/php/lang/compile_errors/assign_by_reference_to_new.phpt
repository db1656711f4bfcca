--TEST--
assign by reference to new
--FILE--
<?php
echo "start\n";
$a = &new A;
--EXPECTF--
Parse error: syntax error, unexpected token "new" in %s/assign_by_reference_to_new.php on line 3
