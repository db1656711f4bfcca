--TEST--
missing abstract is fatal
--FILE--
<?php
trait T { abstract function f(int $x); } class C { use T; }
--EXPECTF--
Fatal error: Class C contains 1 abstract method and must therefore be declared abstract or implement the remaining methods (C::f) in %s/missing_abstract_is_fatal.php on line 2
