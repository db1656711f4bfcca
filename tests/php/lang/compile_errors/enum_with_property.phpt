--TEST--
enum with property
--FILE--
<?php
echo "start\n";
enum E { public $x; }
--EXPECTF--
Fatal error: Enum E cannot include properties in %s/enum_with_property.php on line 3
