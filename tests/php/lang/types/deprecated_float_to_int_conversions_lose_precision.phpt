--TEST--
deprecated float to int conversions lose precision
--FILE--
<?php
function f(int $x) { return $x; }
echo f(3.0), "\n";
echo f(1.5), "\n";
$a = [1.7 => 'x']; var_dump($a);
echo 7.9 % 2, 5.5 | 0, "\n";
echo "7.5" | 1, "\n";
--EXPECTF--
3

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/deprecated_float_to_int_conversions_lose_precision.php on line 2
1

Deprecated: Implicit conversion from float 1.7 to int loses precision in %s/deprecated_float_to_int_conversions_lose_precision.php on line 5
array(1) {
  [1]=>
  string(1) "x"
}

Deprecated: Implicit conversion from float 7.9 to int loses precision in %s/deprecated_float_to_int_conversions_lose_precision.php on line 6
1
Deprecated: Implicit conversion from float 5.5 to int loses precision in %s/deprecated_float_to_int_conversions_lose_precision.php on line 6
5

Deprecated: Implicit conversion from float-string "7.5" to int loses precision in %s/deprecated_float_to_int_conversions_lose_precision.php on line 7
7
