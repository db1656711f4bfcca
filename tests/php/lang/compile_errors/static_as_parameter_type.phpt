--TEST--
static as parameter type
--FILE--
<?php
echo "start\n";
class A { function f(static $x) {} }
--EXPECTF--
Parse error: syntax error, unexpected token "static", expecting variable in %s/static_as_parameter_type.php on line 3
