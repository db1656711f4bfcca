--TEST--
Results of calls go by reference with a notice, other values not at all
--FILE--
<?php
function byref(&$x) { $x = 2; }
class A { public $p = 1; function m(&$x) {} }
function t($n, $f) { echo "-- $n\n"; try { $f(); } catch (\Throwable $e) { echo get_class($e), ': ', $e->getMessage(), ' line ', $e->getLine(), "\n", $e->getTraceAsString(), "\n"; } }
t('new', function () { byref(new A); });
t('this', function () { byref($this); });
t('strlen', function () { byref(strlen("x" . rand())); });
t('strlen2', function () { $f = 'byref'; $f(strlen("x" . rand())); });
t('count', function () { $f = 'byref'; $f(count([rand()])); });
t('strtoupper', function () { $f = 'byref'; $f(strtoupper("a")); });
t('intval', function () { $f = 'byref'; $f(intval(rand())); $f(is_int(1)); });
t('in_array', function () { $f = 'byref'; $f(in_array(rand(), [1, 2])); });
t('cuf', function () { $f = 'byref'; $f(call_user_func('rand')); });
t('get_class', function () { $f = 'byref'; $f(get_class(new A)); });
t('fcc', function () { $f = 'byref'; $f(byref(...)); });
t('assign', function () { byref($q = 1); });
t('incl', function () { $f = 'byref'; $f(++$i); });
t('prop of new', function () { $f = 'byref'; $f((new A)->p); });
t('prop of call', function () { $f = 'byref'; $f(make()->p); });
t('elem of call', function () { $f = 'byref'; $f(arr()[0]); });
t('default', function () { $f = function (&$x = 5, $y = 1) { var_dump($x, $y); }; $f(y: 2); $f(); });
t('default2', function () { function withd(&$x = 5, $y = 1) { var_dump($x, $y); } withd(y: 2); call_user_func_array('withd', ['y' => 3]); });
t('variadic', function () { $f = function ($a, &...$r) {}; $f(1, $x, 3); });
t('nested', function () use (&$c) { $a = new A; $f = 'byref'; $f($a->m($f(1))); });
t('eval', function () { $f = 'byref'; $f(eval('return 1;')); });
t('static prop', function () { $f = 'byref'; $f(A::$zz); });
t('yield', function () { $g = (function () { $f = 'byref'; $f(yield 1); })(); foreach ($g as $_); });
t('gen', function () { $f = function (&$x) { yield $x; }; foreach ($f(1) as $v) var_dump($v); });
t('gen call', function () { $f = function (&$x) { yield $x; }; foreach ($f(strtoupper("a")) as $v) var_dump($v); });
t('handler', function () { set_error_handler(function ($no, $msg, $file, $line) { echo "[$msg $line]\n"; return true; }); $f = 'byref';
  $f(strtoupper("a")); restore_error_handler(); });
function make() { return new A; }
function arr() { return [1]; }
if (rand() >= 0) { function late(&$x) {} }
t('late', function () { late(1); });
t('late call', function () { late(make()); });
t('ReflectionFunction', function () { (new ReflectionFunction('byref'))->invoke(1); (new ReflectionMethod('A', 'm'))->invoke(new A, 1); (new ReflectionFunction('byref'))->invokeArgs([1]); });
t('closure call', function () { (function (&$x) {})->call(new A, 1); });
t('func args', function () { $f = function (&$x) { var_dump(func_get_args()); $x = 3; }; $f(1); });
t('typed', function () { $f = function (int &$x) { }; $f("abc"); });
t('typed2', function () { $f = function (int &$x) { var_dump($x); }; $f(strtolower("12")); });
t('preg', function () { $f = 'preg_match'; var_dump($f('/a/', 'a', strtoupper('a'))); });
t('preg2', function () { $f = 'preg_match'; var_dump($f('/a/', 'a', 1)); });
t('end', function () { $f = 'end'; var_dump($f(explode(',', 'a,b'))); });
t('fcc static', function () { $f = end(...); var_dump($f(explode(',', 'a,b'))); });
t('ArrayObject', function () { $f = [new ArrayObject([2, 1]), 'uasort']; var_dump($f(fn($a, $b) => $a <=> $b)); });
--EXPECTF--
-- new

