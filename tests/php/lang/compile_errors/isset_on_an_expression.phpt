--TEST--
isset on an expression
--FILE--
<?php
echo "start\n";
isset(1 + 1);
--EXPECTF--
Fatal error: Cannot use isset() on the result of an expression (you can use "null !== expression" instead) in %s/isset_on_an_expression.php on line 3
