--TEST--
merging and replacing, also recursively
--FILE--
<?php
echo json_encode(array_merge(["a" => 1, 5 => 2], ["a" => 3, 9 => 4])), json_encode(array_merge()), "\n";
echo json_encode(array_merge_recursive(["a" => 1, "b" => [1, "k" => 2]], ["a" => 2, "b" => [3, "k" => 4]])), "\n";
echo json_encode(array_replace([1, 2, 3], [1 => "b"], [3 => "d"])), json_encode(array_replace_recursive(["a" => [1, 2]], ["a" => [1 => 9], "b" => 1])), "\n";
try { array_merge([], 1); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
?>
--EXPECT--
{"a":3,"0":2,"1":4}[]
{"a":[1,2],"b":{"0":1,"k":[2,4],"1":3}}
[1,"b",3,"d"]{"a":[1,9],"b":1}
array_merge(): Argument #2 must be of type array, int given
