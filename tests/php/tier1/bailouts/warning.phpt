--TEST--
null where a builtin wants a string is deprecated
--FILE--
<?php
function lengths(array $list) {
    $sum = 0;
    foreach ($list as $k => $s) {
        echo "$k\n";
        $sum += strlen($s);
        $list[$k] = strtoupper($s);
    }
    return [$sum, $list];
}
var_dump(lengths(['a', 'bcd']));
var_dump(lengths(['a', null, 'xy']));
--EXPECTF--
0
1
array(2) {
  [0]=>
  int(4)
  [1]=>
  array(2) {
    [0]=>
    string(1) "A"
    [1]=>
    string(3) "BCD"
  }
}
0
1

Deprecated: strlen(): Passing null to parameter #1 ($string) of type string is deprecated in %s/warning.php on line 6

Deprecated: strtoupper(): Passing null to parameter #1 ($string) of type string is deprecated in %s/warning.php on line 7
2
array(2) {
  [0]=>
  int(3)
  [1]=>
  array(3) {
    [0]=>
    string(1) "A"
    [1]=>
    string(0) ""
    [2]=>
    string(2) "XY"
  }
}
