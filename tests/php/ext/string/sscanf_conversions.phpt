--TEST--
sscanf conversions
--FILE--
<?php
var_dump(sscanf("age: 25 name: Bob", "age: %d name: %s"), sscanf("12 apples", "%d %s %s"), sscanf("x-12.5e1y", "%[^-]%f%c"));
var_dump(sscanf("0x1A 017", "%i %i", $a, $b), $a, $b, sscanf("", "%d"), sscanf("", "%d", $c));
foreach (["%z", "%[", "%d %2\$d"] as $f) try { sscanf("1", $f); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
array(2) {
  [0]=>
  int(25)
  [1]=>
  string(3) "Bob"
}
array(3) {
  [0]=>
  int(12)
  [1]=>
  string(6) "apples"
  [2]=>
  NULL
}
array(3) {
  [0]=>
  string(1) "x"
  [1]=>
  float(-125)
  [2]=>
  string(1) "y"
}
int(2)
int(26)
int(15)
NULL
int(-1)
Bad scan conversion character "z"
Unmatched [ in format string
cannot mix "%" and "%n$" conversion specifiers
