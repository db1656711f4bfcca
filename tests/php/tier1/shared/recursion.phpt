--TEST--
recursive functions that share global variables
--FILE--
<?php
function rec($n) { global $depth, $max; $depth++; if ($depth > $max) $max = $depth; $v = $n > 0 ? rec($n - 1) + 1 : 0; $depth--; return $v; }
$depth = $max = 0;
for ($i = 0; $i < 3; $i++) { echo rec(100 + $i), " $depth $max\n"; }
function place($row) {
    global $n, $cols, $up, $down, $found;
    if ($row == $n) { $found++; return; }
    for ($c = 0; $c < $n; $c++) {
        if ($cols[$c] || $up[$row + $c] || $down[$row - $c + $n]) continue;
        $cols[$c] = $up[$row + $c] = $down[$row - $c + $n] = true;
        place($row + 1);
        $cols[$c] = $up[$row + $c] = $down[$row - $c + $n] = false;
    }
}
foreach ([4, 5, 6, 7] as $n) {
    $cols = array_fill(0, $n, false);
    $up = $down = array_fill(0, 2 * $n + 1, false);
    $found = 0;
    place(0);
    echo "$n: $found\n";
}
function odd($n) { global $calls; $calls++; return $n == 0 ? false : even($n - 1); }
function even($n) { global $calls; $calls++; return $n == 0 ? true : odd($n - 1); }
$calls = 0;
var_dump(even(100), odd(7), $calls);
function walk($node, $sum) { global $visited; $visited[] = $node; return $node > 40 ? $sum : walk($node * 2, walk($node * 2 + 1, $sum + $node)); }
$visited = [];
echo walk(1, 0), " ", count($visited), " ", implode(",", array_slice($visited, 0, 8)), "\n";
--EXPECT--
100 0 101
101 0 102
102 0 103
4: 2
5: 10
6: 4
7: 40
bool(true)
bool(true)
int(109)
820 81 1,3,7,15,31,63,62,30
