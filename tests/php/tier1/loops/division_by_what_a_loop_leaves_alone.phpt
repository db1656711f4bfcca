--TEST--
% , %= and intdiv() by a variable that a loop leaves alone: all signs, limits, zero, no round at all
--FILE--
<?php
function folded(array $as, int $d): string
{
    $h = $q = 0;
    foreach ($as as $a) {
        $h = ($h * 31 + ($a % $d & 0xffffff)) & 0xffffffff;
        $b = $a;
        $b %= $d;
        $h ^= $b & 0xff;
        if ($d != -1) {
            $q = ($q * 7 ^ intdiv($a, $d) & 0xfffffff) & 0xffffffff;
        }
    }
    return dechex($h) . ' ' . dechex($q);
}
function counted(int $a, int $d, int $n): string
{
    $s = $q = 0;
    for ($i = 0; $i < $n; $i++) {
        $s = ($s * 31 + (($a + $i) % $d & 0xffff)) & 0xffffff;
        $q ^= intdiv($a - $i, $d);
    }
    return "$s $q";
}
function power_mod(int $base, int $exponent, int $modulus): int
{
    $result = 1;
    while ($exponent > 0) {
        if ($exponent & 1) {
            $result = $result * $base % $modulus;
        }
        $base = $base * $base % $modulus;
        $exponent >>= 1;
    }
    return $result;
}
function changing(int $a, int $m): int
{
    do {
        $s = $a % $m;
        for ($i = 1; $i < 4; $i++) {
            $s += ($a + $i) % $m;
        }
        $m = $m * 3 + 1;
    } while ($m < 1000000);
    return $s;
}
$values = [];
foreach ([0, 1, 2, 3, 5, 7, 10, 255, 256, 1000003, 2147483647, 2147483648, 4294967295, 4294967296, 4294967297,
          (1 << 53) - 1, 1 << 53, 1 << 62, (1 << 62) + 1, PHP_INT_MAX - 1, PHP_INT_MAX] as $v) {
    array_push($values, $v, -$v, -$v - 1);
}
$x = 88172645463325252;
for ($i = 0; $i < 400; $i++) {
    $x ^= $x << 13;
    $x ^= ($x >> 7) & 0x1ffffffffffffff;
    $x ^= $x << 17;
    $values[] = $x >> ($i % 63);
}
for ($round = 0; $round < 3; $round++) {
    $all = '';
    foreach ($values as $d) {
        $all .= $d === 0 ? '' : folded($values, $d);
    }
    echo md5($all), ' ', folded($values, 1), ' ', folded($values, -1), ' ', folded($values, PHP_INT_MIN), "\n";
    echo counted(100, 7, 3000), ' ', counted(-1500, 7, 3000), ' ', counted(5, -3, 3000), ' ', counted(PHP_INT_MAX - 4000, PHP_INT_MAX - 7, 3000),
        ' ', counted(1, 0, 0), "\n";
    echo power_mod(3, 1000000006, 1000000007), ' ', power_mod(2, 61, 2147483647), ' ', power_mod(-3, 5, 1000), ' ', changing(123456789, 2), "\n";
    foreach ([[5, 0], [PHP_INT_MIN, -1]] as [$a, $d]) {
        try {
            echo counted($a, $d, 10), "\n";
        } catch (ArithmeticError $e) {
            echo get_class($e), ' ', $e->getMessage(), ' ', $e->getLine(), "\n";
        }
    }
}
--EXPECT--
03a35775f507f0f68124822fa7af0097 0 b3c9f2b 0 0 a66e1100 a95c4181
5258434 -404 13892290 596 4280960 -1000 643676 0 0 0
1 1073741824 -243 1359058
DivisionByZeroError Modulo by zero 20
ArithmeticError Division of PHP_INT_MIN by -1 is not an integer 21
03a35775f507f0f68124822fa7af0097 0 b3c9f2b 0 0 a66e1100 a95c4181
5258434 -404 13892290 596 4280960 -1000 643676 0 0 0
1 1073741824 -243 1359058
DivisionByZeroError Modulo by zero 20
ArithmeticError Division of PHP_INT_MIN by -1 is not an integer 21
03a35775f507f0f68124822fa7af0097 0 b3c9f2b 0 0 a66e1100 a95c4181
5258434 -404 13892290 596 4280960 -1000 643676 0 0 0
1 1073741824 -243 1359058
DivisionByZeroError Modulo by zero 20
ArithmeticError Division of PHP_INT_MIN by -1 is not an integer 21
