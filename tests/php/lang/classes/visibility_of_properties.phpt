--TEST--
visibility of properties
--FILE--
<?php
class A { public $pub = 1; protected $pro = 2; private $pri = 3; function peek(A $o) { return $o->pri . $o->pro; } }
class B extends A { private $pri = 'B'; function mine() { return $this->pri . $this->pro; } }
$b = new B;
echo $b->mine(), $b->peek(new B), json_encode($b), isset($b->pro) ? 'set' : 'hidden', "\n";
foreach (['pro', 'pri'] as $n) {
    try { echo $b->$n; } catch (Error $e) { echo $e->getMessage(), "\n"; }
    try { $b->$n = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; }
    try { unset($b->$n); } catch (Error $e) { echo $e->getMessage(), "\n"; }
}
var_dump((array)new A === ["pub" => 1, "\0*\0pro" => 2, "\0A\0pri" => 3]);
--EXPECT--
B232{"pub":1}hidden
Cannot access protected property B::$pro
Cannot access protected property B::$pro
Cannot access protected property B::$pro
Cannot access private property B::$pri
Cannot access private property B::$pri
Cannot access private property B::$pri
bool(true)
