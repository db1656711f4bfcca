--TEST--
redeclared class
--FILE--
<?php
echo "start\n";
class A {}
class a {}
--EXPECTF--
start

Fatal error: Cannot declare class a, because the name is already in use in %s/redeclared_class.php on line 4
