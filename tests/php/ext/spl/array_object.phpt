--TEST--
ArrayObject as array, as object, and while iterating
--FILE--
<?php
$ao = new ArrayObject(["b" => 1, "a" => 2]); $ao["c"]["d"] = 3; $ao[] = 4; unset($ao["b"]); echo count($ao), json_encode($ao->getArrayCopy()), isset($ao["a"]), isset($ao["zz"]) ? "y" : "n", "\n";
foreach ($ao as $k => $v) { if ($k === "a") $ao["new"] = 1; echo $k, " "; } echo "\n";
echo $ao["nope"] ?? "default", "\n"; var_dump($ao["nope"]);
$p = new ArrayObject([], ArrayObject::ARRAY_AS_PROPS); $p->x = 5; echo $p["x"], json_encode(isset($p->x)), json_encode($p), "\n"; var_dump($p);
$o = new stdClass; $o->q = 1; $w = new ArrayObject($o); $w["r"] = 2; var_dump($o); echo count($w), "\n";
class A extends ArrayObject { public function offsetGet($k): mixed { return "got $k"; } } $x = new A([1]); echo $x[0], $x["z"], "\n";
$ao->uksort(fn($a, $b) => strcmp($a, $b)); echo json_encode($ao->getArrayCopy()), "\n"; $c = clone $ao; $c["only"] = 1; echo count($ao), count($c), "\n";
echo serialize($p), "\n"; var_dump(unserialize(serialize($p)) == $p);
$it = $ao->getIterator(); $it->seek(1); echo $it->key(), "\n"; try { $it->seek(99); } catch (OutOfBoundsException $e) { echo $e->getMessage(), "\n"; }
?>
--EXPECTF--
3{"a":2,"c":{"d":3},"0":4}1n
a c 0 new 
default

Warning: Undefined array key "nope" in %s on line 4
NULL
5true{"x":5}
object(ArrayObject)#3 (1) {
  ["storage":"ArrayObject":private]=>
  array(1) {
    ["x"]=>
    int(5)
  }
}
object(stdClass)#2 (2) {
  ["q"]=>
  int(1)
  ["r"]=>
  int(2)
}
2
got 0got z
{"0":4,"a":2,"c":{"d":3},"new":1}
45
O:11:"ArrayObject":4:{i:0;i:2;i:1;a:1:{s:1:"x";i:5;}i:2;a:0:{}i:3;N;}
bool(true)
a
Seek position 99 is out of range
