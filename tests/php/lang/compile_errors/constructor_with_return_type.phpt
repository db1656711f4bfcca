--TEST--
constructor with return type
--FILE--
<?php
echo "start\n";
class A { function __construct(): void {} }
--EXPECTF--
Fatal error: Method A::__construct() cannot declare a return type in %s/constructor_with_return_type.php on line 3
