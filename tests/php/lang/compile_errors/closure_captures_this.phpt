--TEST--
closure captures this
--FILE--
<?php
echo "start\n";
$f = function () use ($this) {};
--EXPECTF--
Fatal error: Cannot use $this as lexical variable in %s/closure_captures_this.php on line 3
