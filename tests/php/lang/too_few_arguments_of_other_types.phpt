--TEST--
Too few arguments: the types of those that are there are checked first
--FILE--
<?php
function g(int|string $a, bool $b, ?float $c, ...$rest) { }
class A { function m(int $x, string $y) {} static function s(self $o, array $z) {} function __construct(public int $p, public int $q) {} }
function f(callable $f) { try { $f(); } catch (Throwable $e) { echo get_class($e), ": ", preg_replace("~ in .*? on line~", " in FILE on line", $e->getMessage()), " ", $e->getLine(), "\n"; } }
f(fn() => g(0.5, null));
f(fn() => g(...[0.5, 1]));
f(fn() => g());
f(fn() => (new A(1, 2))->m('x'));
f(fn() => (new A(1, 2))->m('5'));
f(fn() => A::s(new A(1, 2)));
f(fn() => A::s(new stdClass));
f(fn() => new A('q'));
f(fn() => (function (int $x, &$y) {})("7x"));
f(fn() => array_map(function (int $x, $y) {}, ['a']));
f(fn() => call_user_func('g', []));
function named(int $a, string $b, $c) {} 
f(fn() => named(b: [], a: 'x'));
--EXPECTF--
Deprecated: Implicit conversion from float 0.5 to int loses precision in %s/too_few_arguments_of_other_types.php on line 2
TypeError: g(): Argument #2 ($b) must be of type bool, null given, called in FILE on line 5 2

Deprecated: Implicit conversion from float 0.5 to int loses precision in %s/too_few_arguments_of_other_types.php on line 2
ArgumentCountError: Too few arguments to function g(), 2 passed in FILE on line 6 and exactly 3 expected 2
ArgumentCountError: Too few arguments to function g(), 0 passed in FILE on line 7 and exactly 3 expected 2
TypeError: A::m(): Argument #1 ($x) must be of type int, string given, called in FILE on line 8 3
ArgumentCountError: Too few arguments to function A::m(), 1 passed in FILE on line 9 and exactly 2 expected 3
ArgumentCountError: Too few arguments to function A::s(), 1 passed in FILE on line 10 and exactly 2 expected 3
TypeError: A::s(): Argument #1 ($o) must be of type A, stdClass given, called in FILE on line 11 3
TypeError: A::__construct(): Argument #1 ($p) must be of type int, string given, called in FILE on line 12 3
TypeError: {closure}(): Argument #1 ($x) must be of type int, string given, called in FILE on line 13 13
TypeError: {closure}(): Argument #1 ($x) must be of type int, string given 14
TypeError: g(): Argument #1 ($a) must be of type string|int, array given, called in FILE on line 15 2
TypeError: named(): Argument #1 ($a) must be of type int, string given, called in FILE on line 17 16
