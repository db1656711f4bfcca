--TEST--
in expressions and methods
--FILE--
<?php
class C { private $d = [1, 2]; function each() { foreach ($this->d as $x) yield $x => $this; } static function st(int $n): iterable { for ($i = 0; $i < $n; $i++) yield $i; } function __invoke() { yield from self::st(2); } }
foreach ((new C)->each() as $k => $v) echo $k, get_class($v);
echo array_sum(iterator_to_array(C::st(5))), implode(iterator_to_array((new C)())), "\n";
$f = function () { $a = yield; while ($a < 100) $a = yield $a * 2; return $a; };
$g = $f(); $g->current(); echo $g->send(4), $g->send(5); $g->send(500);
echo $g->getReturn(), "\n"; $arrow = fn() => yield from [1, 2];
echo implode(iterator_to_array($arrow())), "\n";
function kv() { $r = [yield 'a' => 1, yield 'b' => 2]; return $r; } $k = kv();
$k->send('X'); $k->send('Y'); echo json_encode($k->getReturn()), "\n";
--EXPECT--
1C2C1001
810500
12
["X","Y"]
