--TEST--
abstract methods missing
--FILE--
<?php
echo "start\n";
abstract class P { abstract function f(); abstract function g(); }
class A extends P {}
--EXPECTF--
Fatal error: Class A contains 2 abstract methods and must therefore be declared abstract or implement the remaining methods (P::f, P::g) in %s/abstract_methods_missing.php on line 4
