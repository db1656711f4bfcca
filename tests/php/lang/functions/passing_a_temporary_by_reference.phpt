--TEST--
passing a temporary by reference
--FILE--
<?php
function f(&$x) { $x++; return $x; }
function g() { return 5; }
echo f(g()), "\n";
try { eval('f(5);'); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
echo end(explode(',', 'a,b')), "\n";
--EXPECTF--
Notice: Only variables should be passed by reference in %s/passing_a_temporary_by_reference.php on line 4
6
Error: f(): Argument #1 ($x) cannot be passed by reference

Notice: Only variables should be passed by reference in %s/passing_a_temporary_by_reference.php on line 6
b
