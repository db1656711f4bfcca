--TEST--
interface methods missing
--FILE--
<?php
echo "start\n";
interface I { function f(); function g(); }
class A implements I {}
--EXPECTF--
start

Fatal error: Class A contains 2 abstract methods and must therefore be declared abstract or implement the remaining methods (I::f, I::g) in %s/interface_methods_missing.php on line 4
