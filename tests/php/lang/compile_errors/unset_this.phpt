--TEST--
unset this
--FILE--
<?php
echo "start\n";
class A { function f() { unset($this); } }
--EXPECTF--
Fatal error: Cannot unset $this in %s/unset_this.php on line 3
