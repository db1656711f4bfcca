--TEST--
large array is passed without copying
--FILE--
<?php
$a = range(1, 2000000);
function count_of($x) { return count($x); }
for ($i = 0, $t = 0; $i < 2000; $i++) { $a[] = $i; $t += count_of($a); }
echo $t, "\n";
$before = memory_get_usage(); $b = $a; $c = [$a, $a];
var_dump(memory_get_usage() - $before < 10000000);
--EXPECT--
4002001000
bool(true)
