--TEST--
readonly static
--FILE--
<?php
echo "start\n";
class A { static readonly int $x; }
--EXPECTF--
Fatal error: Static property A::$x cannot be readonly in %s/readonly_static.php on line 3
