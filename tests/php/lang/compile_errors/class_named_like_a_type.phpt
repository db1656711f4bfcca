--TEST--
class named like a type
--FILE--
<?php
echo "start\n";
class int {}
--EXPECTF--
Fatal error: Cannot use 'int' as class name as it is reserved in %s/class_named_like_a_type.php on line 3
