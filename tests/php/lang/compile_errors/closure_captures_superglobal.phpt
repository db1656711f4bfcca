--TEST--
closure captures superglobal
--FILE--
<?php
echo "start\n";
$f = function () use ($_GET) {};
--EXPECTF--
Fatal error: Cannot use auto-global as lexical variable in %s/closure_captures_superglobal.php on line 3
