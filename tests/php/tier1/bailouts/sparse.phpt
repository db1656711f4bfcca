--TEST--
a list that gets a key beyond its end becomes a map
--FILE--
<?php
function spread(int $n, int $step) {
    $a = [];
    for ($i = 0; $i < $n; $i++) {
        $a[$i * $step] = $i;
        echo count($a), ' ';
    }
    $sum = 0;
    foreach ($a as $k => $v) {
        $sum += $k * $v;
    }
    return [$sum, $a];
}
var_dump(spread(4, 1));
for ($k = 0; $k < 4; $k++) {
    var_dump(spread(3 + $k, 3));
}
--EXPECT--
1 2 3 4 array(2) {
  [0]=>
  int(14)
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
1 2 3 array(2) {
  [0]=>
  int(15)
  [1]=>
  array(3) {
    [0]=>
    int(0)
    [3]=>
    int(1)
    [6]=>
    int(2)
  }
}
1 2 3 4 array(2) {
  [0]=>
  int(42)
  [1]=>
  array(4) {
    [0]=>
    int(0)
    [3]=>
    int(1)
    [6]=>
    int(2)
    [9]=>
    int(3)
  }
}
1 2 3 4 5 array(2) {
  [0]=>
  int(90)
  [1]=>
  array(5) {
    [0]=>
    int(0)
    [3]=>
    int(1)
    [6]=>
    int(2)
    [9]=>
    int(3)
    [12]=>
    int(4)
  }
}
1 2 3 4 5 6 array(2) {
  [0]=>
  int(165)
  [1]=>
  array(6) {
    [0]=>
    int(0)
    [3]=>
    int(1)
    [6]=>
    int(2)
    [9]=>
    int(3)
    [12]=>
    int(4)
    [15]=>
    int(5)
  }
}
