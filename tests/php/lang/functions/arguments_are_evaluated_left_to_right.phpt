--TEST--
arguments are evaluated left to right
--FILE--
<?php
function t($x) { echo $x; return $x; }
function f(...$a) { echo '=', implode($a), "\n"; }
f(t(1), t(2), t(3));
$i = 1;
f($i, $i++, $i, ++$i);
[t('a'), t('b')]; echo "\n";
$arr = [t('x') => t('y'), t('z') => t('w')]; echo "\n";
$o = new ArrayObject; $o[t('k')] = t('v'); echo "\n";
--EXPECT--
123=123
=1123
ab
xyzw
kv
