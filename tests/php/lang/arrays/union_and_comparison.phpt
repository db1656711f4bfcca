--TEST--
union and comparison
--FILE--
<?php
var_dump([1, 2] + [5, 6, 7], ['a' => 1] + ['a' => 2, 'b' => 3], [1, 2] == [1 => 2, 0 => 1], [1, 2] === [1 => 2, 0 => 1], ["1"] == [1], ["1"] === [1], [1, 2] <=> [1, 3], [1, 2, 3] > [9, 9]);
try { [] + 1; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
array(3) {
  [0]=>
  int(1)
  [1]=>
  int(2)
  [2]=>
  int(7)
}
array(2) {
  ["a"]=>
  int(1)
  ["b"]=>
  int(3)
}
bool(true)
bool(false)
bool(true)
bool(false)
int(-1)
bool(true)
Unsupported operand types: array + int
