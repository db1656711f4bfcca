--TEST--
two parameters that are the same reference
--FILE--
<?php
function both(int &$a, int &$b, int $n) {
    for ($i = 0; $i < $n; $i++) {
        $a += 1;
        echo "$a $b\n";
        $b *= 2;
    }
    return $a + $b;
}
$x = 3;
$y = 4;
var_dump(both($x, $y, 2), $x, $y);
var_dump(both($x, $x, 2), $x);
--EXPECT--
4 4
5 8
int(21)
int(5)
int(16)
6 6
13 13
int(52)
int(26)
