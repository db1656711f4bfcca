--TEST--
ReflectionProperty and ReflectionClass read and write static properties
--FILE--
<?php
class A {
    public static int $x = 3;
    public static $y;
    private static $hidden = 'h';
}
$p = new ReflectionProperty('A', 'x');
var_dump($p->getValue(), $p->isInitialized());
$p->setValue(7);
var_dump(A::$x);
$p->setValue(null, 8);
var_dump(A::$x);
var_dump((new ReflectionProperty('A', 'hidden'))->getValue());
$c = new ReflectionClass('A');
var_dump($c->getStaticPropertyValue('x'), $c->getStaticProperties());
$c->setStaticPropertyValue('y', 'q');
var_dump(A::$y, $c->getStaticPropertyValue('none', 'a default'));
try {
    $c->getStaticPropertyValue('none');
} catch (ReflectionException $e) {
    echo $e->getMessage(), "\n";
}
trait T { function a() { echo "a"; } }
class Z { use T { a as b; T::a as protected c; } }
var_dump((new ReflectionClass('Z'))->getTraitAliases());
--EXPECT--
int(3)
bool(true)
int(7)
int(8)
string(1) "h"
int(8)
array(3) {
  ["x"]=>
  int(8)
  ["y"]=>
  NULL
  ["hidden"]=>
  string(1) "h"
}
string(1) "q"
string(9) "a default"
Property A::$none does not exist
array(2) {
  ["b"]=>
  string(4) "T::a"
  ["c"]=>
  string(4) "T::a"
}
