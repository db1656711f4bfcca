--TEST--
array_map, array_filter and array_reduce
--FILE--
<?php
echo json_encode(array_map(null, [1, 2], ["a"])), json_encode(array_map(null, ["x" => 1])), "\n";
echo json_encode(array_map(fn($v) => $v * 2, ["x" => 1, 5 => 2])), json_encode(array_map(fn($a, $b) => $a . $b, ["x" => 1], [2, 3])), "\n";
echo json_encode(array_filter([1, 0, 2, null, "0", "a"])), json_encode(array_filter(["a" => 1, "b" => 2], fn($k) => $k != "a", ARRAY_FILTER_USE_KEY)), json_encode(array_filter([5, 6], fn($v, $k) => $k, ARRAY_FILTER_USE_BOTH)), "\n";
echo array_reduce([1, 2, 3], fn($c, $v) => $c + $v, 10), json_encode(array_reduce([], fn() => 1)), "\n";
try { array_map(fn($a) => $a, [1], 2); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { array_map("nope", [1]); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
?>
--EXPECT--
[[1,"a"],[2,null]]{"x":1}
{"x":2,"5":4}["12","3"]
{"0":1,"2":2,"5":"a"}{"b":2}{"1":6}
16null
array_map(): Argument #3 must be of type array, int given
array_map(): Argument #1 ($callback) must be a valid callback or null, function "nope" not found or invalid function name
