--TEST--
readonly class extended by plain
--FILE--
<?php
echo "start\n";
readonly class A {}
class B extends A {}
--EXPECTF--
Fatal error: Non-readonly class B cannot extend readonly class A in %s/readonly_class_extended_by_plain.php on line 4
