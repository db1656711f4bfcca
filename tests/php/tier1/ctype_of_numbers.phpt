--TEST--
ctype functions of numbers, which PHP warns of
--FILE--
<?php
function f(int $i, float $f, string $s, $m) { return [ctype_digit($i), ctype_digit($f), ctype_alpha($s), ctype_space($m), ctype_upper($i + 60)]; }
foreach ([[5, 1.5, 'abc', 'x'], [55, 2.0, 'a1', 32], [300, 1e3, '', null], [-3, 0.5, 'q', true]] as [$i, $f, $s, $m]) { for ($k = 0; $k < 3; $k++) { var_dump(f($i, $f, $s, $m)); } }
--EXPECTF--
Deprecated: ctype_digit(): Argument of type int will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_digit(): Argument of type float will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_upper(): Argument of type int will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2
array(5) {
  [0]=>
  bool(false)
  [1]=>
  bool(false)
  [2]=>
  bool(true)
  [3]=>
  bool(false)
  [4]=>
  bool(true)
}

Deprecated: ctype_digit(): Argument of type int will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_digit(): Argument of type float will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_upper(): Argument of type int will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2
array(5) {
  [0]=>
  bool(false)
  [1]=>
  bool(false)
  [2]=>
  bool(true)
  [3]=>
  bool(false)
  [4]=>
  bool(true)
}

Deprecated: ctype_digit(): Argument of type int will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_digit(): Argument of type float will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_upper(): Argument of type int will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2
array(5) {
  [0]=>
  bool(false)
  [1]=>
  bool(false)
  [2]=>
  bool(true)
  [3]=>
  bool(false)
  [4]=>
  bool(true)
}

Deprecated: ctype_digit(): Argument of type int will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_digit(): Argument of type float will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_space(): Argument of type int will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_upper(): Argument of type int will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2
array(5) {
  [0]=>
  bool(true)
  [1]=>
  bool(false)
  [2]=>
  bool(false)
  [3]=>
  bool(true)
  [4]=>
  bool(false)
}

Deprecated: ctype_digit(): Argument of type int will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_digit(): Argument of type float will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_space(): Argument of type int will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_upper(): Argument of type int will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2
array(5) {
  [0]=>
  bool(true)
  [1]=>
  bool(false)
  [2]=>
  bool(false)
  [3]=>
  bool(true)
  [4]=>
  bool(false)
}

Deprecated: ctype_digit(): Argument of type int will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_digit(): Argument of type float will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_space(): Argument of type int will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_upper(): Argument of type int will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2
array(5) {
  [0]=>
  bool(true)
  [1]=>
  bool(false)
  [2]=>
  bool(false)
  [3]=>
  bool(true)
  [4]=>
  bool(false)
}

Deprecated: ctype_digit(): Argument of type int will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_digit(): Argument of type float will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_space(): Argument of type null will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_upper(): Argument of type int will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2
array(5) {
  [0]=>
  bool(true)
  [1]=>
  bool(false)
  [2]=>
  bool(false)
  [3]=>
  bool(false)
  [4]=>
  bool(false)
}

Deprecated: ctype_digit(): Argument of type int will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_digit(): Argument of type float will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_space(): Argument of type null will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_upper(): Argument of type int will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2
array(5) {
  [0]=>
  bool(true)
  [1]=>
  bool(false)
  [2]=>
  bool(false)
  [3]=>
  bool(false)
  [4]=>
  bool(false)
}

Deprecated: ctype_digit(): Argument of type int will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_digit(): Argument of type float will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_space(): Argument of type null will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_upper(): Argument of type int will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2
array(5) {
  [0]=>
  bool(true)
  [1]=>
  bool(false)
  [2]=>
  bool(false)
  [3]=>
  bool(false)
  [4]=>
  bool(false)
}

Deprecated: ctype_digit(): Argument of type int will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_digit(): Argument of type float will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_space(): Argument of type bool will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_upper(): Argument of type int will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2
array(5) {
  [0]=>
  bool(false)
  [1]=>
  bool(false)
  [2]=>
  bool(true)
  [3]=>
  bool(false)
  [4]=>
  bool(false)
}

Deprecated: ctype_digit(): Argument of type int will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_digit(): Argument of type float will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_space(): Argument of type bool will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_upper(): Argument of type int will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2
array(5) {
  [0]=>
  bool(false)
  [1]=>
  bool(false)
  [2]=>
  bool(true)
  [3]=>
  bool(false)
  [4]=>
  bool(false)
}

Deprecated: ctype_digit(): Argument of type int will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_digit(): Argument of type float will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_space(): Argument of type bool will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2

Deprecated: ctype_upper(): Argument of type int will be interpreted as string in the future in %s/ctype_of_numbers.php on line 2
array(5) {
  [0]=>
  bool(false)
  [1]=>
  bool(false)
  [2]=>
  bool(true)
  [3]=>
  bool(false)
  [4]=>
  bool(false)
}
