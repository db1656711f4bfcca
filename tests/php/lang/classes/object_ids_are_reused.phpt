--TEST--
object ids are reused
--FILE--
<?php
var_dump(new stdClass); $a = new stdClass; $b = new stdClass;
echo spl_object_id($a), spl_object_id($b); unset($a); $c = new stdClass;
echo spl_object_id($c), "\n";
--EXPECT--
object(stdClass)#1 (0) {
}
121
