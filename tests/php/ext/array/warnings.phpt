--TEST--
the warnings and errors of array functions
--FILE--
<?php
var_dump(array_flip([1, "a", 1.5])); var_dump(array_count_values([1, "1", true, "x"]));
foreach ([fn() => array_combine([1], []), fn() => array_chunk([], 0), fn() => array_rand([]), fn() => array_rand([1], 2), fn() => array_pad([], 99999999, 0), fn() => array_fill(0, -1, 0), fn() => min([]), fn() => max(1), fn() => count(5), fn() => array_key_exists([], []), fn() => extract(["a" => 1], 99), fn() => array_column([[]], [])] as $f) {
    try { $f(); } catch (Throwable $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; }
}
?>
--EXPECTF--
Warning: array_flip(): Can only flip string and integer values, entry skipped in %s on line 2
array(2) {
  [1]=>
  int(0)
  ["a"]=>
  int(1)
}

Warning: array_count_values(): Can only count string and integer values, entry skipped in %s on line 2
array(2) {
  [1]=>
  int(2)
  ["x"]=>
  int(1)
}
ValueError: array_combine(): Argument #1 ($keys) and argument #2 ($values) must have the same number of elements
ValueError: array_chunk(): Argument #2 ($length) must be greater than 0
ValueError: array_rand(): Argument #1 ($array) cannot be empty
ValueError: array_rand(): Argument #2 ($num) must be between 1 and the number of elements in argument #1 ($array)
ValueError: array_pad(): Argument #2 ($length) must be less than or equal to 1048576
ValueError: array_fill(): Argument #2 ($count) must be greater than or equal to 0
ValueError: min(): Argument #1 ($value) must contain at least one element
TypeError: max(): Argument #1 ($value) must be of type array, int given
TypeError: count(): Argument #1 ($value) must be of type Countable|array, int given
TypeError: Illegal offset type
ValueError: extract(): Argument #2 ($flags) must be a valid extract type
TypeError: array_column(): Argument #2 ($column_key) must be of type string|int|null, array given
