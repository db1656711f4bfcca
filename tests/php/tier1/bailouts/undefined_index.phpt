--TEST--
a key that an array does not have
--FILE--
<?php
function total(array $a, int $n) {
    $copy = $a;
    $sum = 0;
    for ($i = 0; $i < $n; $i++) {
        $copy[0] = $i;
        echo "at $i\n";
        $sum += $a[$i];
        $sum += $copy[0];
    }
    return [$sum, $copy];
}
var_dump(total([4, 5, 6], 3));
var_dump(total([4, 5], 4));
function words(array $map, array $keys) {
    $text = '';
    foreach ($keys as $key) {
        echo $key, "\n";
        $text .= $map[$key];
        $map[$key] = $text;
    }
    return $map;
}
var_dump(words(['a' => 'x', 'b' => 'y'], ['b', 'a']));
var_dump(words(['a' => 'x', 'b' => 'y'], ['b', 'c', 'a']));
--EXPECTF--
at 0
at 1
at 2
array(2) {
  [0]=>
  int(18)
  [1]=>
  array(3) {
    [0]=>
    int(2)
    [1]=>
    int(5)
    [2]=>
    int(6)
  }
}
at 0
at 1
at 2

Warning: Undefined array key 2 in %s/undefined_index.php on line 8
at 3

Warning: Undefined array key 3 in %s/undefined_index.php on line 8
array(2) {
  [0]=>
  int(15)
  [1]=>
  array(2) {
    [0]=>
    int(3)
    [1]=>
    int(5)
  }
}
b
a
array(2) {
  ["a"]=>
  string(2) "yx"
  ["b"]=>
  string(1) "y"
}
b
c

Warning: Undefined array key "c" in %s/undefined_index.php on line 19
a
array(3) {
  ["a"]=>
  string(2) "yx"
  ["b"]=>
  string(1) "y"
  ["c"]=>
  string(1) "y"
}
