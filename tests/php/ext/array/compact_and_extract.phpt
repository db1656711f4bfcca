--TEST--
compact and extract use the caller's variables
--FILE--
<?php
function f() { $a = 1; $b = 2; return compact("a", ["b", ["c"]]); }
var_dump(f());
function g(array $in, int $flags, string $p = "") { $x = "old"; $n = $p === "" ? extract($in, $flags) : extract($in, $flags, $p); unset($in, $flags, $p); return json_encode(get_defined_vars()); }
foreach ([EXTR_OVERWRITE, EXTR_SKIP, EXTR_IF_EXISTS] as $fl) { echo g(["x" => "new", "y" => 1, 3 => 4, "a b" => 5], $fl), "\n"; }
foreach ([EXTR_PREFIX_SAME, EXTR_PREFIX_ALL, EXTR_PREFIX_INVALID, EXTR_PREFIX_IF_EXISTS] as $fl) { echo g(["x" => "new", "y" => 1, 3 => 4, "a b" => 5], $fl, "p"), "\n"; }
$arr = ["r" => 1]; extract($arr, EXTR_REFS); $r = 5; echo $arr["r"], "\n";
?>
--EXPECTF--
Warning: compact(): Undefined variable $c in %s on line 2
array(2) {
  ["a"]=>
  int(1)
  ["b"]=>
  int(2)
}
{"x":"new","n":2,"y":1}
{"x":"old","n":1,"y":1}
{"x":"new","n":1}
{"x":"old","n":2,"p_x":"new","y":1}
{"x":"old","n":3,"p_x":"new","p_y":1,"p_3":4}
{"x":"new","n":3,"y":1,"p_3":4}
{"x":"old","n":1,"p_x":"new"}
5
