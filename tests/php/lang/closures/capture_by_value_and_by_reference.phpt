--TEST--
capture by value and by reference
--FILE--
<?php
$x = 1; $v = function () use ($x) { return $x++; };
$r = function () use (&$x) { return ++$x; }; echo $v(), $v(), $r(), $r(), $x, $v(), "\n";
$fns = [];
for ($i = 0; $i < 3; $i++) { $fns[] = function () use ($i) { return $i; }; $arrow[] = fn() => $i; $refs[] = function () use (&$i) { return $i; }; }
foreach ([0, 1, 2] as $k) echo $fns[$k](), $arrow[$k](), $refs[$k](), ' '; echo "\n";
$f = function () use ($undefinedHere) { return 1; }; echo $f(), "\n";
--EXPECTF--
112331
003 113 223 

Warning: Undefined variable $undefinedHere in %s/capture_by_value_and_by_reference.php on line 7
1
