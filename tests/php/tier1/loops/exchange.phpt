--TEST--
destructuring of an array literal
--FILE--
<?php
// [$a, $b] = [...] makes no array: all of the right side comes first, then the targets in order
function gcd(int $a, int $b): int { while ($b !== 0) { [$a, $b] = [$b, $a % $b]; } return $a; }
function turn(array $a, int $n): array {
    for ($i = 0, $j = $n - 1; $i < $j; $i++, $j--) { [$a[$i], $a[$j]] = [$a[$j], $a[$i]]; }
    return $a;
}
function index(array $a): string { $i = 0; [$i, $a[$i]] = [2, 9]; return "$i: " . implode(',', $a); }
function words(string $x, string $y, int $n): string { for ($k = 0; $k < $n; $k++) { [$x, $y] = [$y . 'a', $x]; } return "$x|$y"; }
function mixed(int $n): string { $a = 1; $b = 0.5; for ($k = 0; $k < $n; $k++) { [$a, $b] = [$b, $a]; } return var_export($a, true) . ' ' . var_export($b, true); }
function fib(int $n): int { [$a, $b] = [0, 1]; for ($k = 0; $k < $n; $k++) { [$a, $b] = [$b, $a + $b]; } return $a; }
function more(int $n): int { $s = 0; for ($k = 0; $k < $n; $k++) { [, $x] = [$k, $k * 2, $k * 3]; $s += $x; } return $s; }
for ($k = 0; $k < 12; $k++) {
    $all = [gcd(1071, 462), implode(turn(range(1, 9), 9)), index([5, 6, 7]), words('x', 'y', 5), mixed(3), fib(50), more(20)];
}
echo implode("\n", $all), "\n";
--EXPECTF--
21
987654321
2: 5,6,9
yaaa|xaa
0.5 1
12586269025
380
