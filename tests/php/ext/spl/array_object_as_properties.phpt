--TEST--
ARRAY_AS_PROPS: real properties come first, elements after them
--FILE--
<?php
class C extends ArrayObject { public $p = "real"; private $hidden = 1; public function grow() { $this->list[] = 1; $this->list[] = 2; return $this->list; } }
$c = new C(["p" => "element", "q" => 1], ArrayObject::ARRAY_AS_PROPS);
echo $c->p, $c->q, json_encode([isset($c->p), isset($c->q), isset($c->zz), property_exists($c, "q")]), "\n";
unset($c->p); echo $c->p, "\n"; $c->new = 5; echo json_encode($c->getArrayCopy()), json_encode($c->grow()), "\n";
var_dump(new ArrayObject([1]) == new ArrayObject([1]), new ArrayObject([1]) == new ArrayObject([2]), new ArrayObject([1, 2]) > new ArrayObject([1]));
?>
--EXPECT--
real1[true,true,false,true]
element
{"p":"element","q":1,"new":5}[1,2]
bool(true)
bool(false)
bool(true)
