--TEST--
static class in a constant
--FILE--
<?php
echo "start\n";
class A { const X = static::class; }
--EXPECTF--
Fatal error: static::class cannot be used for compile-time class name resolution in %s/static_class_in_a_constant.php on line 3
