--TEST--
a division by zero throws after output and writes; the loop has no other effect
--FILE--
<?php
function divide(array $by, int $n) {
    $out = [];
    foreach ($by as $k => $d) {
        $out[] = $k;
        echo "before $k\n";
        $n += intdiv(100, $d);
    }
    return [$n, $out];
}
function modulo(int $n, int $from) {
    $s = '';
    for ($i = $from; $i > -2; $i--) {
        $s .= $i;
        echo $s, "\n";
        $n += $n % $i;
    }
    return $n;
}
function slash(int $n, int $from) {
    $sum = 0.5;
    while (true) {
        echo $from, ';';
        $sum += $n / $from;
        if (--$from < -1) {
            return $sum;
        }
    }
}
foreach ([[1, 2, 4], [5, 0, 2]] as $list) {
    try {
        var_dump(divide($list, 1));
    } catch (DivisionByZeroError $e) {
        echo get_class($e), ': ', $e->getMessage(), ' line ', $e->getLine(), "\n";
    }
}
foreach (['modulo', 'slash'] as $f) {
    try {
        var_dump($f(17, 3));
    } catch (DivisionByZeroError $e) {
        echo get_class($e), ': ', $e->getMessage(), ' line ', $e->getLine(), "\n";
    }
}
--EXPECT--
before 0
before 1
before 2
array(2) {
  [0]=>
  int(176)
  [1]=>
  array(3) {
    [0]=>
    int(0)
    [1]=>
    int(1)
    [2]=>
    int(2)
  }
}
before 0
before 1
DivisionByZeroError: Division by zero line 7
3
32
321
3210
DivisionByZeroError: Modulo by zero line 16
3;2;1;0;DivisionByZeroError: Division by zero line 24
