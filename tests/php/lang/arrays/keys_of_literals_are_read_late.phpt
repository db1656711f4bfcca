--TEST--
A variable that is a key of an array literal is read after the value
--FILE--
<?php
function a(int $i) { return [$i => $i--, 1 => 3]; }
function b(int $i) { return [$i => ($i = 7), $i => $i + 1, 'x' => $i]; }
function bump(&$i) { return $i += 10; }
function c(int $i) { return [$i => bump($i), $i => bump($i)]; }
function d(int $i) { return [$i + 0 => $i++, $i => 2]; }
function e($k) { return [$k => $k .= 'x', 'y' => $k]; }
function f($a) { return [$a[0] => $a[0] = 5, $a[1] => 6]; }
function g() { return [$u => ($u = 3)]; }
for ($r = 0; $r < 3; $r++) { foreach ([a(4), b(2), c(1), d(1), e('k'), f([1, 2]), g()] as $v) echo json_encode($v), "\n"; }
$i = 5; $m = [$i => $i++, $i => $i++]; echo json_encode($m), "\n";
function gen() { $i = 1; $r = [$i => yield $i, 'b' => ($i = 4)]; echo json_encode($r), "\n"; } foreach (gen() as $v) echo $v, "\n";
--EXPECT--
{"3":4,"1":3}
{"7":8,"x":7}
{"11":11,"21":21}
{"1":1,"2":2}
{"kx":"kx","y":"kx"}
{"1":5,"2":6}
{"3":3}
{"3":4,"1":3}
{"7":8,"x":7}
{"11":11,"21":21}
{"1":1,"2":2}
{"kx":"kx","y":"kx"}
{"1":5,"2":6}
{"3":3}
{"3":4,"1":3}
{"7":8,"x":7}
{"11":11,"21":21}
{"1":1,"2":2}
{"kx":"kx","y":"kx"}
{"1":5,"2":6}
{"3":3}
{"6":5,"7":6}
1
{"1":null,"b":4}
