--TEST--
final method overridden
--FILE--
<?php
echo "start\n";
class A { final function f() {} }
class B extends A { function f() {} }
--EXPECTF--
Fatal error: Cannot override final method A::f() in %s/final_method_overridden.php on line 4
