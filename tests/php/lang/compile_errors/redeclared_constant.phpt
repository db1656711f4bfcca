--TEST--
redeclared constant
--FILE--
<?php
echo "start\n";
class A { const X = 1; const X = 2; }
--EXPECTF--
Fatal error: Cannot redefine class constant A::X in %s/redeclared_constant.php on line 3
