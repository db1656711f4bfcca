--TEST--
promotion outside a constructor
--FILE--
<?php
echo "start\n";
class A { function f(public $x) {} }
--EXPECTF--
Fatal error: Cannot declare promoted property outside a constructor in %s/promotion_outside_a_constructor.php on line 3
