--TEST--
arguments unpacked and call user func
--FILE--
<?php
function inc(&$x) { $x++; } $a = [1, 2]; echo json_encode($a), "\n";
$v = 5; call_user_func('inc', $v); echo $v, "\n"; call_user_func_array('inc', [&$v]); echo $v, "\n";
$f = 'inc'; $f($v); echo $v, "\n"; array_walk($a, fn(&$e) => $e *= 2); echo json_encode($a), "\n";
--EXPECTF--
[1,2]

Warning: inc(): Argument #1 ($x) must be passed by reference, value given in %s/arguments_unpacked_and_call_user_func.php on line 3
5
6
7
[2,4]
