--TEST--
key is read after the value was computed
--FILE--
<?php
$arr[$i] = ++$i; echo json_encode($arr), "\n";
function f() { $i = 0; $l = [5]; $l[$i] = $i = 3; $k = 0; $l[$k] .= ++$k; return $l; }
echo json_encode(f()), "\n";
--EXPECTF--
Warning: Undefined variable $i in %s/key_is_read_after_the_value_was_computed.php on line 2
{"1":1}

Warning: Undefined array key 1 in %s/key_is_read_after_the_value_was_computed.php on line 3
{"0":5,"3":3,"1":"1"}
