--TEST--
a shift by a negative number
--FILE--
<?php
function shifts(int $n, array $by) {
    $done = [];
    foreach ($by as $b) {
        echo $b, ':';
        $n = ($n << $b) ^ ($n >> $b);
        $done[] = $n;
        echo $n, "\n";
    }
    return $done;
}
var_dump(shifts(5, [0, 1, 62, 63, 64, 70]));
try {
    shifts(3, [1, 2, -1, 4]);
} catch (ArithmeticError $e) {
    echo get_class($e), ': ', $e->getMessage(), ' line ', $e->getLine(), "\n";
}
--EXPECT--
0:0
1:0
62:0
63:0
64:0
70:0
array(6) {
  [0]=>
  int(0)
  [1]=>
  int(0)
  [2]=>
  int(0)
  [3]=>
  int(0)
  [4]=>
  int(0)
  [5]=>
  int(0)
}
1:7
2:29
-1:ArithmeticError: Bit shift by negative number line 6
