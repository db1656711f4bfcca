--TEST--
const expression with variable
--FILE--
<?php
echo "start\n";
class A { const X = $y; }
--EXPECTF--
Fatal error: Constant expression contains invalid operations in %s/const_expression_with_variable.php on line 3
