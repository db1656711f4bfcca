--TEST--
variadics collect and spread unpacks
--FILE--
<?php
function f($a, ...$r) { return "$a|" . json_encode($r); }
echo f(1), f(1, 2, 3), f(...[1, 2], ...[3]), "\n";
function gen() { yield 5; yield 6; }
echo f(...gen()), "\n";
echo f(...new ArrayIterator([7, 8, 9])), "\n";
echo f(1, x: 2, y: 3), "\n";
echo f(...['a' => 1, 'z' => 26]), "\n";
--EXPECT--
1|[]1|[2,3]1|[2,3]
5|[6]
7|[8,9]
1|{"x":2,"y":3}
1|{"z":26}
