--TEST--
array_splice, array_slice and the next free index
--FILE--
<?php
$a = ["a" => 1, 5 => 2, 6 => 3, "b" => 4];
echo json_encode(array_splice($a, 1, 2, ["X", "Y", "Z"])), json_encode($a), "\n";
$a[] = 9; echo json_encode(array_slice($a, -3, 2)), json_encode(array_slice([1, 2, 3, 4], 1, -1, true)), "\n";
$a = [1, 2, 3]; array_pop($a); $a[] = 4; unset($a[2]); $a[] = 5; echo json_encode($a), "\n";
array_shift($a); array_unshift($a, "f", "g"); echo json_encode($a), json_encode(array_pad([1], -3, 0)), json_encode(array_chunk(["a" => 1, "b" => 2, "c" => 3], 2, true)), "\n";
echo json_encode(array_fill(-3, 3, 0)), json_encode(array_fill(5, 2, 0)), json_encode(array_fill_keys(["a", 5, "7"], 1)), "\n";
?>
--EXPECT--
[2,3]{"a":1,"0":"X","1":"Y","2":"Z","b":4}
{"0":"Z","b":4}{"1":2,"2":3}
{"0":1,"1":2,"3":5}
["f","g",2,5][0,0,1][{"a":1,"b":2},{"c":3}]
{"-3":0,"-2":0,"-1":0}{"5":0,"6":0}{"a":1,"5":1,"7":1}
