--TEST--
redeclared property
--FILE--
<?php
echo "start\n";
class A { public $x; private $x; }
--EXPECTF--
Fatal error: Cannot redeclare A::$x in %s/redeclared_property.php on line 3
