--TEST--
incompatible return type
--FILE--
<?php
echo "start\n";
class A { function f(): int {} }
class B extends A { function f() {} }
--EXPECTF--
Fatal error: Declaration of B::f() must be compatible with A::f(): int in %s/incompatible_return_type.php on line 4
