--TEST--
final and abstract
--FILE--
<?php
echo "start\n";
abstract class A { final abstract function f(); }
--EXPECTF--
Fatal error: Cannot use the final modifier on an abstract class member in %s/final_and_abstract.php on line 3
