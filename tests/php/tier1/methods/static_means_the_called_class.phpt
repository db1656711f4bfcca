--TEST--
static:: in static methods whose class gets a subclass while the program runs
--FILE--
<?php
$a = range(1, 2000);
class L1 { const RATE = 2; public static function f(array $a) { $s = 0; foreach ($a as $v) $s += $v * static::RATE; return $s; } 
  public static function g(array $a) { return array_map(fn($v) => $v * static::RATE, $a); }
  public static function h(array $a) { return array_map(fn($v) => self::k($v), $a); }
  public static function k(int $v) { return static::RATE * $v; } }
for ($i = 0; $i < 10; $i++) { $x = L1::f($a); $y = L1::g($a); $z = L1::h($a); usleep(2000); }
echo $x, array_sum($y), array_sum($z), "\n";
eval('class L2 extends L1 { const RATE = 9; }');
echo L2::f($a), " ", L1::f($a), "\n";
echo array_sum(L2::g($a)), " ", array_sum(L1::g($a)), "\n";
echo array_sum(L2::h($a)), " ", array_sum(L1::h($a)), "\n";
for ($i = 0; $i < 10; $i++) { $x = L2::f($a); $y = L2::g($a); $z = L2::h($a); usleep(2000); }
echo $x, ' ', array_sum($y), ' ', array_sum($z), "\n";
--EXPECT--
400200040020004002000
18009000 4002000
18009000 4002000
18009000 4002000
18009000 18009000 18009000
