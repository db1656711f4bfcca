--TEST--
class named self
--FILE--
<?php
echo "start\n";
class self {}
--EXPECTF--
Fatal error: Cannot use 'self' as class name as it is reserved in %s/class_named_self.php on line 3
