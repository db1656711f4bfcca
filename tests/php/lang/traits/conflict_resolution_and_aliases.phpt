--TEST--
conflict resolution and aliases
--FILE--
<?php
trait A { function hi() { return 'A'; } function only() { return 'onlyA'; } }
trait B { function hi() { return 'B'; } private function hid() { return 'hid'; } }
class C { use A, B { A::hi insteadof B; B::hi as protected bHi; hid as public shown; only as public again; } function both() { return $this->hi() . $this->bHi(); } }
$c = new C; echo $c->both(), $c->shown(), $c->only(), json_encode(class_uses($c)), "\n";
try { $c->bHi(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
echo json_encode(get_class_methods('C')), "\n";
--EXPECT--
ABhidonlyA{"A":"A","B":"B"}
Call to protected method C::bHi() from global scope
["both","hi","again","only","shown"]
