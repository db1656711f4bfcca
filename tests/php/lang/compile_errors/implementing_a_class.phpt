--TEST--
implementing a class
--FILE--
<?php
echo "start\n";
class A {}
class B implements A {}
--EXPECTF--
start

Fatal error: B cannot implement A - it is not an interface in %s/implementing_a_class.php on line 4
