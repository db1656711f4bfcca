--TEST--
closure captures parameter
--FILE--
<?php
echo "start\n";
$f = function ($a) use ($a) {};
--EXPECTF--
Fatal error: Cannot use lexical variable $a as a parameter name in %s/closure_captures_parameter.php on line 3
