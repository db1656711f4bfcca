--TEST--
the next index
--FILE--
<?php
$a = [5 => 'a', 'x']; $a[] = 'y'; echo json_encode(array_keys($a));
unset($a[7], $a[6]); $a[] = 'z'; echo json_encode(array_keys($a));
$n = [-5 => 'm']; $n[] = 'n'; echo json_encode(array_keys($n));
array_pop($a); $a[] = 'p'; echo json_encode(array_keys($a)), "\n";
$m = [PHP_INT_MAX => 1];
try { $m[] = 2; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
[5,6,7][5,8][-5,-4][5,8]
Cannot add element to the array as the next element is already occupied
