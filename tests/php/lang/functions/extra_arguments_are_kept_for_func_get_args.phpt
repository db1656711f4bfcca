--TEST--
extra arguments are kept for func get args
--FILE--
<?php
function f($a) { $a = 9; return func_get_args(); }
echo json_encode(f(1, 2, 3)), "\n";
function g() { return func_num_args() . ':' . func_get_arg(1); }
echo g('x', 'y'), "\n";
function h($a) { try { return func_get_arg(5); } catch (Error $e) { return $e->getMessage(); } }
echo h(1), "\n";
--EXPECT--
[9,2,3]
2:y
func_get_arg(): Argument #1 ($position) must be less than the number of the arguments passed to the currently executed function
