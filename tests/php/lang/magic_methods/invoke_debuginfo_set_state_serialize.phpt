--TEST--
invoke debuginfo set state serialize
--FILE--
<?php
class M { public $x = 1; private $y = 2; function __invoke($a, &...$r) { return "inv$a"; } function __debugInfo() { return ['shown' => true]; } static function __set_state($a) { $m = new M; $m->x = $a['x']; return $m; } function __serialize(): array { return ['x' => $this->x, 'k']; } function __unserialize(array $d): void { $this->x = $d; } }
$m = new M; echo $m(1), array_map($m, [2])[0], "\n"; var_dump($m); print_r($m);
var_export($m); $s = serialize($m); echo "\n$s\n";
echo json_encode(unserialize($s)), is_callable($m) ? 'y' : 'n', "\n";
eval('echo ' . var_export($m, true) . '->x;');
--EXPECT--
inv1inv2
object(M)#1 (1) {
  ["shown"]=>
  bool(true)
}
M Object
(
    [shown] => 1
)
\M::__set_state(array(
   'x' => 1,
   'y' => 2,
))
O:1:"M":2:{s:1:"x";i:1;i:0;s:1:"k";}
{"x":{"x":1,"0":"k"}}y
1
