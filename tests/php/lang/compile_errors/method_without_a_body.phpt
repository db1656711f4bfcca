--TEST--
method without a body
--FILE--
<?php
echo "start\n";
class A { function f(); }
--EXPECTF--
Fatal error: Non-abstract method A::f() must contain body in %s/method_without_a_body.php on line 3
