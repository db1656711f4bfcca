--TEST--
return type of a generator
--FILE--
<?php
echo "start\n";
function f(): int { yield 1; }
--EXPECTF--
Fatal error: Generator return type must be a supertype of Generator, int given in %s/return_type_of_a_generator.php on line 3
