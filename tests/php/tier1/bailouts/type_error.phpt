--TEST--
a value that a declared type of a parameter or result does not take
--FILE--
<?php
function half(int $n): int {
    return $n / 2;
}
function halves(array $list) {
    $sum = 0;
    $log = [];
    foreach ($list as $k => $v) {
        echo "half of $v\n";
        $log[] = $k;
        $sum += half($v);
    }
    return [$sum, $log];
}
function name(int $n): string {
    $s = '';
    for ($i = 0; $i < $n; $i++) {
        $s .= $i;
        echo $s, "\n";
    }
    if ($n > 3) {
        return [$s];
    }
    return $s;
}
foreach ([[2, 4], [2, 4, 5, 8], [6, 'x'], [8, null]] as $list) {
    try {
        var_dump(halves($list));
    } catch (TypeError $e) {
        echo get_class($e), ': ', preg_replace('/, called in.*/', '', $e->getMessage()), "\n";
    }
}
foreach ([2, 4] as $n) {
    try {
        var_dump(name($n));
    } catch (TypeError $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
--EXPECTF--
half of 2
half of 4
array(2) {
  [0]=>
  int(3)
  [1]=>
  array(2) {
    [0]=>
    int(0)
    [1]=>
    int(1)
  }
}
half of 2
half of 4
half of 5

Deprecated: Implicit conversion from float 2.5 to int loses precision in %s/type_error.php on line 3
half of 8
array(2) {
  [0]=>
  int(9)
  [1]=>
  array(4) {
    [0]=>
    int(0)
    [1]=>
    int(1)
    [2]=>
    int(2)
    [3]=>
    int(3)
  }
}
half of 6
half of x
TypeError: half(): Argument #1 ($n) must be of type int, string given
half of 8
half of 
TypeError: half(): Argument #1 ($n) must be of type int, null given
0
01
string(2) "01"
0
01
012
0123
TypeError: name(): Return value must be of type string, array returned
