--TEST--
instance access to static property
--FILE--
<?php
class A { public static $s = 1; public $i = 2; } $a = new A; echo $a::$s; $a->s = 5;
echo A::$s, "\n";
--EXPECTF--
1
Notice: Accessing static property A::$s as non static in %s/instance_access_to_static_property.php on line 2

Deprecated: Creation of dynamic property A::$s is deprecated in %s/instance_access_to_static_property.php on line 2
1
