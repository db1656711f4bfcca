--TEST--
autovivification from null false and others
--FILE--
<?php
$n = null; $n[] = 1; $n['a']['b'][] = 2; echo json_encode($n), "\n";
$f = false; $f[] = 1; echo json_encode($f), "\n";
foreach ([true, 5, 1.5, "str"] as $v) try { $v[] = 1; var_dump($v); } catch (Error $e) { echo $e->getMessage(), "\n"; }
foreach ([true, 5, 1.5] as $v) try { $v['k'] = 1; var_dump($v); } catch (Error $e) { echo $e->getMessage(), "\n"; }
$u['x']['y'] ??= 5; echo json_encode($u), "\n";
--EXPECTF--
{"0":1,"a":{"b":[2]}}

Deprecated: Automatic conversion of false to array is deprecated in %s/autovivification_from_null_false_and_others.php on line 3
[1]
Cannot use a scalar value as an array
Cannot use a scalar value as an array
Cannot use a scalar value as an array
[] operator not supported for strings
Cannot use a scalar value as an array
Cannot use a scalar value as an array
Cannot use a scalar value as an array
{"x":{"y":5}}
