--TEST--
alias of a missing trait method
--FILE--
<?php
echo "start\n";
trait T { function f() {} } class A { use T { g as h; } }
--EXPECTF--
start

Fatal error: An alias (h) was defined for method g(), but this method does not exist in %s/alias_of_a_missing_trait_method.php on line 3
