--TEST--
a string cast of what is an int or a string gives a string
--FILE--
<?php
function f($n0 = null) { $s1 = 'x'; for ($k = 0; $k < 2; $k++) { $s1 = (string)($n0 ?? $s1); if (strlen($s1) > 80) $s1 = 'q'; } return $s1; }
function g($n0) { $s1 = 'x'; $s1 = (string)($n0 ?? $s1); return strlen($s1); }
function h($n0) { $s1 = 'x'; for ($k = 0; $k < 2; $k++) { $s1 = (string)($n0 ?? $s1);} return strlen($s1); }
try { var_dump(g(44)); } catch (Error $e) {}
var_dump(h(44));
var_dump(f(4));
--EXPECT--
int(2)
int(2)
string(1) "4"
