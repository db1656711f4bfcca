--TEST--
optional before required is deprecated
--FILE--
<?php
function f($a = 1, $b) { return [$a, $b]; }
function g(int $a = null, $b) { return [$a, $b]; }
try { f(b: 1); } catch (ArgumentCountError $e) { echo $e->getMessage(), "\n"; }
var_dump(g(null, 2));
--EXPECTF--
Deprecated: Optional parameter $a declared before required parameter $b is implicitly treated as a required parameter in %s/optional_before_required_is_deprecated.php on line 2
f(): Argument #1 ($a) not passed
array(2) {
  [0]=>
  NULL
  [1]=>
  int(2)
}
