--TEST--
Closures that read a private property, bound to no class and to other classes
--FILE--
<?php
class V { private $x = 1; public $y = 2; function __construct($x = 1) { $this->x = $x; } static function mk() { return fn($o) => $o->x; } static function mk2() { return function ($o) { return [$o->x, $o->y]; }; } }
class A { private $x = 7; }
class B { public $x = 8; }
$os = [new V, new V(2), new V(3)];
foreach ([null, A::class, B::class, V::class] as $scope) {
  $f = Closure::bind(V::mk(), null, $scope); $g = Closure::bind(V::mk2(), null, $scope);
  try { print_r(array_map($f, $os)); } catch (Error $e) { echo $e->getMessage(), "\n"; }
  try { echo json_encode(array_map($g, $os)); } catch (Error $e) { echo $e->getMessage(), "\n"; }
  try { echo $f(new A), "\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
  try { echo $f(new B), "\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
  try { echo $f($os[0]), "\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
}
--EXPECT--
Cannot access private property V::$x
Cannot access private property V::$x
Cannot access private property A::$x
8
Cannot access private property V::$x
Cannot access private property V::$x
Cannot access private property V::$x
7
8
Cannot access private property V::$x
Cannot access private property V::$x
Cannot access private property V::$x
Cannot access private property A::$x
8
Cannot access private property V::$x
Array
(
    [0] => 1
    [1] => 2
    [2] => 3
)
[[1,2],[2,2],[3,2]]Cannot access private property A::$x
8
1
