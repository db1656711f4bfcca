--TEST--
nesting and return values
--FILE--
<?php
ob_start(); echo 'a'; ob_start(); echo 'b'; echo ob_get_level(), ob_get_length();
$in = ob_get_clean(); $out = ob_get_clean();
var_dump($in, $out, ob_get_level(), ob_get_clean(), ob_get_contents(), ob_end_clean());
--EXPECTF--
Notice: ob_end_clean(): Failed to delete buffer. No buffer to delete in %s/nesting_and_return_values.php on line 4
string(3) "b22"
string(1) "a"
int(0)
bool(false)
bool(false)
bool(false)
