--TEST--
Visibility in hot loops: private methods before those of the object, protected ones, class constants, traits, late static binding
--FILE--
<?php
trait T { public static function h(int $v): int { return $v + 1; }
  public static function go(array $a): int { return array_sum(array_map(fn($v) => self::h($v), $a)); }
  public static function go2(array $a): array { $GLOBALS['z'] = 1; return array_map(fn($v) => self::h($v), $a); } }
class C { use T; const RATE = 7; public static function h(int $v): int { return $v + 2; } }
class D { use T; }
$a = range(1, 2000);
foreach ([1,2,3] as $_) { echo C::go($a), " ", D::go($a), "\n"; echo array_sum(C::go2($a)), " ", array_sum(D::go2($a)), "\n"; }
class A { const RATE = 3; } class B { const RATE = 5; }
$f = fn($v) => self::RATE * $v;
foreach ([A::class, B::class, C::class] as $cls) { $g = Closure::bind($f, null, $cls); echo array_sum(array_map($g, $a)), "\n"; }
function ap(array $a, Closure $f) { $s = 0; foreach ($a as $v) $s += $f($v); return $s; }
foreach ([A::class, B::class, C::class] as $cls) { $g = Closure::bind($f, null, $cls); echo ap($a, $g), "\n"; }
// private precedence
class P1 { private function f($v) { return $v + 1; } public function g(array $a) { $s = 0; foreach ($a as $v) $s += $this->f($v); return $s; }
  private static function sf($v) { return $v + 1; } public static function sg(array $a) { $s = 0; foreach ($a as $v) $s += static::sf($v); return $s; } }
class P2 extends P1 { public function f($v) { return $v + 2; } public static function sf($v) { return $v + 2; } }
echo (new P1)->g($a), " ", (new P2)->g($a), "\n";
echo P1::sg($a), "\n"; try { echo P2::sg($a), "\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
class Q { protected static function pr($v) { return $v; } private const K = 3; protected const L = 4; }
class U { public static function go(array $a) { $s = 0; foreach ($a as $v) $s += Q::pr($v); return $s; }
 public static function k(array $a) { $s = 0; foreach ($a as $v) $s += Q::K; return $s; }
 public static function l(array $a) { $s = 0; foreach ($a as $v) $s += Q::L; return $s; } }
foreach (['go', 'k', 'l'] as $m) try { echo U::$m($a), "\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
function tr(array $a) { $s = 0; foreach ($a as $v) $s += T::h($v); return $s; }
echo tr([1, 2]), "\n";
function qq(array $a) { $s = 0; foreach ($a as $v) $s += Q::K; return $s; }
try { echo qq($a); } catch (Error $e) { echo $e->getMessage(), "\n"; }
// late subclass
class L1 { const RATE = 2; public static function f(array $a) { $s = 0; foreach ($a as $v) $s += $v * static::RATE; return $s; } 
  public static function fs(array $a) { $s = 0; foreach ($a as $v) $s += $v * static::RATE; return $s; } }
for ($i = 0; $i < 10; $i++) $x = L1::f($a);
echo $x, "\n";
eval('class L2 extends L1 { const RATE = 9; }');
echo L2::f($a), " ", L1::f($a), "\n";
--EXPECTF--
2005000 2003000
2005000 2003000
2005000 2003000
2005000 2003000
2005000 2003000
2005000 2003000
6003000
10005000
14007000
6003000
10005000
14007000
2003000 2003000
2003000
2005000
Call to protected method Q::pr() from scope U
Cannot access private constant Q::K
Cannot access protected constant Q::L

Deprecated: Calling static trait method T::h is deprecated, it should only be called on a class using the trait in %s/what_a_class_may_call.php on line 25

Deprecated: Calling static trait method T::h is deprecated, it should only be called on a class using the trait in %s/what_a_class_may_call.php on line 25
5
Cannot access private constant Q::K
4002000
18009000 4002000
