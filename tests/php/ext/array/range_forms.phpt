--TEST--
range of ints, floats and characters, and its errors
--FILE--
<?php
foreach ([[0, 10, 3], [5, 1, 2], [0, 1, 0.25], ["a", "e", 2], ["z", "w"], ["1", "3"], ["a", 5], [3, 3], ["5", "6.5", 0.5], [1, 4, -1], ["", "c"]] as $args) { echo json_encode(range(...$args)), "\n"; }
foreach ([[1, 2, 5], ["a", "b", 9], [1, 2, 0], [0, PHP_INT_MAX], [0.0, INF]] as $args) { try { range(...$args); } catch (ValueError $e) { echo $e->getMessage(), "\n"; } }
?>
--EXPECT--
[0,3,6,9]
[5,3,1]
[0,0.25,0.5,0.75,1]
["a","c","e"]
["z","y","x","w"]
[1,2,3]
[0,1,2,3,4,5]
[3]
[5,5.5,6,6.5]
[1,2,3,4]
[0]
range(): Argument #3 ($step) must not exceed the specified range
range(): Argument #3 ($step) must not exceed the specified range
range(): Argument #3 ($step) must not exceed the specified range
The supplied range exceeds the maximum array size: start=0 end=9223372036854775807
Invalid range supplied: start=0 end=inf
