--TEST--
multiple visibility modifiers
--FILE--
<?php
echo "start\n";
class A { public private $x; }
--EXPECTF--
Fatal error: Multiple access type modifiers are not allowed in %s/multiple_visibility_modifiers.php on line 3
