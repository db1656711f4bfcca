--TEST--
an index that a later part of the statement changes
--FILE--
<?php
function f() { $i = 0; $l = [1,2,3]; $l[$i] = $i = -3; return $l; }
echo json_encode(f()), "\n";
function g() { $i = 0; $l = [1,2,3]; $l[$i] += $i = -3; return $l; }
echo json_encode(g()), "\n";
function h() { $i = 0; $l = [[1,2,3],[1,2,3]]; $l[$i][$i = 1] = 7; $l[$i][$i] = ($i = "x"); $l[$i]["p"]["q"] = $i = 4; return $l; }
echo json_encode(h()), "\n";
--EXPECTF--
{"0":1,"1":2,"2":3,"-3":-3}

Warning: Undefined array key -3 in %s/index_changed_by_the_value.php on line 4
{"0":1,"1":2,"2":3,"-3":-3}
{"0":[1,2,3],"1":[1,7,3],"x":{"x":"x"},"4":{"p":{"q":4}}}
