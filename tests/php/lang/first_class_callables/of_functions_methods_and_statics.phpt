--TEST--
of functions methods and statics
--FILE--
<?php
class A { private function priv($x) { return "priv$x"; } function get() { return $this->priv(...); } static function st() { return static::class; } function __call($n, $a) { return "$n()" . json_encode($a); } static function __callStatic($n, $a) { return "static $n"; } }
class B extends A {}
$l = strlen(...);
echo $l('four'), (new A)->get()(1), B::st(...)(), (new A)->magic(...)(1, 2), A::other(...)(), "\n";
$n = 'strtoupper'; echo $n(...)('x'), (fn() => 'inv')(...)(), "\n"; $o = new A;
$m = 'get';
echo $o->$m(...)()(2), json_encode(array_map(intval(...), ['1', '2x'])), "\n";
try { nope(...); } catch (Error $e) { echo $e->getMessage(), "\n"; }
var_dump(strlen(...) == strlen(...));
echo (new ReflectionFunction(trim(...)))->getName(), "\n";
--EXPECT--
4priv1Bmagic()[1,2]static other
Xinv
priv2[1,2]
Call to undefined function nope()
bool(true)
trim
