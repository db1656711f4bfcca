--TEST--
a string that grows beyond the memory limit ends the program, with its output
--INI--
memory_limit=16M
--FILE--
<?php
function large(int $n) {
    $s = 'x';
    for ($i = 0; $i < $n; $i++) {
        echo $i < 3 ? "$i\n" : '';
        $s .= $s;
    }
    return strlen($s);
}
var_dump(large(10));
var_dump(large(40));
--EXPECTF--
0
1
2
int(1024)
0
1
2

Fatal error: Allowed memory size of 16777216 bytes exhausted (tried to allocate %d bytes) in %s/memory_limit.php on line 6
