--TEST--
redeclared method
--FILE--
<?php
echo "start\n";
class A { function f() {} function F() {} }
--EXPECTF--
Fatal error: Cannot redeclare A::F() in %s/redeclared_method.php on line 3
