--TEST--
readonly with default
--FILE--
<?php
echo "start\n";
class A { readonly int $x = 1; }
--EXPECTF--
Fatal error: Readonly property A::$x cannot have default value in %s/readonly_with_default.php on line 3
