--TEST--
Methods of traits in hot loops: self is the class that uses them; closures bound elsewhere; closures compared
--FILE--
<?php
trait T { public static function h(int $v): int { return 1; } 
 public static function lp(array $a) { $s = 0; foreach ($a as $v) $s += self::h($v); return $s; }
 public static function lq(array $a) { $s = 0; foreach ($a as $v) $s += static::h($v); return $s; }
 public static function ls(array $a) { static $n = 0; foreach ($a as $v) $n += $v; return $n; } }
class C { use T; public static function h(int $v): int { return 2; } }
class D { use T; }
$a = range(1, 100);
echo C::lp($a), D::lp($a), C::lq($a), D::lq($a), "\n";
echo C::ls($a), " ", D::ls($a), " ", C::ls($a), "\n";
class V { private $x = 1; static function mk() { return fn($o) => $o->x; } }
$os = [new V, new V, new V];
$f = Closure::bind(V::mk(), null, null);
try { print_r(array_map($f, $os)); } catch (Error $e) { echo $e->getMessage(), "\n"; }
function mp($f, $os) { $r = []; foreach ($os as $o) $r[] = $f($o); return $r; }
print_r(mp(V::mk(), $os));
try { print_r(mp($f, $os)); } catch (Error $e) { echo $e->getMessage(), "\n"; }
function cnt(int $v): int { static $n = 0; return $n += $v; }
function us(array $a) { $f = cnt(...); $s = 0; foreach ($a as $v) $s += $f($v); return $s; }
echo us($a), " ", us($a), " ", cnt(1), "\n";
class W { public array $rows = [1, 2, 3]; function go() { array_walk($this->rows, function (&$v) { $v = $this->rows[0] + 10; }); return $this->rows; } }
print_r((new W)->go());
function same() { $f = strlen(...); $g = strlen(...); $h = $f; $r = ''; for ($i = 0; $i < 3; $i++) { $r .= ($f === $g ? 'y' : 'n') . ($f === $h ? 'y' : 'n') . ($f == $g ? 'y' : 'n'); } return $r; }
echo same(), "\n";
--EXPECT--
200100200100
5050 5050 10100
Cannot access private property V::$x
Array
(
    [0] => 1
    [1] => 1
    [2] => 1
)
Cannot access private property V::$x
171700 676700 10101
Array
(
    [0] => 11
    [1] => 21
    [2] => 21
)
nyynyynyy
