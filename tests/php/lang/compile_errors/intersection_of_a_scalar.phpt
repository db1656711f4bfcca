--TEST--
intersection of a scalar
--FILE--
<?php
echo "start\n";
function f(int&A $x) {}
--EXPECTF--
Fatal error: Type int cannot be part of an intersection type in %s/intersection_of_a_scalar.php on line 3
