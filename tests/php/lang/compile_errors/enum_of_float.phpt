--TEST--
enum of float
--FILE--
<?php
echo "start\n";
enum E: float { case A = 1.5; }
--EXPECTF--
Fatal error: Enum backing type must be int or string, float given in %s/enum_of_float.php on line 3
