--TEST--
an array that holds references
--FILE--
<?php
function fill(array $a, int $n) {
    $sum = 0;
    for ($i = 0; $i < $n; $i++) {
        $a[$i] = $i * 5;
        $sum += $a[$i];
        echo $sum, ' ';
    }
    return $a;
}
var_dump(fill([1, 2, 3], 3));
$v = 7;
$list = [1, 2, 3];
$list[1] = &$v;
var_dump(fill($list, 2), $v, $list[1]);
$map = ['a' => 1, 'b' => &$v];
function values(array $m) {
    $t = 0;
    foreach ($m as $k => $x) {
        $m[$k] = $x + 1;
        $t += $x;
    }
    return $t;
}
var_dump(values(['a' => 1, 'b' => 2]), values($map), $v);
--EXPECT--
0 5 15 array(3) {
  [0]=>
  int(0)
  [1]=>
  int(5)
  [2]=>
  int(10)
}
0 5 array(3) {
  [0]=>
  int(0)
  [1]=>
  &int(5)
  [2]=>
  int(3)
}
int(5)
int(5)
int(3)
int(6)
int(6)
