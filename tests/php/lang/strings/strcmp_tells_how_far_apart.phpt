--TEST--
strcmp tells how far apart
--FILE--
<?php
foreach ([['hello', 'Hello'], ['a', 'abc'], ['abcdef', 'a'], ["\xff", 'a'], ['', 'abc'], ['xyz', 'null']] as [$a, $b])
    echo strcmp($a, $b), ' ', strcasecmp($a, $b), ' ', strncmp($a, $b, 2), ' ', $a <=> $b, "\n";
--EXPECT--
32 0 32 1
-1 -1 -1 -1
1 1 1 1
158 158 158 1
-1 -1 -1 -1
10 10 10 1
