--TEST--
SplObjectStorage and SplFixedArray
--FILE--
<?php
$s = new SplObjectStorage; $a = new stdClass; $b = new stdClass; $s[$a] = "A"; $s->attach($b); $s->attach($a, "A2"); echo count($s), $s[$a], json_encode($s->contains($b)), json_encode(isset($s[new stdClass])), "\n";
foreach ($s as $i => $o) { echo $i, json_encode($s->getInfo()); $s->setInfo("i$i"); } echo $s[$b], "\n"; $s->detach($a); var_dump($s); echo serialize($s), "\n";
try { $s[$a]; } catch (UnexpectedValueException $e) { echo $e->getMessage(), "\n"; }
$f = new SplFixedArray(3); $f[0] = 1; $f["1"] = 2; foreach ($f as $k => $v) echo "$k=>", json_encode($v), " "; foreach ([fn() => $f[3], fn() => $f["x"] = 1, fn() => $f[] = 1, fn() => new SplFixedArray(-1)] as $t) { try { $t(); } catch (Throwable $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; } }
$f->setSize(1); echo json_encode($f), json_encode(SplFixedArray::fromArray([3 => "x", 1 => "y"])->toArray()), json_encode(isset($f[0])), json_encode(empty($f[0])), "\n"; var_dump($f); foreach ($f as $x) foreach ($f as $y) echo $x, $y, "\n";
?>
--EXPECT--
2A2truefalse
0"A2"1nulli1
object(SplObjectStorage)#1 (1) {
  ["storage":"SplObjectStorage":private]=>
  array(1) {
    [0]=>
    array(2) {
      ["obj"]=>
      object(stdClass)#3 (0) {
      }
      ["inf"]=>
      string(2) "i1"
    }
  }
}
O:16:"SplObjectStorage":2:{i:0;a:2:{i:0;O:8:"stdClass":0:{}i:1;s:2:"i1";}i:1;a:0:{}}
Object not found
0=>1 1=>2 2=>null RuntimeException: Index invalid or out of range
TypeError: Illegal offset type
Error: [] operator not supported for SplFixedArray
ValueError: SplFixedArray::__construct(): Argument #1 ($size) must be greater than or equal to 0
[1][null,"y",null,"x"]truefalse
object(SplFixedArray)#5 (1) {
  [0]=>
  int(1)
}
11
