--TEST--
Calls of closures that are known, and of one of several
--FILE--
<?php
function apply(Closure $f, array $a): array { $r = []; foreach ($a as $x) $r[] = $f($x); return $r; }
function twice(callable $f, int $n): int { for ($i = 0; $i < 10; $i++) $n = $f($f($n)) % 1000; return $n; }
$m = 3; $add = fn(int $x): int => $x + $m; $mul = function (int $x) use ($m) { return $x * $m; };
for ($k = 0; $k < 4; $k++) { echo implode(',', apply($add, [1,2,3])), ' ', implode(',', apply($mul, [1,2,3])), ' ', twice($add, $k), twice($mul, $k), "\n"; $m++; $add = fn(int $x): int => $x + $m; }
function sel(int $n): int { $fs = [fn($x) => $x + 1, fn($x) => $x * 2, 'k' => fn($x) => $x - 3]; $t = 0; for ($i = 0; $i < $n; $i++) { foreach ($fs as $f) $t = $f($t) & 0xffff; } return $t; }
for ($k = 0; $k < 3; $k++) echo sel(100 + $k), "\n";
class Ev { private array $h = []; function on(Closure $f): void { $this->h[] = $f; } function fire(int $x): int { foreach ($this->h as $f) $x = $f($x); return $x; } }
$e = new Ev; $e->on(fn($x) => $x + 1); $e->on(fn($x) => $x * 2); for ($k = 0; $k < 5; $k++) echo $e->fire($k), "\n";
function same(Closure $f) { return $f; } for ($k = 0; $k < 3; $k++) var_dump(same($add) === $add);
function inner() { $g = fn(string $s): string => strtoupper($s); $r = ''; for ($i=0;$i<5;$i++) $r .= $g("a$i"); return $r; }
for ($k = 0; $k < 3; $k++) echo inner(), "\n";
$s = 0; for ($i = 0; $i < 100; $i++) { $s += $add($i); } echo $s, "\n";
$by = 0; $c = function ($x) use (&$by) { $by += $x; }; for ($i = 0; $i < 10; $i++) $c($i); echo $by, "\n";

--EXPECT--
4,5,6 3,6,9 600
5,6,7 3,6,9 81401
6,7,8 3,6,9 102802
7,8,9 3,6,9 123203
1
1
1
2
4
6
8
10
bool(true)
bool(true)
bool(true)
A0A1A2A3A4
A0A1A2A3A4
A0A1A2A3A4
5650
45
