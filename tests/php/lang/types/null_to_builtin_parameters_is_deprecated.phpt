--TEST--
null to builtin parameters is deprecated
--FILE--
<?php
echo strlen(null), "\n";
echo str_replace("a", "b", null), "|\n";
function f(string $s) {}
try { f(null); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
Deprecated: strlen(): Passing null to parameter #1 ($string) of type string is deprecated in %s/null_to_builtin_parameters_is_deprecated.php on line 2
0

Deprecated: str_replace(): Passing null to parameter #3 ($subject) of type array|string is deprecated in %s/null_to_builtin_parameters_is_deprecated.php on line 3
|
f(): Argument #1 ($s) must be of type string, null given, called in %s/null_to_builtin_parameters_is_deprecated.php on line 5
