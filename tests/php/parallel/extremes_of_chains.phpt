--TEST--
min and max of what callbacks make, without the arrays in between
--FILE--
<?php
function least(array $a, int $m): int { return min(array_map(fn($x) => ($x * 37) % $m - 5, $a)); }
function most(array $a, int $m): int { return max(array_map(fn($x) => $x * 3, array_filter($a, fn($x) => $x % $m == 1))); }
function none(array $a): int { return max(array_filter($a, fn($x) => $x < 0)); }
$a = range(1, 30000);
for ($i = 0; $i < 40; $i++) {
    $r = [least($a, 1000 + $i), most($a, 5 + $i)];
}
echo implode(' ', $r), ' ', least([9], 7), ' ', most([7, 1], 6), ' ', none([3, -4, -2]), "\n";
for ($i = 0; $i < 30; $i++) {
    none([-$i - 1, 2]);
}
try {
    none($a);
} catch (ValueError $e) {
    echo $e->getMessage(), "\n";
}
--EXPECT--
-5 89895 -1 21 -2
max(): Argument #1 ($value) must contain at least one element
