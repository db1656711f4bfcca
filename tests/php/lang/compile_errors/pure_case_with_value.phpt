--TEST--
pure case with value
--FILE--
<?php
echo "start\n";
enum E { case A = 1; }
--EXPECTF--
Fatal error: Case A of non-backed enum E must not have a value in %s/pure_case_with_value.php on line 3
