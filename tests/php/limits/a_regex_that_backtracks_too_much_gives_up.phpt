--TEST--
a regex that backtracks too much gives up
--FILE--
<?php
var_dump(preg_match('/(a+)+$/', str_repeat('a', 50) . 'b'), preg_last_error_msg());
var_dump(preg_match('/^(?:.|\n)*$/', str_repeat('x', 20000)));
--EXPECT--
bool(false)
string(25) "Backtrack limit exhausted"
bool(false)
