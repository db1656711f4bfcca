--TEST--
callbacks with effects run in order, once for each element
--FILE--
<?php
$a = range(1, 200);
$seen = [];
$total = 0;
array_map(function ($x) use (&$seen) { $seen[] = $x; }, $a);
echo implode(",", $seen), "\n";
echo count(array_filter($a, function ($x) use (&$total) { $total += $x; return $total % 2; })), " $total\n";
function count_up($x) { static $n = 0; return $x + ++$n; }
echo array_sum(array_map('count_up', $a)), " ", count_up(0), "\n";
function add_global($x) { global $sum; $sum += $x; return $sum; }
$sum = 5;
echo array_sum(array_map('add_global', $a)), " $sum\n";
array_map(function ($x) { if ($x % 50 == 0) echo "<$x>"; return $x; }, $a);
echo "\n";
$outer = fn($x) => array_sum(array_map(fn($y) => $x * $y, range(1, 100)));
echo array_sum(array_map($outer, $a)), "\n";
$self = function ($depth) use (&$self) { return $depth ? array_sum(array_map(fn($d) => $d, array_fill(0, 70, $depth))) + $self($depth - 1) : 1; };
echo $self(5), "\n";
$objects = array_map(fn($x) => (object) ["v" => $x], $a);
echo array_sum(array_map(fn($o) => $o->v, $objects)), "\n";
echo count(array_map(null, $a)), " ", count(array_filter([0, 1, "", "a"])), "\n";
--EXPECT--
1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,100,101,102,103,104,105,106,107,108,109,110,111,112,113,114,115,116,117,118,119,120,121,122,123,124,125,126,127,128,129,130,131,132,133,134,135,136,137,138,139,140,141,142,143,144,145,146,147,148,149,150,151,152,153,154,155,156,157,158,159,160,161,162,163,164,165,166,167,168,169,170,171,172,173,174,175,176,177,178,179,180,181,182,183,184,185,186,187,188,189,190,191,192,193,194,195,196,197,198,199,200
100 20100
40200 201
1354400 20105
<50><100><150><200>
101505000
1051
20100
200 2
