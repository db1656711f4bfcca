--TEST--
defaults are evaluated at each call
--FILE--
<?php
const A = 2;
class K { const B = A * 3; }
function f($x = A + K::B, $y = [A, 'k' => K::B], $z = PHP_INT_MAX) { return [$x, $y, $z]; }
echo json_encode(f()), json_encode(f(1, z: 2)), "\n";
function g($o = new ArrayObject([1])) { $o[] = 2; return count($o); }
echo g(), g(), "\n";
--EXPECT--
[8,{"0":2,"k":6},9223372036854775807][1,{"0":2,"k":6},2]
22
