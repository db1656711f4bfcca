--TEST--
recursion that fills the memory ends the program, with its output
--INI--
memory_limit=64M
--FILE--
<?php
function deep(int $n, string $s): int {
    if ($n < 3) {
        echo $s, $n, "\n";
    }
    return 1 + deep($n + 1, $s);
}
deep(0, 'level ');
--EXPECTF--
level 0
level 1
level 2

Fatal error: Allowed memory size of 67108864 bytes exhausted (tried to allocate %d bytes) in %s/endless_recursion.php on line 6
