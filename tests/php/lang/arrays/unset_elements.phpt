--TEST--
unset elements
--FILE--
<?php
$a = [1, 2, 3, 'k' => ['x' => 1, 'y' => 2]];
unset($a[1], $a['k']['x'], $a['nope'], $a['k']['no']['no']); echo json_encode($a), "\n";
$n = null; unset($n['x']); var_dump($n);
$f = false; unset($f['x']); var_dump($f);
try { $s = "abc"; unset($s[0]); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { $i = 5; unset($i[0]); } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
{"0":1,"2":3,"k":{"y":2}}
NULL

Deprecated: Automatic conversion of false to array is deprecated in %s/unset_elements.php on line 5
bool(false)
Cannot unset string offsets
Cannot unset offset in a non-array variable
