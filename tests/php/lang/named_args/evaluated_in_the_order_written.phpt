--TEST--
evaluated in the order written
--FILE--
<?php
function t($x) { echo $x; return $x; }
function f($a, $b, $c = 'd') { echo " -> $a$b$c\n"; }
f(b: t(1), a: t(2));
f(t(0), c: t(2), b: t(1));
--EXPECT--
12 -> 21d
021 -> 012
