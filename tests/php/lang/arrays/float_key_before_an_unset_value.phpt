--TEST--
A float as a key is converted before an unset variable is read for the element
--FILE--
<?php
function f(float $k) { $l = [1, 2]; $l[1.7] = $u; $l[$k] = $w; var_dump($l, $l[0.5] = $v); }
f(2.5);
--EXPECTF--
Deprecated: Implicit conversion from float 1.7 to int loses precision in %s/float_key_before_an_unset_value.php on line 2

Warning: Undefined variable $u in %s/float_key_before_an_unset_value.php on line 2

Deprecated: Implicit conversion from float 2.5 to int loses precision in %s/float_key_before_an_unset_value.php on line 2

Warning: Undefined variable $w in %s/float_key_before_an_unset_value.php on line 2

Deprecated: Implicit conversion from float 0.5 to int loses precision in %s/float_key_before_an_unset_value.php on line 2

Warning: Undefined variable $v in %s/float_key_before_an_unset_value.php on line 2
array(3) {
  [0]=>
  int(1)
  [1]=>
  NULL
  [2]=>
  NULL
}
NULL
