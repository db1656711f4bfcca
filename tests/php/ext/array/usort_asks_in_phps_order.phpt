--TEST--
usort compares in PHP's order, also with a comparison that is no order
--FILE--
<?php
foreach ([3, 5, 7, 17, 40] as $n) {
    $a = [];
    for ($i = 0; $i < $n; $i++) { $a[] = ($i * 7919) % 101; }
    $log = 0;
    usort($a, function ($x, $y) use (&$log) { $log = ($log * 31 + $x * 7 + $y) % 1000003; return ($x * 13 + $y * 7) % 5 - 2; });
    echo $n, ": ", implode(",", $a), " ", $log, "\n";
}
$a = [3, 1, 2];
usort($a, fn($x, $y) => $x > $y);
echo implode(",", $a), "\n";
?>
--EXPECTF--
3: 0,41,82 1640
5: 0,41,82,22,63 594730
7: 0,41,82,22,63,3,44 547646
17: 44,82,22,47,0,85,25,3,63,88,28,41,66,6,69,9,50 28901
40: 88,63,3,28,6,31,91,66,41,34,9,69,84,59,44,94,97,37,62,2,12,47,22,82,72,0,50,75,15,25,85,100,40,43,53,78,18,21,81,56 184093

Deprecated: usort(): Returning bool from comparison function is deprecated, return an integer less than, equal to, or greater than zero in %s on line 10
1,2,3
