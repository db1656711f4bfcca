--TEST--
narrower visibility
--FILE--
<?php
echo "start\n";
class A { public $x; public function f() {} }
class B extends A { protected function f() {} }
--EXPECTF--
Fatal error: Access level to B::f() must be public (as in class A) in %s/narrower_visibility.php on line 4
