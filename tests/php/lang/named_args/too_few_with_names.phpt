--TEST--
a named argument that fills no gap leaves too few arguments
--FILE--
<?php
function t(callable $f) { try { var_dump($f()); } catch (Error $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; } }
class S { static function st($x, $y = 2) { return [$x, $y]; } function m($x, $y, $z) {} function __construct($a, $b = 1, $c) {} }
function two($x, $y) {}
function tv($x, $y, ...$r) {}
t(fn() => two(x: 1));
t(fn() => two(y: 1));
t(fn() => two(1, ...[]));
t(fn() => two(...['x' => 1]));
t(fn() => tv(x: 1, q: 2));
t(fn() => tv(1, q: 2));
t(fn() => tv(y: 1, q: 2));
t(fn() => new S(a: 1));
t(fn() => new S(b: 1));
t(fn() => (new S(1,2,3))->m(x: 1));
t(fn() => call_user_func_array('two', ['x' => 1]));
t(fn() => call_user_func_array('tv', ['q' => 1]));
t(fn() => strpos(haystack: 'a'));
t(fn() => strpos(needle: 'a'));
t(fn() => (new class { function a($x, $y) {} function __invoke($x, ...$r) {} static function b($x, $y) {} })->a(y: 1));
t(fn() => (new class { function a($x, $y) {} function __invoke($x, ...$r) {} static function b($x, $y) {} })->a(x: 1));
t(fn() => (new class { function a($x, $y) {} function __invoke($x, ...$r) {} static function b($x, $y) {} })(q: 1));
t(fn() => (new class { function a($x, $y) {} function __invoke($x, ...$r) {} static function b($x, $y) {} })::b(y: 1));
--EXPECTF--
Deprecated: Optional parameter $b declared before required parameter $c is implicitly treated as a required parameter in %s/too_few_with_names.php on line 3
ArgumentCountError: Too few arguments to function two(), 1 passed in %s/too_few_with_names.php on line 6 and exactly 2 expected
ArgumentCountError: two(): Argument #1 ($x) not passed
ArgumentCountError: Too few arguments to function two(), 1 passed in %s/too_few_with_names.php on line 8 and exactly 2 expected
ArgumentCountError: Too few arguments to function two(), 1 passed in %s/too_few_with_names.php on line 9 and exactly 2 expected
ArgumentCountError: Too few arguments to function tv(), 1 passed in %s/too_few_with_names.php on line 10 and exactly 2 expected
ArgumentCountError: Too few arguments to function tv(), 1 passed in %s/too_few_with_names.php on line 11 and exactly 2 expected
ArgumentCountError: tv(): Argument #1 ($x) not passed
ArgumentCountError: Too few arguments to function S::__construct(), 1 passed in %s/too_few_with_names.php on line 13 and exactly 3 expected
ArgumentCountError: S::__construct(): Argument #1 ($a) not passed
ArgumentCountError: Too few arguments to function S::m(), 1 passed in %s/too_few_with_names.php on line 15 and exactly 3 expected
ArgumentCountError: Too few arguments to function two(), 1 passed in %s/too_few_with_names.php on line 16 and exactly 2 expected
ArgumentCountError: Too few arguments to function tv(), 0 passed in %s/too_few_with_names.php on line 17 and exactly 2 expected
ArgumentCountError: strpos() expects at least 2 arguments, 1 given
ArgumentCountError: strpos(): Argument #1 ($haystack) not passed
ArgumentCountError: class@anonymous(): Argument #1 ($x) not passed
ArgumentCountError: Too few arguments to function class@anonymous::a(), 1 passed in %s/too_few_with_names.php on line 21 and exactly 2 expected
ArgumentCountError: Too few arguments to function class@anonymous::__invoke(), 0 passed in %s/too_few_with_names.php on line 22 and exactly 1 expected
ArgumentCountError: class@anonymous(): Argument #1 ($x) not passed
