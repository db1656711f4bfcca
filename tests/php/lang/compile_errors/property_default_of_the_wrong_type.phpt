--TEST--
property default of the wrong type
--FILE--
<?php
echo "start\n";
class A { public int $x = "a"; }
--EXPECTF--
Fatal error: Cannot use string as default value for property A::$x of type int in %s/property_default_of_the_wrong_type.php on line 3
