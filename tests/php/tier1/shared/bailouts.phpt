--TEST--
what a call that cannot be finished natively did to globals and statics is undone before tier 0 repeats it
--FILE--
<?php
function divide($n) { global $b; static $calls = 0; $calls++; $b++; $r = intdiv(100, $n); $b++; return "$r/$calls"; }
$b = 0;
for ($i = 5; $i >= -1; $i--) {
    try { echo divide($i), " $b "; } catch (DivisionByZeroError $e) { echo get_class($e), " $b\n"; }
}
echo "\n";
function grow($n) { global $product, $log; $log[] = $n; $product *= $n; return $product; }
$product = 1;
$log = [];
for ($i = 1; $i < 30; $i++) { $p = grow($i * 7); }
var_dump($p, $product, count($log));
function element($i) { global $list, $reads; $reads++; return $list[$i]; }
$list = [1, 2, 3];
$reads = 0;
for ($i = 0; $i < 5; $i++) { echo @element($i), " $reads\n"; }
// long enough for several slices; then something that only tier 0 can do
function step($i) { global $steps, $trace; $steps++; if ($i % 100000 == 0) $trace[] = $steps; return $i & 7; }
$steps = 0;
$trace = [];
$sum = 0;
for ($i = 1; $i <= 3000000; $i++) { $sum += step($i); if ($i == 2900000) $sum += (int)"12abc"; }
echo "$sum $steps ", count($trace), " ", end($trace), "\n";
--EXPECT--
20/1 2 25/2 4 33/3 6 50/4 8 100/5 10 DivisionByZeroError 11
-100/7 13 
float(2.846964033517268E+55)
float(2.846964033517268E+55)
int(29)
1 1
2 2
3 3
 4
 5
10500012 3000000 30 3000000
