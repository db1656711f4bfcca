--TEST--
extending an interface
--FILE--
<?php
echo "start\n";
interface I {}
class A extends I {}
--EXPECTF--
Fatal error: Class A cannot extend interface I in %s/extending_an_interface.php on line 4