Notice: Only variables should be passed by reference in %s/results_of_calls_are_passed_with_a_notice.php on line 5
-- this
Error: Using $this when not in object context line 6
#0 %s/results_of_calls_are_passed_with_a_notice.php(4): {closure}()
#1 %s/results_of_calls_are_passed_with_a_notice.php(6): t('this', Object(Closure))
#2 {main}
-- strlen
Error: byref(): Argument #1 ($x) cannot be passed by reference line 7
#0 %s/results_of_calls_are_passed_with_a_notice.php(4): {closure}()
#1 %s/results_of_calls_are_passed_with_a_notice.php(7): t('strlen', Object(Closure))
#2 {main}
-- strlen2
Error: byref(): Argument #1 ($x) cannot be passed by reference line 8
#0 %s/results_of_calls_are_passed_with_a_notice.php(4): {closure}()
#1 %s/results_of_calls_are_passed_with_a_notice.php(8): t('strlen2', Object(Closure))
#2 {main}
-- count
Error: byref(): Argument #1 ($x) cannot be passed by reference line 9
#0 %s/results_of_calls_are_passed_with_a_notice.php(4): {closure}()
#1 %s/results_of_calls_are_passed_with_a_notice.php(9): t('count', Object(Closure))
#2 {main}
-- strtoupper

Notice: Only variables should be passed by reference in %s/results_of_calls_are_passed_with_a_notice.php on line 10
-- intval
Error: byref(): Argument #1 ($x) cannot be passed by reference line 11
#0 %s/results_of_calls_are_passed_with_a_notice.php(4): {closure}()
#1 %s/results_of_calls_are_passed_with_a_notice.php(11): t('intval', Object(Closure))
#2 {main}
-- in_array

Notice: Only variables should be passed by reference in %s/results_of_calls_are_passed_with_a_notice.php on line 12
-- cuf

Notice: Only variables should be passed by reference in %s/results_of_calls_are_passed_with_a_notice.php on line 13
-- get_class
Error: byref(): Argument #1 ($x) cannot be passed by reference line 14
#0 %s/results_of_calls_are_passed_with_a_notice.php(4): {closure}()
#1 %s/results_of_calls_are_passed_with_a_notice.php(14): t('get_class', Object(Closure))
#2 {main}
-- fcc
Error: byref(): Argument #1 ($x) cannot be passed by reference line 15
#0 %s/results_of_calls_are_passed_with_a_notice.php(4): {closure}()
#1 %s/results_of_calls_are_passed_with_a_notice.php(15): t('fcc', Object(Closure))
#2 {main}
-- assign
Error: byref(): Argument #1 ($x) cannot be passed by reference line 16
#0 %s/results_of_calls_are_passed_with_a_notice.php(4): {closure}()
#1 %s/results_of_calls_are_passed_with_a_notice.php(16): t('assign', Object(Closure))
#2 {main}
-- incl

Warning: Undefined variable $i in %s/results_of_calls_are_passed_with_a_notice.php on line 17
Error: byref(): Argument #1 ($x) cannot be passed by reference line 17
#0 %s/results_of_calls_are_passed_with_a_notice.php(4): {closure}()
#1 %s/results_of_calls_are_passed_with_a_notice.php(17): t('incl', Object(Closure))
#2 {main}
-- prop of new
-- prop of call
-- elem of call
-- default
int(5)
int(2)
int(5)
int(1)
-- default2
int(5)
int(2)
int(5)
int(3)
-- variadic
Error: {closure}(): Argument #3 cannot be passed by reference line 23
#0 %s/results_of_calls_are_passed_with_a_notice.php(4): {closure}()
#1 %s/results_of_calls_are_passed_with_a_notice.php(23): t('variadic', Object(Closure))
#2 {main}
-- nested
Error: byref(): Argument #1 ($x) cannot be passed by reference line 24
#0 %s/results_of_calls_are_passed_with_a_notice.php(4): {closure}()
#1 %s/results_of_calls_are_passed_with_a_notice.php(24): t('nested', Object(Closure))
#2 {main}
-- eval

