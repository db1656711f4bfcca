--TEST--
keys are normalised
--FILE--
<?php
$a = []; $a["1"] = 'a'; $a[1.9] = 'b'; $a[true] = 'c'; $a["01"] = 'd'; $a[null] = 'e';
$a["-5"] = 'f'; $a["-0"] = 'g'; $a["9223372036854775808"] = 'h'; $a[" 1"] = 'i';
$a["1.5"] = 'j'; $a[false] = 'k';
var_dump($a);
--EXPECTF--
Deprecated: Implicit conversion from float 1.9 to int loses precision in %s/keys_are_normalised.php on line 2
array(9) {
  [1]=>
  string(1) "c"
  ["01"]=>
  string(1) "d"
  [""]=>
  string(1) "e"
  [-5]=>
  string(1) "f"
  ["-0"]=>
  string(1) "g"
  ["9223372036854775808"]=>
  string(1) "h"
  [" 1"]=>
  string(1) "i"
  ["1.5"]=>
  string(1) "j"
  [0]=>
  string(1) "k"
}
