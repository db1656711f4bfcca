--TEST--
an array that grows beyond the memory limit ends the program, with its output
--INI--
memory_limit=16M
--FILE--
<?php
function grow(int $n) {
    $a = [];
    for ($i = 0; $i < $n; $i++) { if ($i < 3) { echo "$i\n"; } $a[] = $i * 2; }
    return count($a);
}
var_dump(grow(10));
var_dump(grow(1 << 40));
--EXPECTF--
0
1
2
int(10)
0
1
2

Fatal error: Allowed memory size of 16777216 bytes exhausted (tried to allocate %d bytes) in %s/memory_limit_of_arrays.php on line 4
