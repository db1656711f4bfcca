--TEST--
static variables are per closure object
--FILE--
<?php
function make() { return function () { static $n = 0; return ++$n; }; } $a = make();
$b = make(); echo $a(), $a(), $b(), "\n"; $c = clone $a; echo $c(), $a(), $c(), "\n";
$d = $a->bindTo(null); echo $d(), $a(), "\n";
--EXPECT--
121
334
44
