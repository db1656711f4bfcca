--TEST--
new in property default
--FILE--
<?php
echo "start\n";
class A { public $x = new B; }
--EXPECTF--
Fatal error: New expressions are not supported in this context in %s/new_in_property_default.php on line 3
