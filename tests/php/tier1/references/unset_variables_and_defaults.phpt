--TEST--
Unset variables passed by reference become null; a by-reference parameter may have its default
--FILE--
<?php
function run(array $x, ?array &$h = null): float { $h = []; $t = 0.0; foreach ($x as $i => $v) { $h[$i] = $v * 0.5; $t += $v; } return $t; }
function train(array $x): float { $o = run($x, $h); return $o + $h[0]; }
function two(array $x): float { run($x, $h); $h[] = 2.5; run($h, $g); return $g[1] + count($h) + run($x); }
for ($i = 0; $i < 3; $i++) { echo train([1.5, 2.5]), ' ', two([0.25, 4.0]), "\n"; }
function f(?int &$x = null): void { $x = 5; }
function g(): int { f($q); f(); return $q; }
function f2(&$x): void { $x = [1, 2]; }
function g2(): int { f2($q); return $q[1]; }
function f3(&$x): void { $x = 'a'; }
function g3(): string { f3($q); return $q; }
function f4(&$x, int $n): void { if ($n > 1) $x[] = $n; }
function g4(int $n): int { f4($q, $n); return count($q ?? []); }
echo g(), g2(), g3(), g4(1), g4(2), g4(3), "\n";
function f5(?int &$x, ?string &$s = null, ?array &$a = null): int { if ($x === null) { $x = 1; } else { $x++; } $s .= "n$x"; $a["k$x"][] = $x; return $x; }
function g5(int $n): string { $t = 0; for ($i = 0; $i < $n; $i++) { $t += f5($x, $s, $a); if ($i === 3) unset($x); if ($i === 5) unset($s, $a); } return "$t $x $s " . json_encode($a); }
function g6(int $n): string { for ($i = 0; $i < $n; $i++) { if ($i % 2) { f5($x); } else { f5(s: $q, x: $y); } } return "$x $y $q"; }
echo g5(9), "\n", g6(5), "\n", g5(2), "\n";
--EXPECT--
4.75 8.25
4.75 8.25
4.75 8.25
52a011
25 5 n3n4n5 {"k3":[3],"k4":[4],"k5":[5]}
2 3 n1n2n3
3 2 n1n2 {"k1":[1],"k2":[2]}
