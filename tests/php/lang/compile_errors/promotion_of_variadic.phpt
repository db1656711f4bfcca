--TEST--
promotion of variadic
--FILE--
<?php
echo "start\n";
class A { function __construct(public ...$x) {} }
--EXPECTF--
Fatal error: Cannot declare variadic promoted property in %s/promotion_of_variadic.php on line 3
