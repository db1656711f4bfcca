--TEST--
callable property
--FILE--
<?php
echo "start\n";
class A { public callable $x; }
--EXPECTF--
Fatal error: Property A::$x cannot have type callable in %s/callable_property.php on line 3
