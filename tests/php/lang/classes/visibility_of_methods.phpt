--TEST--
visibility of methods
--FILE--
<?php
class A { private function pri() { return 'A::pri'; } protected function pro() { return 'A::pro'; } function call($o) { return $o->pri() . $o->pro(); } }
class B extends A { private function pri() { return 'B::pri'; } public function pro() { return 'B::pro'; } }
echo (new A)->call(new B), (new B)->pro(), "\n";
foreach (['pri', 'pro', 'nope'] as $m) try { (new A)->$m(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
class P { private function __construct() {} static function make() { return new self; } }
echo get_class(P::make()), "\n"; try { new P; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
A::priB::proB::pro
Call to private method A::pri() from global scope
Call to protected method A::pro() from global scope
Call to undefined method A::nope()
P
Call to private P::__construct() from global scope
