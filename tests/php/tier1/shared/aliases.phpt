--TEST--
the variables of a loop, parameters by reference and two names may be the global that a function uses
--FILE--
<?php
function bump() { global $x; $x += 10; return 1; }
$x = 0;
$sum = 0;
for ($i = 0; $i < 1000; $i++) { $x++; $sum += bump() + $x; if ($x > 5000) $x = 0; }
echo "$x $sum\n";
function heap($n) { global $LAST; $LAST = 42; for ($i = 1; $i <= $n; $i++) { $a[$i] = gen(1); if ($i % 7 == 0) $LAST++; } return $a[$n] . " " . $LAST; }
function gen($n) { global $LAST; return $n * ($LAST = ($LAST * 3877 + 29573) % 139968) / 139968; }
for ($i = 0; $i < 3; $i++) echo heap(2000 + $i), " $LAST\n";
for ($i = 0; $i < 300; $i++) { $acc = ($acc ?? 0) + add($i); }
function add($n) { global $acc; return $n + ($acc ?? 0) % 7; }
echo $acc, "\n";
$rows = [];
for ($i = 0; $i < 100; $i++) { $rows[] = $i; if (count($rows) > 10) drop(); }
function drop() { global $rows; $rows = [count($rows)]; }
print_r($rows);
function by_ref(&$p) { global $x; $p++; $x++; return $p; }
$x = 1;
for ($i = 0; $i < 5; $i++) echo by_ref($x), " ";
echo "$x\n";
$w = 5;
for ($i = 0; $i < 5; $i++) echo by_ref($w), " ";
echo "$w $x\n";
function passes() { global $x; return by_ref($x) + $x; }
for ($i = 0; $i < 3; $i++) echo passes(), " $x\n";
$y = &$x;
function both() { global $x, $y; $x++; $y += 2; return $x + $y; }
for ($i = 0; $i < 5; $i++) echo both(), " ";
echo "$x $y\n";
for ($i = 0; $i < 5; $i++) { $y += 1; echo both(), " "; }
echo "$x $y\n";
$cells = [1, 2, 3];
$cell = &$cells[1];
function cell() { global $cell, $cells; $cell++; return $cells[1]; }
for ($i = 0; $i < 3; $i++) echo cell(), " ";
print_r($cells);
function inside() { global $depth; return $depth; }
function outside() { global $depth; $s = 0; for ($i = 0; $i < 300; $i++) { $depth++; $s += inside(); } return $s; }
$depth = 0;
for ($i = 0; $i < 3; $i++) echo outside(), " $depth\n";
function rec($n) { static $seen = 0; $s = 0; for ($i = 0; $i < $n; $i++) { $seen++; $s += $seen; if ($i == 1) $s += rec($n - 2); } return $s; }
for ($i = 0; $i < 4; $i++) echo rec(8), " ";
echo "\n";
--EXPECT--
990 2328325
0.33381201417467 46723 46723
0.40046296296296 56052 56052
0.80619141518061 112842 112842
45746
Array
(
    [0] => 11
    [1] => 91
    [2] => 92
    [3] => 93
    [4] => 94
    [5] => 95
    [6] => 96
    [7] => 97
    [8] => 98
    [9] => 99
)
3 5 7 9 11 11
6 7 8 9 10 10 16
36 18
40 20
44 22
50 56 62 68 74 37 37
82 90 98 106 114 57 57
3 4 5 Array
(
    [0] => 1
    [1] => 5
    [2] => 3
)
45150 300
135150 600
225150 900
210 610 1010 1410
