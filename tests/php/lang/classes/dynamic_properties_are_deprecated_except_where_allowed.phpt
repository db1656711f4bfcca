--TEST--
dynamic properties are deprecated except where allowed
--FILE--
<?php
class A {} #[AllowDynamicProperties] class B {} class C extends B {}
class D { function __set($n, $v) { $this->$n = $v; } }
$a = new A; $a->x = 1; $a->x = 2; $b = new B; $b->x = 1; $c = new C; $c->x = 1;
$s = new stdClass; $s->x = 1; $d = new D; $d->z = 1;
var_dump($a, $d); echo $a->undefinedProp ?? 'none', "\n"; echo $a->undef;
--EXPECTF--
Deprecated: Creation of dynamic property A::$x is deprecated in %s/dynamic_properties_are_deprecated_except_where_allowed.php on line 4

Deprecated: Creation of dynamic property D::$z is deprecated in %s/dynamic_properties_are_deprecated_except_where_allowed.php on line 3
object(A)#1 (1) {
  ["x"]=>
  int(2)
}
object(D)#5 (1) {
  ["z"]=>
  int(1)
}
none

Warning: Undefined property: A::$undef in %s/dynamic_properties_are_deprecated_except_where_allowed.php on line 6
