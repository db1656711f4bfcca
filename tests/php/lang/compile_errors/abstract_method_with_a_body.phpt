--TEST--
abstract method with a body
--FILE--
<?php
echo "start\n";
abstract class A { abstract function f() {} }
--EXPECTF--
Fatal error: Abstract function A::f() cannot contain body in %s/abstract_method_with_a_body.php on line 3
