--TEST--
property type changed
--FILE--
<?php
echo "start\n";
class A { public int $x; }
class B extends A { public string $x; }
--EXPECTF--
Fatal error: Type of B::$x must be int (as in class A) in %s/property_type_changed.php on line 4
