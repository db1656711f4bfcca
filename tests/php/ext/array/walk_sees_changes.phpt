--TEST--
array_walk sees what its callback does to the array and to properties
--FILE--
<?php
$a = [1, 2, 3]; array_walk($a, function (&$v, $k) use (&$a) { if ($k == 0) { $a[] = 9; } $v *= 10; }); echo json_encode($a), "\n";
class T { public int $n = 1; protected $p = 2; public $q = [1]; } $t = new T;
array_walk($t, function ($v, $k) { echo str_replace("\0", "~", $k), json_encode($v), " "; }); echo "\n";
try { array_walk($t, function (&$v) { $v = "x"; }); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
$n = ["a" => [1, ["b" => 2]], "c" => 3]; array_walk_recursive($n, function ($v, $k, $p) { echo "$p$k=$v "; }, ">"); echo "\n";
?>
--EXPECT--
[10,20,30,90]
n1 ~*~p2 q[1] 
Cannot assign string to reference held by property T::$n of type int
>0=1 >b=2 >c=3
