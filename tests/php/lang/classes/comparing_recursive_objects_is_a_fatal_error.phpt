--TEST--
comparing recursive objects is a fatal error
--FILE--
<?php
$a = new stdClass; $a->self = $a; $b = new stdClass; $b->self = $b; echo "x\n"; var_dump($a == $b);
--EXPECTF--
x

Fatal error: Nesting level too deep - recursive dependency? in %s/comparing_recursive_objects_is_a_fatal_error.php on line 2
