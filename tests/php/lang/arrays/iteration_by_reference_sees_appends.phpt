--TEST--
iteration by reference sees appends
--FILE--
<?php
$a = [1, 2, 3];
foreach ($a as $k => &$v) { if ($v < 3) $a[] = $v + 10; $v *= 2; echo "$k "; }
unset($v); echo json_encode($a), "\n";
$b = [1, 2, 3]; foreach ($b as &$x); foreach ($b as $x); echo json_encode($b), "\n";
$c = [1, 2, 3, 4]; foreach ($c as $k => &$y) { if ($k == 0) unset($c[1]); echo $y; } echo "\n";
--EXPECT--
0 1 2 3 4 [2,4,6,22,24]
[1,2,2]
134
