--TEST--
strict types is the callers and not for callbacks
--FILE--
<?php
declare(strict_types=1);
function i(int $x) { return $x; }
var_dump(array_map('i', ["5"]));
try { var_dump(call_user_func('i', "5")); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
function r(): int { return "5"; }
try { r(); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
eval('var_dump(i("7"));');
--EXPECTF--
array(1) {
  [0]=>
  int(5)
}
i(): Argument #1 ($x) must be of type int, string given, called in %s/strict_types_is_the_callers_and_not_for_callbacks.php on line 5
r(): Return value must be of type int, string returned
int(7)
