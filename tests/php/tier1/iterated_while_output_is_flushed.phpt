--TEST--
A global array that an output callback begins to iterate over by reference gets what the running loop writes
--FILE--
<?php
$a = [1, 2, 3];
$g = null;
function walk() { global $a; foreach ($a as &$v) { yield $v; } }
function f(int $n) {
    global $a;
    for ($i = 0; $i < $n; $i++) {
        $a[$i % 3] += $i;
        echo "line $i of the output\n";
    }
    return count($a);
}
ob_start(function ($text) {
    global $g;
    if (!$g) { $g = walk(); $g->current(); }
    return '';
}, 4096);
$x = f(10) + f(2000) + f(3);
ob_end_clean();
echo $x, ' ', implode(', ', $a), "\n";
--EXPECT--
9 666352, 667015, 665687
