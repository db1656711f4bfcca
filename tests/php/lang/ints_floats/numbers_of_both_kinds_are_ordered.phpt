--TEST--
Comparing values that are int at times and float at others: each pair of kinds, INF, NAN, ints that no float holds
--FILE--
<?php
function number(int $i) {
    $values = [1, 1.5, -2, -2.5, 0, 0.0, -0.0, PHP_INT_MAX, 9223372036854775807.0, 9007199254740993, 9007199254740992.0, INF, -INF, NAN, PHP_INT_MIN];
    return $values[$i % 15];
}
function order(int $i, int $j): string {
    $a = number($i);
    $b = number($j);
    return ($a < $b ? 'l' : '-') . ($a <= $b ? 'L' : '-') . ($a > $b ? 'g' : '-') . ($a >= $b ? 'G' : '-')
        . ($a == $b ? 'e' : '-') . ($a === $b ? 'i' : '-') . ($a <=> $b);
}
function greatest(array $numbers) {
    $best = $numbers[0];
    foreach ($numbers as $n) {
        if ($n > $best) {
            $best = $n;
        }
    }
    return $best;
}
$out = '';
for ($round = 0; $round < 20; $round++) {
    $out = '';
    for ($i = 0; $i < 15; $i++) {
        for ($j = 0; $j < 15; $j++) {
            $out .= order($i, $j) . ($j === 14 ? "\n" : ' ');
        }
    }
}
echo $out;
for ($round = 0; $round < 100; $round++) {
    $last = greatest([1, 2.5, $round, $round / 2]);
}
var_dump($last, greatest([1, NAN, 2]), greatest([0.5, 7, 6.5]));
--EXPECT--
-L-Gei0 lL-----1 --gG--1 --gG--1 --gG--1 --gG--1 --gG--1 lL-----1 lL-----1 lL-----1 lL-----1 lL-----1 --gG--1 ------1 --gG--1
--gG--1 -L-Gei0 --gG--1 --gG--1 --gG--1 --gG--1 --gG--1 lL-----1 lL-----1 lL-----1 lL-----1 lL-----1 --gG--1 ------1 --gG--1
lL-----1 lL-----1 -L-Gei0 --gG--1 lL-----1 lL-----1 lL-----1 lL-----1 lL-----1 lL-----1 lL-----1 lL-----1 --gG--1 ------1 --gG--1
lL-----1 lL-----1 lL-----1 -L-Gei0 lL-----1 lL-----1 lL-----1 lL-----1 lL-----1 lL-----1 lL-----1 lL-----1 --gG--1 ------1 --gG--1
lL-----1 lL-----1 --gG--1 --gG--1 -L-Gei0 -L-Ge-0 -L-Ge-0 lL-----1 lL-----1 lL-----1 lL-----1 lL-----1 --gG--1 ------1 --gG--1
lL-----1 lL-----1 --gG--1 --gG--1 -L-Ge-0 -L-Gei0 -L-Gei0 lL-----1 lL-----1 lL-----1 lL-----1 lL-----1 --gG--1 ------1 --gG--1
lL-----1 lL-----1 --gG--1 --gG--1 -L-Ge-0 -L-Gei0 -L-Gei0 lL-----1 lL-----1 lL-----1 lL-----1 lL-----1 --gG--1 ------1 --gG--1
--gG--1 --gG--1 --gG--1 --gG--1 --gG--1 --gG--1 --gG--1 -L-Gei0 -L-Ge-0 --gG--1 --gG--1 lL-----1 --gG--1 ------1 --gG--1
--gG--1 --gG--1 --gG--1 --gG--1 --gG--1 --gG--1 --gG--1 -L-Ge-0 -L-Gei0 --gG--1 --gG--1 lL-----1 --gG--1 ------1 --gG--1
--gG--1 --gG--1 --gG--1 --gG--1 --gG--1 --gG--1 --gG--1 lL-----1 lL-----1 -L-Gei0 -L-Ge-0 lL-----1 --gG--1 ------1 --gG--1
--gG--1 --gG--1 --gG--1 --gG--1 --gG--1 --gG--1 --gG--1 lL-----1 lL-----1 -L-Ge-0 -L-Gei0 lL-----1 --gG--1 ------1 --gG--1
--gG--1 --gG--1 --gG--1 --gG--1 --gG--1 --gG--1 --gG--1 --gG--1 --gG--1 --gG--1 --gG--1 -L-Gei0 --gG--1 ------1 --gG--1
lL-----1 lL-----1 lL-----1 lL-----1 lL-----1 lL-----1 lL-----1 lL-----1 lL-----1 lL-----1 lL-----1 lL-----1 -L-Gei0 ------1 lL-----1
------1 ------1 ------1 ------1 ------1 ------1 ------1 ------1 ------1 ------1 ------1 ------1 ------1 ------1 ------1
lL-----1 lL-----1 lL-----1 lL-----1 lL-----1 lL-----1 lL-----1 lL-----1 lL-----1 lL-----1 lL-----1 lL-----1 --gG--1 ------1 -L-Gei0
int(99)
int(2)
int(7)
