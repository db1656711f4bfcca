--TEST--
case outside enum
--FILE--
<?php
echo "start\n";
class A { case X; }
--EXPECTF--
Fatal error: Case can only be used in enums in %s/case_outside_enum.php on line 3
