--TEST--
an element of another type than the others
--FILE--
<?php
function sums(array $rows, int $from) {
    $seen = [];
    $sum = 0;
    for ($i = $from; $i < count($rows); $i++) {
        $seen[] = $i;
        echo "row $i\n";
        $sum += $rows[$i][0];
    }
    return [$sum, $seen];
}
var_dump(sums([[1], [2], [3]], 0));
var_dump(sums([[1], [2.5], ['3']], 0));
function first(array $rows) {
    $out = '';
    foreach ($rows as $row) {
        echo '.';
        $out .= $row[0];
    }
    return $out;
}
var_dump(first([['a'], ['b']]), first([['a'], 'bc', [1]]));
--EXPECT--
row 0
row 1
row 2
array(2) {
  [0]=>
  int(6)
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
row 0
row 1
row 2
array(2) {
  [0]=>
  float(6.5)
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
.....string(2) "ab"
string(3) "ab1"
