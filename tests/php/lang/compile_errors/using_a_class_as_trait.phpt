--TEST--
using a class as trait
--FILE--
<?php
echo "start\n";
class A {}
class B { use A; }
--EXPECTF--
start

Fatal error: B cannot use A - it is not a trait in %s/using_a_class_as_trait.php on line 4
