--TEST--
passing a temporary by reference
--FILE--
<?php
function f(&$x) { $x++; return $x; }
function g() { return 5; }
echo f(g()), "\n";
echo end(explode(',', 'a,b')), "\n";
--EXPECTF--
Notice: Only variables should be passed by reference in %s/passing_a_temporary_by_reference.php on line 4
6

Notice: Only variables should be passed by reference in %s/passing_a_temporary_by_reference.php on line 5
b
