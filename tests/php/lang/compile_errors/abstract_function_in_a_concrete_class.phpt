--TEST--
abstract function in a concrete class
--FILE--
<?php
echo "start\n";
class A { abstract function f(); }
--EXPECTF--
Fatal error: Class A contains 1 abstract method and must therefore be declared abstract or implement the remaining methods (A::f) in %s/abstract_function_in_a_concrete_class.php on line 3
