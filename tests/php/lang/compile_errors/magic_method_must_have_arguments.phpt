--TEST--
magic method must have arguments
--FILE--
<?php
echo "start\n";
class A { function __get() {} }
--EXPECTF--
Fatal error: Method A::__get() must take exactly 1 argument in %s/magic_method_must_have_arguments.php on line 3
