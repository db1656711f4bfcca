--TEST--
final class extended
--FILE--
<?php
echo "start\n";
final class A {}
class B extends A {}
--EXPECTF--
Fatal error: Class B cannot extend final class A in %s/final_class_extended.php on line 4
