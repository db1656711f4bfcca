--TEST--
strict types holds for call user func written in place
--FILE--
<?php
declare(strict_types=1);
function i(int $x) { return $x; }
try { var_dump(call_user_func('i', "5")); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { var_dump(call_user_func_array('i', ["5"])); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
i(): Argument #1 ($x) must be of type int, string given, called in %s/strict_types_holds_for_call_user_func_written_in_place.php on line 4
i(): Argument #1 ($x) must be of type int, string given, called in %s/strict_types_holds_for_call_user_func_written_in_place.php on line 5
