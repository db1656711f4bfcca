--TEST--
backed case without value
--FILE--
<?php
echo "start\n";
enum E: int { case A; }
--EXPECTF--
Fatal error: Case A of backed enum E must have a value in %s/backed_case_without_value.php on line 3
