--TEST--
global this
--FILE--
<?php
echo "start\n";
function f() { global $this; }
--EXPECTF--
Fatal error: Cannot use $this as global variable in %s/global_this.php on line 3
