--TEST--
&& and || as values, and what ?: chooses by them: of ints, floats, bools, NAN, elements that are there or not
--FILE--
<?php
function next_row(array $above, array $here, array $below, int $n): array
{
    $row = [];
    for ($x = 0; $x < $n; $x++) {
        $left = ($x + $n - 1) % $n;
        $right = ($x + 1) % $n;
        $k = $above[$left] + $above[$x] + $above[$right] + $here[$left] + $here[$right] + $below[$left] + $below[$x] + $below[$right];
        $row[] = $k === 3 || ($k === 2 && $here[$x] === 1) ? 1 : 0;
    }
    return $row;
}
function tests(array $a, array $f, int $n, int $m): string
{
    $s = '';
    $count = 0;
    $sum = 0.0;
    for ($i = 0; $i < $n; $i++) {
        $small = $a[$i] < $m && $f[$i] < 1.5;
        $odd = $small || $a[$i] & 1;
        $not = !($a[$i] > 2 && !($f[$i] == $f[$i] && $m));
        $count += ($small ? 1 : 0) + ($odd ? 10 : 0) + ($not ? 100 : 0);
        $sum += $a[$i] >= 0 && $f[$i] >= 0.0 ? 0.5 : -0.0;
        $count += $i > 3 || $f[$i] ? 1000 : 0;
    }
    return "$count $sum " . var_export($small && $odd, true);
}
function guarded(array $a, int $n): int
{
    $hits = 0;
    for ($i = 0; $i < $n; $i++) {
        $in = $i < count($a) && $a[$i] === 7;
        $hits += $in ? 1 : 0;
        $hits += $a[0] === 7 || $a[$i] === 3 ? 10 : 0;
    }
    return $hits;
}
function sides(int $n): string
{
    $log = 0;
    $i = 0;
    while ($i < $n) {
        $t = ($i = $i + 1) > 5 && $i < 50;
        $u = $i++ > 7 || $i > 20;
        $log = ($log * 3 + ($t ? 1 : 0) + ($u ? 2 : 0)) % 1000003;
    }
    return "$log $i";
}
$x = 12345;
$rows = [];
for ($r = 0; $r < 3; $r++) {
    for ($i = 0; $i < 70; $i++) {
        $x = ($x * 1103515245 + 12345) & 0x7fffffff;
        $rows[$r][] = ($x >> 16) & 1;
    }
}
$a = $f = [];
for ($i = 0; $i < 200; $i++) {
    $a[] = $i * 7 % 11 - 3;
    $f[] = $i % 13 === 0 ? NAN : ($i % 7 === 0 ? -0.0 : $i % 5 / 2.0);
}
for ($round = 0; $round < 4; $round++) {
    echo implode('', next_row($rows[0], $rows[1], $rows[2], 70)), ' ', implode('', next_row($rows[0], $rows[1], $rows[2], 3)), "\n";
    echo tests($a, $f, 200, 4), ' ', tests($a, $f, 17, 0), ' ', tests($a, $f, 1, 1), "\n";
    echo guarded([7, 3, 7, 7], 4), ' ', guarded(array_fill(0, 40, 7), 60), ' ', sides(100), "\n";
    echo @guarded([3, 7, 3], 20), "\n";
}
echo implode('', next_row($rows[0], [1, 0, 1], $rows[2], 5)), "\n";
--EXPECTF--
0000000011110000001010101110100001000010100000100001000000101000110000 000
220756 67 false 18003 5.5 true 1110 0 false
43 640 821719 100
21
0000000011110000001010101110100001000010100000100001000000101000110000 000
220756 67 false 18003 5.5 true 1110 0 false
43 640 821719 100
21
0000000011110000001010101110100001000010100000100001000000101000110000 000
220756 67 false 18003 5.5 true 1110 0 false
43 640 821719 100
21
0000000011110000001010101110100001000010100000100001000000101000110000 000
220756 67 false 18003 5.5 true 1110 0 false
43 640 821719 100
21

Warning: Undefined array key 4 in %s/logic_without_jumps.php on line 8

Warning: Undefined array key 3 in %s/logic_without_jumps.php on line 8

Warning: Undefined array key 4 in %s/logic_without_jumps.php on line 8

Warning: Undefined array key 3 in %s/logic_without_jumps.php on line 8

Warning: Undefined array key 4 in %s/logic_without_jumps.php on line 9
01010
