--TEST--
a builtin that throws or warns in the middle of a loop
--FILE--
<?php
function lines(array $counts, string $s) {
    $out = [];
    foreach ($counts as $n) {
        echo "n=$n\n";
        $out[] = str_repeat($s, $n);
    }
    return $out;
}
var_dump(lines([1, 0, 3], 'ab'));
try {
    lines([2, -1, 3], 'ab');
} catch (ValueError $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
function quotients(array $list) {
    $sum = 0;
    foreach ($list as $n) {
        echo $n, ' ';
        $sum += intdiv(PHP_INT_MIN, $n);
    }
    return $sum;
}
var_dump(quotients([2, 4]));
try {
    quotients([2, -1]);
} catch (ArithmeticError $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECT--
n=1
n=0
n=3
array(3) {
  [0]=>
  string(2) "ab"
  [1]=>
  string(0) ""
  [2]=>
  string(6) "ababab"
}
n=2
n=-1
ValueError: str_repeat(): Argument #2 ($times) must be greater than or equal to 0
2 4 int(-6917529027641081856)
2 -1 ArithmeticError: Division of PHP_INT_MIN by -1 is not an integer
