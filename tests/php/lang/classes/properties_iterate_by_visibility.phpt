--TEST--
properties iterate by visibility
--FILE--
<?php
class A { public $a = 1; protected $b = 2; private $c = 3; function all() { foreach ($this as $k => $v) echo "$k=$v "; } }
class B extends A { public $d = 4; private $c = 'Bc'; function mine() { foreach ($this as $k => $v) echo "$k=$v "; } }
$b = new B; foreach ($b as $k => $v) echo "$k=$v "; echo "| "; $b->all(); echo "| ";
$b->mine(); echo "\n"; foreach ($b as $k => &$v) $v = 'w'; unset($v);
echo json_encode($b), count(get_object_vars($b)), "\n"; foreach (new stdClass as $x);
$s = (object)['p' => 1, 'q' => 2]; foreach ($s as $k => $v) { unset($s->q); echo $k; }
echo "\n";
--EXPECT--
a=1 d=4 | a=1 b=2 c=3 d=4 | a=1 b=2 d=4 c=Bc 
{"a":"w","d":"w"}2
p
