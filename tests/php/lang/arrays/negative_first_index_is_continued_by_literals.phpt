--TEST--
negative first index is continued by literals
--FILE--
<?php
$a = [-3 => 'x', 'y', 'z']; var_dump(array_keys($a));
$b = array_fill(-2, 3, 0); var_dump(array_keys($b));
--EXPECT--
array(3) {
  [0]=>
  int(-3)
  [1]=>
  int(-2)
  [2]=>
  int(-1)
}
array(3) {
  [0]=>
  int(-2)
  [1]=>
  int(-1)
  [2]=>
  int(0)
}
