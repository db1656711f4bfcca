--TEST--
recursion far deeper than loops are ever nested
--INI--
memory_limit=256M
--FILE--
<?php
function depth(int $n, array $path): int {
    if ($n == 0) {
        return count($path);
    }
    $path[0] = $n;
    return 1 + depth($n - 1, $path);
}
function total(int $n) {
    $sum = 0;
    for ($i = 1; $i < 3; $i++) {
        echo "level $i\n";
        $sum += depth($i * $n, [0, 1]);
    }
    return $sum;
}
var_dump(total(10), total(20000));
--EXPECT--
level 1
level 2
level 1
level 2
int(34)
int(60004)
