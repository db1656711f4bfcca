--TEST--
reading a static property through an instance
--FILE--
<?php
class A { public static $s = 1; }
$a = new A;
var_dump($a->s ?? 'none', isset($a->s)); echo $a->s;
$a->s = 2; echo $a->s;
--EXPECTF--
string(4) "none"
bool(false)

Notice: Accessing static property A::$s as non static in %s/reading_a_static_property_through_an_instance.php on line 4

Warning: Undefined property: A::$s in %s/reading_a_static_property_through_an_instance.php on line 4

Notice: Accessing static property A::$s as non static in %s/reading_a_static_property_through_an_instance.php on line 5

Deprecated: Creation of dynamic property A::$s is deprecated in %s/reading_a_static_property_through_an_instance.php on line 5

Notice: Accessing static property A::$s as non static in %s/reading_a_static_property_through_an_instance.php on line 5
2
