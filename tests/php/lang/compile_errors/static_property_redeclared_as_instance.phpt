--TEST--
static property redeclared as instance
--FILE--
<?php
echo "start\n";
class A { static $x; }
class B extends A { public $x; }
--EXPECTF--
Fatal error: Cannot redeclare static A::$x as non static B::$x in %s/static_property_redeclared_as_instance.php on line 4
