--TEST--
assignment order and rebinding
--FILE--
<?php
$a = 1; $b = 2; $r = &$a; $r = &$b; $r = 9; echo "$a$b\n";
function f(&$x) { $y = 5; $x = &$y; $x = 6; } $v = 1; f($v); echo $v, "\n";
$arr = [1, 2, 3]; foreach ($arr as $k => &$e) { $e = &$other; } unset($e);
echo json_encode($arr), "\n";
--EXPECT--
19
1
[1,2,3]
