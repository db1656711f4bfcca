--TEST--
variadic parameters have types and may be references
--FILE--
<?php
function add(int &...$n) { foreach ($n as &$x) $x++; }
$a = 1; $b = 2;
add($a, $b);
echo "$a $b\n";
function t(int ...$n) { return array_sum($n); }
try { t(1, 2, "x"); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
2 3
t(): Argument #3 must be of type int, string given, called in %s/variadic_parameters_have_types_and_may_be_references.php on line 7
