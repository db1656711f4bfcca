--TEST--
magic method must be static
--FILE--
<?php
echo "start\n";
class A { function __callStatic($a, $b) {} }
--EXPECTF--
Fatal error: Method A::__callStatic() must be static in %s/magic_method_must_be_static.php on line 3
