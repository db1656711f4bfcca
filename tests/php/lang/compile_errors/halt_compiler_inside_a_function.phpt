--TEST--
halt compiler inside a function
--FILE--
<?php
echo "start\n";
function f() { __halt_compiler(); }
--EXPECTF--
Fatal error: __HALT_COMPILER() can only be used from the outermost scope in %s/halt_compiler_inside_a_function.php on line 3
