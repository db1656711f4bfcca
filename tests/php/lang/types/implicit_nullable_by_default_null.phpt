--TEST--
implicit nullable by default null
--FILE--
<?php
function f(int $x = null, stdClass $o = null) { var_dump($x, $o); }
f(null, null); f();
try { f([]); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
NULL
NULL
NULL
NULL
f(): Argument #1 ($x) must be of type ?int, array given, called in %s/implicit_nullable_by_default_null.php on line 4
