--TEST--
sort functions are stable and follow the flags
--FILE--
<?php
function show(array $a): void { echo json_encode($a), "\n"; }
$a = [3, "10", 1, "abc", 2.5, null, true]; sort($a); show($a);
$a = ["10", 9, "1e1", "x", "X"]; sort($a, SORT_STRING); show($a);
$a = ["b" => 1, "a" => 1, "c" => 0]; asort($a); show($a); arsort($a); show($a);
$a = ["img12", "img10", "IMG2", "img1"]; natsort($a); show($a); natcasesort($a); show($a);
$a = ["x" => 1, 10 => 2, "9" => 3, "" => 4]; ksort($a); show($a); krsort($a, SORT_STRING); show($a);
$a = ["b", "A", "a", "B"]; sort($a, SORT_STRING | SORT_FLAG_CASE); show($a);
$a = [[2, 1], [1, 9], [1]]; sort($a); show($a); rsort($a); show($a);
?>
--EXPECT--
[null,1,2.5,3,"10","abc",true]
["10","1e1",9,"X","x"]
{"c":0,"b":1,"a":1}
{"b":1,"a":1,"c":0}
{"2":"IMG2","3":"img1","1":"img10","0":"img12"}
{"3":"img1","2":"IMG2","1":"img10","0":"img12"}
{"":4,"9":3,"10":2,"x":1}
{"x":1,"9":3,"10":2,"":4}
["A","a","b","B"]
[[1],[1,9],[2,1]]
[[2,1],[1,9],[1]]
