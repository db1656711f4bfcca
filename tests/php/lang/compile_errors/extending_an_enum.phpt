--TEST--
extending an enum
--FILE--
<?php
echo "start\n";
enum E {}
class A extends E {}
--EXPECTF--
start

Fatal error: Class A cannot extend final class E in %s/extending_an_enum.php on line 4
