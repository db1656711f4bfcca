--TEST--
strict types is the callers and not for callbacks
--FILE--
<?php
declare(strict_types=1);
function i(int $x) { return $x; }
var_dump(array_map('i', ["5"]));
function r(): int { return "5"; }
try { r(); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
eval('var_dump(i("7"));');
--EXPECT--
array(1) {
  [0]=>
  int(5)
}
r(): Return value must be of type int, string returned
int(7)
