--TEST--
undefined keys warn and read null
--FILE--
<?php
$a = ['x' => null];
var_dump($a['y'], $a[3], $a['x']['deep'], $a['x'] ?? 'dflt', isset($a['x']), array_key_exists('x', $a));
$i = 5; var_dump($i[0], null[1], true['x']);
--EXPECTF--
Warning: Undefined array key "y" in %s/undefined_keys_warn_and_read_null.php on line 3

Warning: Undefined array key 3 in %s/undefined_keys_warn_and_read_null.php on line 3

Warning: Trying to access array offset on value of type null in %s/undefined_keys_warn_and_read_null.php on line 3
NULL
NULL
NULL
string(4) "dflt"
bool(false)
bool(true)

Warning: Trying to access array offset on value of type int in %s/undefined_keys_warn_and_read_null.php on line 4

Warning: Trying to access array offset on value of type null in %s/undefined_keys_warn_and_read_null.php on line 4

Warning: Trying to access array offset on value of type bool in %s/undefined_keys_warn_and_read_null.php on line 4
NULL
NULL
NULL
