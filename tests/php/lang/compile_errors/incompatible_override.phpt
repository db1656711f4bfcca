--TEST--
incompatible override
--FILE--
<?php
echo "start\n";
class A { function f(int $x) {} }
class B extends A { function f(string $x) {} }
--EXPECTF--
Fatal error: Declaration of B::f(string $x) must be compatible with A::f(int $x) in %s/incompatible_override.php on line 4
