--TEST--
scope is the declaring class
--FILE--
<?php
class A { public function __construct(protected readonly int $x = 0) {} }
class B extends A { function set() { $this->x = 9; } function init() { return $this->x; } }
class C extends A { function __construct() { try { $this->x = 3; } catch (Error $e) { echo $e->getMessage(), "\n"; } } }
echo (new B(4))->init(), "\n";
try { (new B)->set(); } catch (Error $e) { echo $e->getMessage(), "\n"; } new C;
--EXPECT--
4
Cannot modify readonly property A::$x
Cannot initialize readonly property A::$x from scope C
