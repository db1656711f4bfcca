--TEST--
References in arrays of arguments reach parameters by reference, by name and by place
--FILE--
<?php
class K { public $r; function __construct(&$a, $b = 1) { $a = 9; $this->r = $b; } function m(&$a, $b = 2) { $a = 8; return $b; } }
$v = 1; $w = 2;
$o = (new ReflectionClass('K'))->newInstanceArgs([&$v, &$w]); var_dump($v, $o->r);
$v = 1; $o = (new ReflectionClass('K'))->newInstanceArgs(['b' => &$w, 'a' => &$v]); var_dump($v, $o->r);
$v = 1; $o = (new ReflectionClass('K'))->newInstance($v); var_dump($v);
$v = 1; $o = (new ReflectionClass('K'))->newInstance(a: $v); var_dump($v);
$v = 1; (new ReflectionMethod('K', 'm'))->invokeArgs($o, ['b' => &$w, 'a' => &$v]); var_dump($v);
$v = 1; (new ReflectionMethod('K', 'm'))->invokeArgs($o, [&$v, 5]); var_dump($v);
$v = 1; (new ReflectionMethod('K', 'm'))->invokeArgs($o, [$v, 5]); var_dump($v);
try { (new ReflectionMethod('K', 'm'))->invokeArgs($o, ['b' => 3, 7]); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { (new ReflectionClass('K'))->newInstanceArgs(['b' => 3, 7]); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { call_user_func_array('f', ['b' => 3, 7]); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { call_user_func_array('var_dump', ['b' => 3, 7]); } catch (Error $e) { echo $e->getMessage(), "\n"; }
$v = 1; call_user_func_array(function ($a) { var_dump($a); $a = 7; }, [&$v]); var_dump($v);
$v = 1; (new ReflectionFunction(function ($a) { var_dump($a); $a = 7; }))->invokeArgs([&$v]); var_dump($v);
class L { function __construct($a) { var_dump($a); $a = 7; } }
(new ReflectionClass('L'))->newInstanceArgs([&$v]); (new ReflectionClass('L'))->newInstanceArgs(['a' => &$v]); var_dump($v);
call_user_func_array('var_dump', [&$v, $v]);
call_user_func_array('str_repeat', ['times' => &$w, 'string' => &$v]);
new L(...[&$v]); new L(...['a' => &$v]);
try { (new ReflectionClass('L'))->newInstanceArgs([]); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { (new ReflectionClass('L'))->newInstanceArgs(['z' => 1]); } catch (Error $e) { echo $e->getMessage(), "\n", $e->getTraceAsString(), "\n"; }
call_user_func_array('var_dump', [&$v, 3, $v]);
--EXPECTF--
int(9)
int(2)
int(9)
int(2)

Warning: K::__construct(): Argument #1 ($a) must be passed by reference, value given in %s/references_by_name_and_in_arrays_of_arguments.php on line 6
int(1)

Warning: K::__construct(): Argument #1 ($a) must be passed by reference, value given in %s/references_by_name_and_in_arrays_of_arguments.php on line 7
int(1)
int(8)
int(8)

Warning: K::m(): Argument #1 ($a) must be passed by reference, value given in %s/references_by_name_and_in_arrays_of_arguments.php on line 10
int(1)
Cannot use positional argument after named argument
Cannot use positional argument after named argument
call_user_func_array(): Argument #1 ($callback) must be a valid callback, function "f" not found or invalid function name
Cannot use positional argument after named argument
int(1)
int(1)
int(1)
int(1)
int(1)
int(1)
int(1)
int(1)
int(1)
int(1)
int(1)
Too few arguments to function L::__construct(), 0 passed and exactly 1 expected
Unknown named parameter $z
#0 %s/references_by_name_and_in_arrays_of_arguments.php(23): ReflectionClass->newInstanceArgs(Array)
#1 {main}
int(1)
int(3)
int(1)
