--TEST--
clone is shallow and calls clone hook
--FILE--
<?php
class A { public $o; public $l = [1]; public $n = 0; function __construct() { $this->o = new stdClass; } function __clone() { $this->n++; } }
$a = new A; $b = clone $a; $b->l[] = 2; $b->o->shared = true; echo json_encode([$a, $b]), "\n";
try { clone 5; } catch (Error $e) { echo $e->getMessage(), "\n"; }
class P { private function __clone() {} }
try { clone new P; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
[{"o":{"shared":true},"l":[1],"n":0},{"o":{"shared":true},"l":[1,2],"n":1}]
__clone method called on non-object
Call to private P::__clone() from global scope
