--TEST--
an int sum that leaves 64 bits in the middle of a loop
--FILE--
<?php
function work(int $start, int $rounds) {
    $seen = [];
    $text = '';
    for ($i = 0; $i < $rounds; $i++) {
        $start += 3;
        $seen[] = $start;
        $text .= $i . ',';
        echo $i, ' ';
    }
    echo $text, "\n";
    return [$start, count($seen), $seen[$rounds - 1]];
}
var_dump(work(5, 4), work(PHP_INT_MAX - 8, 5));
function product(int $n) {
    $p = 1;
    foreach (range(1, $n) as $k) {
        $p = $p * $k;
        echo $p, ' ';
    }
    return $p;
}
var_dump(product(5), product(22), -PHP_INT_MAX);
function down(int $n, array $log) {
    for ($k = 0; $k < 3; $k++) {
        $log[] = $n--;
        echo '-';
    }
    $log[] = -$n;
    return $log;
}
var_dump(down(2, []), down(PHP_INT_MIN + 1, [0]));
--EXPECT--
0 1 2 3 0,1,2,3,
0 1 2 3 4 0,1,2,3,4,
array(3) {
  [0]=>
  int(17)
  [1]=>
  int(4)
  [2]=>
  int(17)
}
array(3) {
  [0]=>
  float(9.223372036854776E+18)
  [1]=>
  int(5)
  [2]=>
  float(9.223372036854776E+18)
}
1 2 6 24 120 1 2 6 24 120 720 5040 40320 362880 3628800 39916800 479001600 6227020800 87178291200 1307674368000 20922789888000 355687428096000 6402373705728000 121645100408832000 2432902008176640000 5.1090942171709E+19 1.1240007277776E+21 int(120)
float(1.1240007277776077E+21)
int(-9223372036854775807)
------array(4) {
  [0]=>
  int(2)
  [1]=>
  int(1)
  [2]=>
  int(0)
  [3]=>
  int(1)
}
array(5) {
  [0]=>
  int(0)
  [1]=>
  int(-9223372036854775807)
  [2]=>
  int(-9223372036854775808)
  [3]=>
  float(-9.223372036854776E+18)
  [4]=>
  float(9.223372036854776E+18)
}