Notice: Only variables should be passed by reference in %s/results_of_calls_are_passed_with_a_notice.php on line 25
-- static prop
Error: Access to undeclared static property A::$zz line 26
#0 %s/results_of_calls_are_passed_with_a_notice.php(4): {closure}()
#1 %s/results_of_calls_are_passed_with_a_notice.php(26): t('static prop', Object(Closure))
#2 {main}
-- yield

Notice: Only variables should be passed by reference in %s/results_of_calls_are_passed_with_a_notice.php on line 27
-- gen
Error: {closure}(): Argument #1 ($x) cannot be passed by reference line 28
#0 %s/results_of_calls_are_passed_with_a_notice.php(4): {closure}()
#1 %s/results_of_calls_are_passed_with_a_notice.php(28): t('gen', Object(Closure))
#2 {main}
-- gen call

Notice: Only variables should be passed by reference in %s/results_of_calls_are_passed_with_a_notice.php on line 29
string(1) "A"
-- handler
[Only variables should be passed by reference 31]
-- late
Error: late(): Argument #1 ($x) cannot be passed by reference line 35
#0 %s/results_of_calls_are_passed_with_a_notice.php(4): {closure}()
#1 %s/results_of_calls_are_passed_with_a_notice.php(35): t('late', Object(Closure))
#2 {main}
-- late call

Notice: Only variables should be passed by reference in %s/results_of_calls_are_passed_with_a_notice.php on line 36
-- ReflectionFunction

Warning: byref(): Argument #1 ($x) must be passed by reference, value given in %s/results_of_calls_are_passed_with_a_notice.php on line 37

Warning: A::m(): Argument #1 ($x) must be passed by reference, value given in %s/results_of_calls_are_passed_with_a_notice.php on line 37

Warning: byref(): Argument #1 ($x) must be passed by reference, value given in %s/results_of_calls_are_passed_with_a_notice.php on line 37
-- closure call

Warning: A::{closure}(): Argument #1 ($x) must be passed by reference, value given in %s/results_of_calls_are_passed_with_a_notice.php on line 38
-- func args
Error: {closure}(): Argument #1 ($x) cannot be passed by reference line 39
#0 %s/results_of_calls_are_passed_with_a_notice.php(4): {closure}()
#1 %s/results_of_calls_are_passed_with_a_notice.php(39): t('func args', Object(Closure))
#2 {main}
-- typed
Error: {closure}(): Argument #1 ($x) cannot be passed by reference line 40
#0 %s/results_of_calls_are_passed_with_a_notice.php(4): {closure}()
#1 %s/results_of_calls_are_passed_with_a_notice.php(40): t('typed', Object(Closure))
#2 {main}
-- typed2

Notice: Only variables should be passed by reference in %s/results_of_calls_are_passed_with_a_notice.php on line 41
int(12)
-- preg

Notice: Only variables should be passed by reference in %s/results_of_calls_are_passed_with_a_notice.php on line 42
int(1)
-- preg2
Error: preg_match(): Argument #3 ($matches) cannot be passed by reference line 43
#0 %s/results_of_calls_are_passed_with_a_notice.php(4): {closure}()
#1 %s/results_of_calls_are_passed_with_a_notice.php(43): t('preg2', Object(Closure))
#2 {main}
-- end

Notice: Only variables should be passed by reference in %s/results_of_calls_are_passed_with_a_notice.php on line 44
string(1) "b"
-- fcc static

Notice: Only variables should be passed by reference in %s/results_of_calls_are_passed_with_a_notice.php on line 45
string(1) "b"
-- ArrayObject
bool(true)
