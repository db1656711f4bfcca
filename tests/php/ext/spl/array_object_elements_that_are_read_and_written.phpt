--TEST--
ArrayObject: elements that ++ reads first, null and no key
--FILE--
<?php
$a = new ArrayObject([1]);
$a[]++; $a[] .= 'x'; $a[null] .= 'y'; $a[null]++; $a['n']['m'] = 1; $a['n']['k'] .= 's';
$a[2.5]++; $a[true]++; $a['7']++; --$a[8];
$a['x']++; $a['x']++; $a['y'] += 2; $a['w'] ??= 5; --$a['v'];
var_dump($a->getArrayCopy());
$s = new SplFixedArray(2); $s[0]++; $s[0]++; var_dump($s[0]); $s[1] .= 'x'; var_dump($s[1]);
$o = new ArrayObject((object)['a' => 1]); $o['b']++; $o['a']++; var_dump($o['a'], $o['b']);
--EXPECTF--
Notice: Indirect modification of overloaded element of ArrayObject has no effect in %s/array_object_elements_that_are_read_and_written.php on line 3

Warning: Undefined array key "" in %s/array_object_elements_that_are_read_and_written.php on line 3

Warning: Undefined array key "" in %s/array_object_elements_that_are_read_and_written.php on line 3

Warning: Undefined array key "k" in %s/array_object_elements_that_are_read_and_written.php on line 3

Deprecated: Implicit conversion from float 2.5 to int loses precision in %s/array_object_elements_that_are_read_and_written.php on line 4

Warning: Undefined array key 7 in %s/array_object_elements_that_are_read_and_written.php on line 4

Warning: Undefined array key 8 in %s/array_object_elements_that_are_read_and_written.php on line 4

Warning: Undefined array key "x" in %s/array_object_elements_that_are_read_and_written.php on line 5

Warning: Undefined array key "y" in %s/array_object_elements_that_are_read_and_written.php on line 5

Warning: Undefined array key "v" in %s/array_object_elements_that_are_read_and_written.php on line 5
array(11) {
  [0]=>
  int(1)
  [1]=>
  string(1) "y"
  [2]=>
  string(1) "z"
  [""]=>
  int(1)
  ["n"]=>
  array(2) {
    ["m"]=>
    int(1)
    ["k"]=>
    string(1) "s"
  }
  [7]=>
  int(1)
  [8]=>
  NULL
  ["x"]=>
  int(2)
  ["y"]=>
  int(2)
  ["w"]=>
  int(5)
  ["v"]=>
  NULL
}

Notice: Indirect modification of overloaded element of SplFixedArray has no effect in %s/array_object_elements_that_are_read_and_written.php on line 7

Notice: Indirect modification of overloaded element of SplFixedArray has no effect in %s/array_object_elements_that_are_read_and_written.php on line 7
NULL
string(1) "x"

Warning: Undefined array key "b" in %s/array_object_elements_that_are_read_and_written.php on line 8
int(2)
int(1)
