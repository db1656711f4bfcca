--TEST--
magic method with wrong type
--FILE--
<?php
echo "start\n";
class A { function __toString(): int {} }
--EXPECTF--
Fatal error: A::__toString(): Return type must be string when declared in %s/magic_method_with_wrong_type.php on line 3
