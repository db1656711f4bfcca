--TEST--
internal pointer
--FILE--
<?php
$a = ['x' => 1, 'y' => 2, 'z' => 3];
echo current($a), key($a), next($a), key($a), next($a), var_export(next($a), true), var_export(key($a), true), reset($a), end($a), prev($a), "\n";
$b = $a; next($b); echo current($a), current($b), "\n";
unset($a['y']); echo current($a), "\n";
foreach ($a as $v); echo current($a), "\n"; $a[] = 4; end($a); echo key($a), "\n";
array_pop($a); echo current($a), "\n";
--EXPECT--
1x2y3falseNULL132
23
3
3
0
1
