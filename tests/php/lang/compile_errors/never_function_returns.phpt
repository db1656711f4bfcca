--TEST--
never function returns
--FILE--
<?php
echo "start\n";
function f(): never { return; }
--EXPECTF--
Fatal error: A never-returning function must not return in %s/never_function_returns.php on line 3
