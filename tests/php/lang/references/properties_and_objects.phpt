--TEST--
properties and objects
--FILE--
<?php
class C { public $p = 1; public $arr = [1]; }
$o = new C; $r = &$o->p; $r = 5; $c = clone $o; $c->p = 6; echo $o->p, "\n";
$e = &$o->arr[0]; $e = 'E'; echo json_encode($o), "\n";
function set(C &$x) { $x = new C; } $k = $o; set($o); var_dump($k === $o, $o->p);
--EXPECT--
6
{"p":6,"arr":["E"]}
bool(false)
int(1)
