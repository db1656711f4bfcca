--TEST--
Loops whose ints are looked at once before the loop: overflow, division by zero and missing elements at the very ends
--FILE--
<?php
function weight(int $i, int $j): float { return 1.0 / ((($i + $j) * ($i + $j + 1) >> 1) + $i + 1); }
function weighted(array $v, int $from, int $n): float|string {
    $sum = 0.0;
    try {
        for ($j = 0; $j < $n; $j++) { $sum += weight($from, $j) * $v[$j]; }
    } catch (Error $e) { return get_class($e) . ': ' . $e->getMessage() . " at $j"; }
    return $sum;
}
$v = array_fill(0, 40, 1.5);
foreach ([0, 3, 1 << 20, 1 << 31, 1 << 40, PHP_INT_MAX - 39, PHP_INT_MAX, -20, -1, -2, -41] as $from) {
    var_dump(@weighted($v, $from, 40));
}
function over(int $a, int $b): float { return 2.0 / ($a - $b); }
function ratios(array $v, int $b, int $n): float|string {
    $sum = 0.0;
    try {
        for ($i = $n - 1; $i >= 0; $i--) { $sum += over($i, $b) * $v[$i]; }
    } catch (Error $e) { return $e->getMessage() . " at $i"; }
    return $sum;
}
foreach ([-1, 0, 17, 39, 40, 41, PHP_INT_MIN, PHP_INT_MAX] as $b) { var_dump(ratios($v, $b, 40)); }
function around(array $a, int $size, int $by): int|float|string {
    $sum = 0;
    try {
        for ($x = 0; $x < 40; $x++) {
            $left = ($x + $size - $by) % $size;
            $right = ($x * $x + $by) % $size;
            $bits = $x & 7;
            $sum += $a[$left] * 3 + $a[$right] + $a[$bits] + $a[$x >> 1];
        }
    } catch (Error $e) { return $e->getMessage() . " at $x"; }
    return $sum;
}
$a = range(5, 44);
foreach ([40, 39, 7, 1, 41, 0, -1, -7, -40, PHP_INT_MAX, PHP_INT_MIN] as $size) {
    foreach ([1, 0, -1, 50, PHP_INT_MAX] as $by) { echo $size, ' ', $by, ' ', var_export(@around($a, $size, $by), true), "\n"; }
}
function grown(array $a, int $k, int $n): array {
    $out = [];
    for ($i = 0; $i < $n; $i++) { $out[] = $a[$i] + $i * $k; }
    return [count($out), $out[0], $out[$n - 1], gettype($out[$n - 1])];
}
foreach ([1, -3, PHP_INT_MAX, PHP_INT_MIN, intdiv(PHP_INT_MAX, 39), intdiv(PHP_INT_MAX, 39) + 1] as $k) {
    echo json_encode(grown($a, $k, 40)), "\n";
}
--EXPECT--
float(3.4855132358494942)
float(0.7337871991976013)
float(1.0913499288448387E-10)
float(2.602085163074216E-17)
float(5.016463833697143E-12)
float(6.5052130349130266E-18)
float(6.5052130349130266E-18)
float(0.6885982925272345)
string(42) "DivisionByZeroError: Division by zero at 0"
string(42) "DivisionByZeroError: Division by zero at 0"
float(-0.10628301590596914)
float(12.835629116809129)
string(21) "Division by zero at 0"
string(22) "Division by zero at 17"
string(22) "Division by zero at 39"
float(-12.835629116809125)
float(-9.908799848516445)
float(1.3010426069826053E-17)
float(-1.3010426069826053E-17)
40 1 4640
40 0 4600
40 -1 4596
40 50 3655
40 9223372036854775807 982
39 1 4669
39 0 4515
39 -1 4513
39 50 3629
39 9223372036854775807 947
7 1 2190
7 0 2144
7 -1 2150
7 50 1329
7 9223372036854775807 1015
1 1 1720
1 0 1720
1 -1 1720
1 50 1720
1 9223372036854775807 1720
41 1 4615
41 0 4789
41 -1 4820
41 50 3577
41 9223372036854775807 947
0 1 'Modulo by zero at 0'
0 0 'Modulo by zero at 0'
0 -1 'Modulo by zero at 0'
0 50 'Modulo by zero at 0'
0 9223372036854775807 'Modulo by zero at 0'
-1 1 1720
-1 0 1720
-1 -1 1720
-1 50 1720
-1 9223372036854775807 1720
-7 1 2004
-7 0 1991
-7 -1 1997
-7 50 1329
-7 9223372036854775807 1000
-40 1 1715
-40 0 1675
-40 -1 1671
-40 50 1915
-40 9223372036854775807 967
9223372036854775807 1 1053
9223372036854775807 0 1061
9223372036854775807 -1 1035
9223372036854775807 50 920
9223372036854775807 9223372036854775807 1525
-9223372036854775808 1 1083
-9223372036854775808 0 1061
-9223372036854775808 -1 1035
-9223372036854775808 50 1520
-9223372036854775808 9223372036854775807 1680
[40,5,83,"integer"]
[40,5,-73,"integer"]
[40,5,3.5971150943733626e+20,"double"]
[40,5,-3.5971150943733626e+20,"double"]
[40,5,9.223372036854776e+18,"double"]
[40,5,9.223372036854776e+18,"double"]
