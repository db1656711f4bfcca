--TEST--
Closures that use $this
--FILE--
<?php
class K { private int $q = 3; private array $log = []; function __construct(private int $w = 2) {}
 function m(array $a, int $add): array { return array_map(fn($x) => $x + $this->q * $this->w + $add, $a); }
 function bump(int $n): int { $f = function () { $this->q++; return $this->q; }; $t = 0; for ($i = 0; $i < $n; $i++) $t += $f(); return $t; }
 function nest(int $n): int { $f = fn($x) => (fn($y) => $y + $this->q)($x) * 2; return $f($n); }
 function own(array $a): array { usort($a, fn($x, $y) => $this->cmp($x, $y)); return $a; }
 private function cmp(int $x, int $y): int { return ($x % $this->q) <=> ($y % $this->q) ?: $x <=> $y; }
 static function s(array $a, int $w) { return array_filter($a, static fn($x) => $x > $w); } }
$k = new K; for ($i = 0; $i < 4; $i++) { echo implode(',', $k->m([1,2], $i)), ' ', $k->bump(4), ' ', $k->nest(5), ' ', implode(',', $k->own([5,2,9,4])), "\n"; }

--EXPECT--
7,8 22 24 2,9,4,5
16,17 38 32 2,4,5,9
25,26 54 40 2,4,5,9
34,35 70 48 2,4,5,9
