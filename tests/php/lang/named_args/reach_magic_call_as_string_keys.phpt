--TEST--
reach magic call as string keys
--FILE--
<?php
class M { function __call($n, $a) { echo $n, json_encode($a), "\n"; } static function __callStatic($n, $a) { echo $n, json_encode($a), "\n"; } function __invoke($x, $y = 2) { echo "$x-$y\n"; } }
$m = new M;
$m->foo(1, k: 2); M::bar(z: 1); $m(y: 1, x: 0);
--EXPECT--
foo{"0":1,"k":2}
bar{"z":1}
0-1
