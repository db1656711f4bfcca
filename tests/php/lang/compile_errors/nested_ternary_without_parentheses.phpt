--TEST--
nested ternary without parentheses
--FILE--
<?php
echo "start\n";
echo 1 ? 2 : 3 ? 4 : 5;
--EXPECTF--
Fatal error: Unparenthesized `a ? b : c ? d : e` is not supported. Use either `(a ? b : c) ? d : e` or `a ? b : (c ? d : e)` in %s/nested_ternary_without_parentheses.php on line 3
