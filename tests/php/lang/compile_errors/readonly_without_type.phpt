--TEST--
readonly without type
--FILE--
<?php
echo "start\n";
class A { readonly $x; }
--EXPECTF--
Fatal error: Readonly property A::$x must have type in %s/readonly_without_type.php on line 3
