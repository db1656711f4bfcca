--TEST--
array_unique, in_array, array_search
--FILE--
<?php
echo json_encode(array_unique([4, "4", "a", 4.0, "b", "a"])), json_encode(array_unique([4, "4", "3", 4.0, 3, "b"], SORT_REGULAR)), json_encode(array_unique(["a" => [1], "b" => [1], "c" => [2]], SORT_REGULAR)), "\n";
var_dump(in_array("abc", [0]), in_array("1e1", ["10"]), in_array("10", [10], true), in_array(null, [0]), array_search("1", [0, 1, "1"], true), array_search(1, ["x" => true]));
echo array_sum([1, 2.5, "3", null, true, [5]]), " ", array_product(["2", 3.0]), " ", array_sum([PHP_INT_MAX, 1]), " ", json_encode(max("abc", 0)), json_encode(max([1, 2], [1, 3])), json_encode(min("10", 9.5)), json_encode(max(1, "1")), "\n";
?>
--EXPECT--
{"0":4,"2":"a","4":"b"}{"0":4,"2":"3","5":"b"}{"a":[1],"c":[2]}
bool(false)
bool(true)
bool(false)
bool(true)
int(2)
string(1) "x"
7.5 6 9.2233720368548E+18 "abc"[1,3]9.51
