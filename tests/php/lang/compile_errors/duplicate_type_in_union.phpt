--TEST--
duplicate type in union
--FILE--
<?php
echo "start\n";
function f(int|string|INT $x) {}
--EXPECTF--
Fatal error: Duplicate type int is redundant in %s/duplicate_type_in_union.php on line 3
