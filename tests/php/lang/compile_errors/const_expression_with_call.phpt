--TEST--
const expression with call
--FILE--
<?php
echo "start\n";
const X = strlen('a');
--EXPECTF--
Fatal error: Constant expression contains invalid operations in %s/const_expression_with_call.php on line 3
