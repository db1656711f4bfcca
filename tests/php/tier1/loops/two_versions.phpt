--TEST--
counted loops with and without tests of the indexes
--FILE--
<?php
// loops whose indexes can be proven at both ends, and loops where that fails at one of them
function fill(int $n, int $by): array { $a = []; for ($i = 0; $i < $n; $i++) { $a[$i] = $i * $by; } return $a; }
function shift(array $a, int $n): array { for ($i = 1; $i < $n; $i++) { $a[$i - 1] = $a[$i] + 1; } return $a; }
function beyond(array $a, int $n): int { $s = 0; for ($i = 0; $i < $n; $i++) { $s += $a[$i + 3] ?? -1; } return $s; }
function grow(int $n): array { $a = [1]; for ($i = 0; $i < $n; $i++) { $a[$i + 1] = $a[$i] + 1; } return $a; }
function down(array $a, int $n): int { $s = 0; for ($i = $n; $i >= 0; $i--) { $s = ($s * 3 + $a[$i]) % 1000003; } return $s; }
function rows(int $n): string {
    $m = [];
    for ($i = 0; $i < $n; $i++) { for ($j = 0; $j < $n; $j++) { $m[$i][$j] = $i ^ $j; } }
    $copy = $m;
    for ($i = 0; $i < $n; $i++) {
        for ($j = 0; $j < $n; $j++) {
            $m[$i][$j] += $m[$j][$i];
            if ($m[$i][$j] > 30) { $m[$i][$j] = 30; }
        }
    }
    $s = $t = 0;
    for ($i = 0; $i < $n; $i++) { for ($j = 0; $j < $n; $j++) { $s += $m[$i][$j]; $t += $copy[$i][$j]; } }
    return "$s $t";
}
function shared_rows(int $n): string {
    $row = array_fill(0, $n, 1);
    $m = [];
    for ($i = 0; $i < $n; $i++) { $m[] = $row; }
    for ($i = 0; $i < $n; $i++) { for ($j = 0; $j < $n; $j++) { $m[$i][$j] = $m[0][$j] + $i; } }
    return array_sum($m[$n - 1]) . ' ' . array_sum($row) . ' ' . array_sum($m[1]);
}
function sometimes(array $a, int $n): array { for ($i = 0; $i < $n; $i++) { if ($a[$i] % 5 === 4) { $a[$i] = 0; } } return $a; }
function text(string $s): int {
    $h = 0;
    for ($i = 0, $n = strlen($s); $i < $n; $i++) { if ($s[$i] === 'a') { $h++; } $h = ($h * 31 + ord($s[$i])) % 65537; }
    return $h;
}
function below(int $n): int { $a = range(0, $n); $s = 0; for ($i = -3; $i < $n; $i++) { if ($i >= 0) { $s += $a[$i]; } } return $s; }
function computed(array $a, int $n, int $w): int {
    $s = 0;
    for ($x = 0; $x < $n; $x++) { $at = $x * $w + 1; $s += $a[$at - 1]; if ($s > 100) { continue; } $s += $a[$at]; }
    return $s;
}
function far(array $a, int $n, int $by): int { $s = 0; for ($i = 0; $i < $n; $i++) { $s += $a[$i + $by - $by]; } return $s; }
function outside(array $a, int $n): int { $s = 0; for ($i = 0; $i <= $n; $i++) { $s += $a[$i]; } return $s; }
for ($k = 0; $k < 12; $k++) {
    $a = fill(40, 3);
    $f = [1.5, 2.5];
    for ($i = 0; $i < 40; $i++) { $f[$i] = $i / 4; }
    $all = [array_sum($a), array_sum(shift($a, 40)), beyond($a, 40), array_sum(grow(50)), down($a, 39), rows(20),
        shared_rows(20), array_sum(sometimes($a, 40)), array_sum($a), text(str_repeat('banana', 9)), below(40),
        computed(fill(200, 1), 30, 5), far($a, 40, 7), array_sum($f)];
}
echo implode(', ', $all), "\n";
echo outside($a, 40), "\n";
--EXPECTF--
2340, 2496, 2328, 1326, 784315, 8340 4952, 400 20 40, 1848, 2340, 19271, 780, 2230, 2340, 195

Warning: Undefined array key 40 in %s on line 42
2340
