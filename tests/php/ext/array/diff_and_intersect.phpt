--TEST--
the families of array_diff and array_intersect
--FILE--
<?php
$a = ["a" => "green", "red", "blue", "red"]; $b = ["b" => "green", "yellow", "red"];
foreach (["array_diff", "array_diff_assoc", "array_diff_key", "array_intersect", "array_intersect_assoc", "array_intersect_key"] as $f) {
    echo $f, " ", json_encode($f($a, $b)), "\n";
}
$cmp = function ($x, $y) { echo "$x/$y "; return strcmp($x, $y); };
foreach (["array_udiff", "array_uintersect", "array_diff_ukey", "array_intersect_ukey", "array_udiff_assoc", "array_diff_uassoc", "array_intersect_uassoc", "array_uintersect_assoc"] as $f) {
    echo $f, " "; echo json_encode($f($a, $b, $cmp)), "\n";
}
echo json_encode(array_udiff_uassoc($a, $b, 'strcmp', $cmp)), json_encode(array_uintersect_uassoc($a, $b, 'strcmp', $cmp)), "\n";
try { array_udiff([1], 2, "strcmp"); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { array_udiff([1], "nope"); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
?>
--EXPECT--
array_diff {"1":"blue"}
array_diff_assoc {"a":"green","0":"red","1":"blue","2":"red"}
array_diff_key {"a":"green","2":"red"}
array_intersect {"a":"green","0":"red","2":"red"}
array_intersect_assoc []
array_intersect_key ["red","blue"]
array_udiff green/red red/blue green/blue red/red green/yellow yellow/red green/red blue/green blue/green green/green green/red red/red red/red {"1":"blue"}
array_uintersect green/red red/blue green/blue red/red green/yellow yellow/red green/red blue/green green/green green/green green/red red/red red/red {"a":"green","0":"red","2":"red"}
array_diff_ukey a/0 1/0 a/1 a/2 1/2 b/0 1/0 b/1 0/0 1/0 1/1 2/0 2/1 2/b a/0 a/1 a/b {"a":"green","2":"red"}
array_intersect_ukey a/0 1/0 a/1 a/2 1/2 b/0 1/0 b/1 0/0 1/1 2/b a/b ["red","blue"]
array_udiff_assoc red/yellow blue/red {"a":"green","0":"red","1":"blue","2":"red"}
array_diff_uassoc a/0 1/0 a/1 a/2 1/2 b/0 1/0 b/1 0/0 1/0 1/1 2/0 2/1 2/b a/0 a/1 a/b {"a":"green","0":"red","1":"blue","2":"red"}
array_intersect_uassoc a/0 1/0 a/1 a/2 1/2 b/0 1/0 b/1 0/0 1/0 1/1 2/1 2/b a/b []
array_uintersect_assoc red/yellow blue/red []
a/0 1/0 a/1 a/2 1/2 b/0 1/0 b/1 0/0 1/0 1/1 2/0 2/1 2/b a/0 a/1 a/b {"a":"green","0":"red","1":"blue","2":"red"}a/0 1/0 a/1 a/2 1/2 b/0 1/0 b/1 0/0 1/0 1/1 2/1 2/b a/b []
array_udiff(): Argument #2 must be of type array, int given
array_udiff(): Argument #2 must be a valid callback, function "nope" not found or invalid function name
