--TEST--
spaceship over types
--FILE--
<?php
foreach ([[1, 2], [2, 1], ["a", "b"], [[1, 2], [1, 3]], [[1], [1, 2]], [null, false], [true, false], ["10", "9"], [1.5, 1], ["abc", 5], [null, "a"], [[], null], [[2 => 1], [1 => 1]], [new stdClass, new stdClass], [1, []], ["x", []]] as [$a, $b]) echo json_encode([$a, $b]), ' ', $a <=> $b, ' ', $b <=> $a, "\n";
--EXPECT--
[1,2] -1 1
[2,1] 1 -1
["a","b"] -1 1
[[1,2],[1,3]] -1 1
[[1],[1,2]] -1 1
[null,false] 0 0
[true,false] 1 -1
["10","9"] 1 -1
[1.5,1] 1 -1
["abc",5] 1 -1
[null,"a"] -1 1
[[],null] 0 0
[{"2":1},{"1":1}] 1 1
[{},{}] 0 0
[1,[]] -1 1
["x",[]] -1 1
