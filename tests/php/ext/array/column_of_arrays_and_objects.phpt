--TEST--
array_column reads arrays and objects
--FILE--
<?php
class R { public $id; private $h = 5; public function __construct($i) { $this->id = $i; } }
class M { public function __isset($n) { return $n === "id"; } public function __get($n) { return "m$n"; } }
$rows = [["id" => 3, "n" => "a"], ["id" => 5, "n" => "b"], ["n" => "c"], new R(7), new M];
echo json_encode(array_column($rows, "n", "id")), json_encode(array_column($rows, "id")), json_encode(array_column($rows, null, "n")), json_encode(array_column($rows, "h")), "\n";
?>
--EXPECT--
{"3":"a","5":"b","6":"c"}[3,5,7,"mid"]{"a":{"id":3,"n":"a"},"b":{"id":5,"n":"b"},"c":{"n":"c"},"0":{"id":7},"1":{}}[]
