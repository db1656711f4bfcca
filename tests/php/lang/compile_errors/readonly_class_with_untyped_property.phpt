--TEST--
readonly class with untyped property
--FILE--
<?php
echo "start\n";
readonly class A { public $x; }
--EXPECTF--
Fatal error: Readonly property A::$x must have type in %s/readonly_class_with_untyped_property.php on line 3
