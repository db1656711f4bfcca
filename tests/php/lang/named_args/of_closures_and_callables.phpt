--TEST--
named arguments of closures, __invoke, callables and array builtins
--FILE--
<?php
function t(callable $f) { try { var_dump($f()); } catch (Error $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; } }
$c = function ($x, $y = 2) { return [$x, $y]; };
$d = function (int $x, ...$r) { return [$x, $r]; };
$o = new class { function __invoke($x, $y = 2) { return [$x, $y]; } };
class S { static function st($x, $y = 2) { return [$x, $y]; } function m($x, $y = 2, $z = 3) { return [$x, $y, $z]; } function __call($n, $a) { return [$n, $a]; } static function __callStatic($n, $a) { return [$n, $a]; } }
t(fn() => $c->__invoke(y: 4));
t(fn() => $c->__invoke(1, y: 4));
t(fn() => $c->__invoke(y: 4, x: 1));
t(fn() => $c->__invoke(z: 4));
t(fn() => $c->__invoke(1, z: 4));
t(fn() => $c->__invoke(1, x: 4));
t(fn() => $c->__invoke());
t(fn() => $c(y: 4));
t(fn() => $c(1, z: 4));
t(fn() => $d->__invoke(1, z: 4, w: 5));
t(fn() => $d->__invoke(z: 4));
t(fn() => $d(z: 4));
t(fn() => $d(1, 2, z: 4));
t(fn() => $d->__invoke(...['x' => 5, 'q' => 6]));
t(fn() => $o->__invoke(y: 4));
t(fn() => $o->__invoke(1, y: 4));
t(fn() => $o(y: 4));
t(fn() => $o(z: 4, x: 1));
t(fn() => call_user_func($c, y: 4));
t(fn() => call_user_func($c, x: 4));
t(fn() => call_user_func($o, y: 4));
t(fn() => call_user_func_array($c, ['y' => 4]));
t(fn() => call_user_func_array($c, [1, 'y' => 4]));
t(fn() => call_user_func_array($c, ['y' => 4, 1]));
t(fn() => call_user_func_array($c, ['y' => 4, 'x' => 1]));
t(fn() => call_user_func_array([$c, '__invoke'], ['y' => 4, 'x' => 1]));
t(fn() => call_user_func_array([$c, '__invoke'], ['y' => 4]));
t(fn() => call_user_func_array([$o, '__invoke'], ['y' => 4]));
t(fn() => call_user_func_array('S::st', ['y' => 4, 'x' => 1]));
t(fn() => call_user_func_array('S::st', ['y' => 4]));
t(fn() => call_user_func_array(['S', 'nope'], ['y' => 4]));
t(fn() => call_user_func_array([new S, 'nope'], ['a', 'y' => 4]));
t(fn() => call_user_func_array([new S, 'm'], ['a', 'z' => 4]));
t(fn() => call_user_func_array('str_replace', ['subject' => 'abc', 'search' => 'b', 'replace' => 'x']));
t(fn() => call_user_func_array('str_replace', ['subject' => 'abc', 'nope' => 'b']));
t(fn() => call_user_func_array('strlen', ['x' => 'abc']));
t(fn() => call_user_func_array('max', [1, 'x' => 4]));
t(fn() => array_map(...['callback' => fn($x) => $x * 2, 'array' => [1, 2]]));
t(fn() => array_map(array: [1, 2], callback: fn($x) => $x * 2));
t(fn() => array_map(...[fn($x, $y) => $x . $y, [1, 2]], ...['arrays' => [3]]));
t(fn() => array_map(fn($x) => $x, [1], extra: [2]));
t(fn() => array_filter(callback: fn($k) => $k == 'b', mode: ARRAY_FILTER_USE_KEY, array: ['a' => 1, 'b' => 2]));
t(fn() => usort(callback: fn($a, $b) => $a <=> $b, array: $undefinedarray));
t(fn() => (new S)->m(z: 9, x: 1));
t(fn() => (new S)->m(1, 2, y: 3));
t(fn() => (new S)->dyn(1, k: 2));
t(fn() => S::dyn(k: 2));
$f = (new S)->m(...); t(fn() => $f(1, z: 5)); t(fn() => $f->__invoke(1, z: 5)); t(fn() => $f(z: 5));
$g = strlen(...); t(fn() => $g(string: 'abc')); t(fn() => $g->__invoke(string: 'abc')); t(fn() => $g(s: 'abc')); t(fn() => $g->__invoke());
$h = (new S)->magic(...); t(fn() => $h(1, k: 5)); t(fn() => $h->__invoke(1, k: 5));
t(fn() => $c->call(new S, y: 3, x: 1));
t(fn() => $c->call(new S, y: 3));
t(fn() => (new ReflectionFunction($c))->invoke(y: 3, x: 9));
t(fn() => (new ReflectionFunction($c))->invokeArgs(['y' => 3, 'x' => 9]));
t(fn() => (new ReflectionMethod('S', 'm'))->invoke(new S, z: 3, x: 9));
t(fn() => (new ReflectionMethod('S', 'm'))->invokeArgs(new S, ['z' => 3]));
t(fn() => iterator_apply(new ArrayIterator([1]), $c, ['y' => 1]));
t(fn() => register_shutdown_function(fn($a, $b) => print("bye $a $b\n"), b: 1, a: 2));
--EXPECTF--
ArgumentCountError: {closure}(): Argument #1 ($x) not passed
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(4)
}
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(4)
}
Error: Unknown named parameter $z
Error: Unknown named parameter $z
Error: Named parameter $x overwrites previous argument
ArgumentCountError: Too few arguments to function {closure}(), 0 passed and at least 1 expected
ArgumentCountError: {closure}(): Argument #1 ($x) not passed
Error: Unknown named parameter $z
array(2) {
  [0]=>
  int(1)
  [1]=>
  array(2) {
    ["z"]=>
    int(4)
    ["w"]=>
    int(5)
  }
}
ArgumentCountError: Too few arguments to function {closure}(), 0 passed and exactly 1 expected
ArgumentCountError: Too few arguments to function {closure}(), 0 passed in %s/of_closures_and_callables.php on line 18 and exactly 1 expected
array(2) {
  [0]=>
  int(1)
  [1]=>
  array(2) {
    [0]=>
    int(2)
    ["z"]=>
    int(4)
  }
}
array(2) {
  [0]=>
  int(5)
  [1]=>
  array(1) {
    ["q"]=>
    int(6)
  }
}
ArgumentCountError: class@anonymous(): Argument #1 ($x) not passed
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(4)
}
ArgumentCountError: class@anonymous(): Argument #1 ($x) not passed
Error: Unknown named parameter $z
ArgumentCountError: {closure}(): Argument #1 ($x) not passed
array(2) {
  [0]=>
  int(4)
  [1]=>
  int(2)
}
ArgumentCountError: class@anonymous(): Argument #1 ($x) not passed
ArgumentCountError: {closure}(): Argument #1 ($x) not passed
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(4)
}
Error: Cannot use positional argument after named argument
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(4)
}
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(4)
}
ArgumentCountError: {closure}(): Argument #1 ($x) not passed
ArgumentCountError: class@anonymous(): Argument #1 ($x) not passed
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(4)
}
ArgumentCountError: S::st(): Argument #1 ($x) not passed
array(2) {
  [0]=>
  string(4) "nope"
  [1]=>
  array(1) {
    ["y"]=>
    int(4)
  }
}
array(2) {
  [0]=>
  string(4) "nope"
  [1]=>
  array(2) {
    [0]=>
    string(1) "a"
    ["y"]=>
    int(4)
  }
}
array(3) {
  [0]=>
  string(1) "a"
  [1]=>
  int(2)
  [2]=>
  int(4)
}
string(3) "axc"
Error: Unknown named parameter $nope
Error: Unknown named parameter $x
ArgumentCountError: max() does not accept unknown named parameters
array(2) {
  [0]=>
  int(2)
  [1]=>
  int(4)
}
array(2) {
  [0]=>
  int(2)
  [1]=>
  int(4)
}
ArgumentCountError: array_map() does not accept unknown named parameters
ArgumentCountError: array_map() does not accept unknown named parameters
array(1) {
  ["b"]=>
  int(2)
}
TypeError: usort(): Argument #1 ($array) must be of type array, null given
array(3) {
  [0]=>
  int(1)
  [1]=>
  int(2)
  [2]=>
  int(9)
}
Error: Named parameter $y overwrites previous argument
array(2) {
  [0]=>
  string(3) "dyn"
  [1]=>
  array(2) {
    [0]=>
    int(1)
    ["k"]=>
    int(2)
  }
}
array(2) {
  [0]=>
  string(3) "dyn"
  [1]=>
  array(1) {
    ["k"]=>
    int(2)
  }
}
array(3) {
  [0]=>
  int(1)
  [1]=>
  int(2)
  [2]=>
  int(5)
}
array(3) {
  [0]=>
  int(1)
  [1]=>
  int(2)
  [2]=>
  int(5)
}
ArgumentCountError: S::m(): Argument #1 ($x) not passed
int(3)
int(3)
Error: Unknown named parameter $s
ArgumentCountError: strlen() expects exactly 1 argument, 0 given
Error: Unknown named parameter $k
Error: Unknown named parameter $k
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(3)
}
ArgumentCountError: S::{closure}(): Argument #1 ($x) not passed
array(2) {
  [0]=>
  int(9)
  [1]=>
  int(3)
}
array(2) {
  [0]=>
  int(9)
  [1]=>
  int(3)
}
array(3) {
  [0]=>
  int(9)
  [1]=>
  int(2)
  [2]=>
  int(3)
}
ArgumentCountError: S::m(): Argument #1 ($x) not passed
int(1)
ArgumentCountError: register_shutdown_function() does not accept unknown named parameters
