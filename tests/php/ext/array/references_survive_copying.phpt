--TEST--
shared element references survive, lone ones become values
--FILE--
<?php
$x = 1; $a = ["k" => &$x, "v" => 2];
$b = array_merge($a, [5]); $b["k"] = 9; echo $x, "\n";
$c = array_slice($a, 0, 1); $c["k"] = 10; echo $x, "\n";
$d = [1, 2]; foreach ($d as &$v) {} unset($v); $e = array_reverse($d); $e[0] = 7; echo json_encode([$d, $e]), "\n";
array_walk($a, function (&$v, $k, $p) { $v = "$p$k$v"; }, "-"); echo json_encode($a), $x, "\n";
$n = [1, [2, [3]]]; array_walk_recursive($n, function (&$v) { $v *= 2; }); echo json_encode($n), "\n";
?>
--EXPECT--
9
10
[[1,2],[7,1]]
{"k":"-k10","v":"-v2"}-k10
[2,[4,[6]]]
