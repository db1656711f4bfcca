--TEST--
interface implemented twice
--FILE--
<?php
echo "start\n";
interface I {}
class A implements I, I {}
--EXPECTF--
start

Fatal error: Class A cannot implement previously implemented interface I in %s/interface_implemented_twice.php on line 4
