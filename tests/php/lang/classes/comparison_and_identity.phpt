--TEST--
comparison and identity
--FILE--
<?php
class A { public $v; function __construct($v) { $this->v = $v; } } class B extends A {}
$a = new A(1);
var_dump($a == new A(1), $a == new A("1"), $a === $a, $a === new A(1), $a == new B(1), $a == new A(2), $a < new A(2), new A([1]) == new A([1]), $a != null, $a == true, $a == 1);
--EXPECTF--
Notice: Object of class A could not be converted to int in %s/comparison_and_identity.php on line 4
bool(true)
bool(true)
bool(true)
bool(false)
bool(false)
bool(false)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
