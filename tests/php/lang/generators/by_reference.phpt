--TEST--
by reference
--FILE--
<?php
function &g(array &$a) { foreach ($a as $k => &$v) yield $k => $v; } $x = [1, 2, 3];
foreach (g($x) as &$v) $v *= 10; unset($v); echo json_encode($x), "\n";
function h() { yield 1; }
try { foreach (h() as &$q); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
[10,20,30]
You can only iterate a generator by-reference if it declared that it yields by-reference
