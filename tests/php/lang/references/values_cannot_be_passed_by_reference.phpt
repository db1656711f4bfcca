--TEST--
What is no variable cannot go by reference, whatever way a function is called
--FILE--
<?php
function t($n, $f) { echo "-- $n\n"; try { $f(); } catch (\Throwable $e) { echo get_class($e), ': ', $e->getMessage(), ' line ', $e->getLine(), "\n", $e->getTraceAsString(), "\n"; } }
class A { function m(&$x) { $x = 9; } static function s($a, &...$x) { } function __invoke(&$x) {} function __construct(&$z = 1) {} function mk() { return function (&$x) { $x = 1; }; }
  function &rr() { static $q = 5; return $q; } function v() { return 3; } function thism() { $this->m(1); } static function selfs() { self::s(1, 2); } function thisv() { $this->m($this->v()); } function thisr() { $this->m($this->rr()); } }
function g() { echo "g "; return 5; }
function &gr() { static $v = 1; return $v; }
function byref(&$x) { $x = 2; }
$c = function (&$x) { $x = 2; echo "called\n"; };
$a = new A($init);
t('lit', function () use ($c) { $c(1); });
t('lit iife', function () { (function (&$x) {})(1); });
t('expr', function () use ($c) { $y = 1; $c($y + 1); });
t('call', function () use ($c) { $c(g()); });
t('callr', function () use ($c) { $c(gr()); });
t('order3', function () { $f = function ($a, &$b) {}; $f(g(), 1); });
t('new', function () use ($c) { $c(new stdClass); });
t('assign', function () use ($c) { $c($q = 1); });
t('ternary', function () use ($c) { $c(g() ? 1 : 2); });
t('array', function () use ($c) { $c([1, 2]); });
t('const', function () use ($c) { $c(PHP_VERSION_ID > 1); $c(M_PI); });
t('string', function () { $f = 'byref'; $f(1); });
t('string2', function () { $f = 'sort'; $f([1, 2]); });
t('string3', function () { $f = 'sort'; $f(explode(',', 'a,b')); });
t('string4', function () { $f = 'array_multisort'; var_dump($f([1, 2])); });
t('string static', function () { $f = 'A::s'; $f(1, 2); });
t('method', function () use ($a) { $a->m(1); });
t('method call', function () use ($a) { $a->m(g()); });
t('method callr', function () use ($a) { $a->m(gr()); });
t('method meth', function () use ($a) { $a->m($a->v()); });
t('method methr', function () use ($a) { $a->m($a->rr()); });
t('this', function () use ($a) { $a->thism(); });
t('thisv', function () use ($a) { $a->thisv(); });
t('thisr', function () use ($a) { $a->thisr(); });
t('selfs', function () use ($a) { A::selfs(); });
t('static', function () { A::s(1, 2); });
t('static3', function () { A::s(1, $u, 2); });
t('static call', function () { A::s(1, g()); });
t('new lit', function () { new A(1); });
t('new call', function () { new A(g()); });
t('invoke', function () use ($a) { $a(1); });
t('invoke call', function () use ($a) { $a(g()); });
t('array cb', function () use ($a) { [$a, 'm'](1); });
t('array cb2', function () use ($a) { ['A', 's'](1, 2); });
t('fcc', function () use ($a) { $f = $a->m(...); $f(1); });
t('fcc call', function () use ($a) { $f = $a->m(...); $f(g()); });
t('fcc fn', function () { $f = byref(...); $f(1); });
t('fcc builtin', function () { $f = sort(...); $f([1]); });
t('cls closure', function () use ($a) { ($a->mk())(1); });
t('cuf', function () use ($c) { call_user_func($c, 1); });
t('cufa', function () use ($c) { call_user_func_array($c, [1]); });
t('cuf str', function () { call_user_func('byref', 1); });
t('cuf sort', function () { $x = [2,1]; var_dump(call_user_func('sort', $x)); });
t('spread', function () use ($c) { $c(...[1]); });
t('spread gen', function () use ($c) { $c(...(function () { yield 1; })()); });
t('spread after', function () { $f = function ($a, &$b) {}; $f(1, ...[2]); });
t('named', function () use ($c) { $c(x: 1); });
t('named call', function () use ($c) { $c(x: g()); });
t('named method', function () use ($a) { $a->m(x: 1); });
t('named fn', function () { $f = 'byref'; $f(x: 1); });
t('spread named', function () use ($c) { $c(...['x' => 1]); });
t('pos and spread', function () { $f = function (&$a, ...$b) {}; $f(1, ...[2]); });
t('dyn method', function () use ($a) { $m = 'm'; $a->$m(1); });
t('dyn method call', function () use ($a) { $m = 'm'; $a->$m(g()); });
t('dyn static', function () use ($a) { $m = 's'; A::$m(1, 2); $k = 'A'; $k::s(1, 2); });
t('nullsafe', function () use ($a) { $a?->m(1); });
t('nullsafe arg', function () use ($a, $c) { $c($a?->x); });
t('match', function () use ($c) { $c(match (true) { default => 1 }); });
t('incdec', function () use ($c) { $i = 1; $c($i++); $c(++$i); });
t('parens', function () use ($c) { $i = 1; $c(($i)); var_dump($i); });
t('clone', function () use ($a, $c) { $c(clone $a); });
t('closure', function () use ($a, $c) { $c(fn() => 1); });
t('array_map', function () use ($c) { array_map($c, [1]); });
t('usort', function () { $z = [2, 1]; usort($z, function (&$a, $b) { return $a <=> $b; }); });
t('ref inner call', function () { $f = function (&$x) {}; $f(strtolower("X")); });
--EXPECTF--
-- lit
Error: {closure}(): Argument #1 ($x) cannot be passed by reference line 10
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(10): t('lit', Object(Closure))
#2 {main}
-- lit iife
Error: {closure}(): Argument #1 ($x) cannot be passed by reference line 11
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(11): t('lit iife', Object(Closure))
#2 {main}
-- expr
Error: {closure}(): Argument #1 ($x) cannot be passed by reference line 12
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(12): t('expr', Object(Closure))
#2 {main}
-- call
g 
Notice: Only variables should be passed by reference in %s/values_cannot_be_passed_by_reference.php on line 13
called
-- callr
called
-- order3
g Error: {closure}(): Argument #2 ($b) cannot be passed by reference line 15
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(15): t('order3', Object(Closure))
#2 {main}
-- new

Notice: Only variables should be passed by reference in %s/values_cannot_be_passed_by_reference.php on line 16
called
-- assign
Error: {closure}(): Argument #1 ($x) cannot be passed by reference line 17
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(17): t('assign', Object(Closure))
#2 {main}
-- ternary
g Error: {closure}(): Argument #1 ($x) cannot be passed by reference line 18
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(18): t('ternary', Object(Closure))
#2 {main}
-- array
Error: {closure}(): Argument #1 ($x) cannot be passed by reference line 19
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(19): t('array', Object(Closure))
#2 {main}
-- const
Error: {closure}(): Argument #1 ($x) cannot be passed by reference line 20
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(20): t('const', Object(Closure))
#2 {main}
-- string
Error: byref(): Argument #1 ($x) cannot be passed by reference line 21
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(21): t('string', Object(Closure))
#2 {main}
-- string2
Error: sort(): Argument #1 ($array) cannot be passed by reference line 22
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(22): t('string2', Object(Closure))
#2 {main}
-- string3

Notice: Only variables should be passed by reference in %s/values_cannot_be_passed_by_reference.php on line 23
-- string4
bool(true)
-- string static
Error: A::s(): Argument #2 cannot be passed by reference line 25
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(25): t('string static', Object(Closure))
#2 {main}
-- method
Error: A::m(): Argument #1 ($x) cannot be passed by reference line 26
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(26): t('method', Object(Closure))
#2 {main}
-- method call
g 
Notice: Only variables should be passed by reference in %s/values_cannot_be_passed_by_reference.php on line 27
-- method callr
-- method meth

Notice: Only variables should be passed by reference in %s/values_cannot_be_passed_by_reference.php on line 29
-- method methr
-- this
Error: A::m(): Argument #1 ($x) cannot be passed by reference line 4
#0 %s/values_cannot_be_passed_by_reference.php(31): A->thism()
#1 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#2 %s/values_cannot_be_passed_by_reference.php(31): t('this', Object(Closure))
#3 {main}
-- thisv

Notice: Only variables should be passed by reference in %s/values_cannot_be_passed_by_reference.php on line 4
-- thisr
-- selfs
Error: A::s(): Argument #2 cannot be passed by reference line 4
#0 %s/values_cannot_be_passed_by_reference.php(34): A::selfs()
#1 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#2 %s/values_cannot_be_passed_by_reference.php(34): t('selfs', Object(Closure))
#3 {main}
-- static
Error: A::s(): Argument #2 cannot be passed by reference line 35
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(35): t('static', Object(Closure))
#2 {main}
-- static3
Error: A::s(): Argument #3 cannot be passed by reference line 36
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(36): t('static3', Object(Closure))
#2 {main}
-- static call
g 
Notice: Only variables should be passed by reference in %s/values_cannot_be_passed_by_reference.php on line 37
-- new lit
Error: A::__construct(): Argument #1 ($z) cannot be passed by reference line 38
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(38): t('new lit', Object(Closure))
#2 {main}
-- new call
g 
Notice: Only variables should be passed by reference in %s/values_cannot_be_passed_by_reference.php on line 39
-- invoke
Error: A::__invoke(): Argument #1 ($x) cannot be passed by reference line 40
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(40): t('invoke', Object(Closure))
#2 {main}
-- invoke call
g 
Notice: Only variables should be passed by reference in %s/values_cannot_be_passed_by_reference.php on line 41
-- array cb
Error: A::m(): Argument #1 ($x) cannot be passed by reference line 42
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(42): t('array cb', Object(Closure))
#2 {main}
-- array cb2
Error: A::s(): Argument #2 cannot be passed by reference line 43
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(43): t('array cb2', Object(Closure))
#2 {main}
-- fcc
Error: A::m(): Argument #1 ($x) cannot be passed by reference line 44
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(44): t('fcc', Object(Closure))
#2 {main}
-- fcc call
g 
Notice: Only variables should be passed by reference in %s/values_cannot_be_passed_by_reference.php on line 45
-- fcc fn
Error: byref(): Argument #1 ($x) cannot be passed by reference line 46
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(46): t('fcc fn', Object(Closure))
#2 {main}
-- fcc builtin
Error: sort(): Argument #1 ($array) cannot be passed by reference line 47
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(47): t('fcc builtin', Object(Closure))
#2 {main}
-- cls closure
Error: A::{closure}(): Argument #1 ($x) cannot be passed by reference line 48
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(48): t('cls closure', Object(Closure))
#2 {main}
-- cuf

Warning: {closure}(): Argument #1 ($x) must be passed by reference, value given in %s/values_cannot_be_passed_by_reference.php on line 49
called
-- cufa

Warning: {closure}(): Argument #1 ($x) must be passed by reference, value given in %s/values_cannot_be_passed_by_reference.php on line 50
called
-- cuf str

Warning: byref(): Argument #1 ($x) must be passed by reference, value given in %s/values_cannot_be_passed_by_reference.php on line 51
-- cuf sort

Warning: sort(): Argument #1 ($array) must be passed by reference, value given in %s/values_cannot_be_passed_by_reference.php on line 52
bool(true)
-- spread
called
-- spread gen

Warning: Cannot pass by-reference argument 1 of {closure}() by unpacking a Traversable, passing by-value instead in %s/values_cannot_be_passed_by_reference.php on line 54
called
-- spread after
-- named
Error: {closure}(): Argument #1 ($x) cannot be passed by reference line 56
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(56): t('named', Object(Closure))
#2 {main}
-- named call
g 
Notice: Only variables should be passed by reference in %s/values_cannot_be_passed_by_reference.php on line 57
called
-- named method
Error: A::m(): Argument #1 ($x) cannot be passed by reference line 58
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(58): t('named method', Object(Closure))
#2 {main}
-- named fn
Error: byref(): Argument #1 ($x) cannot be passed by reference line 59
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(59): t('named fn', Object(Closure))
#2 {main}
-- spread named
called
-- pos and spread
Error: {closure}(): Argument #1 ($a) cannot be passed by reference line 61
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(61): t('pos and spread', Object(Closure))
#2 {main}
-- dyn method
Error: A::m(): Argument #1 ($x) cannot be passed by reference line 62
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(62): t('dyn method', Object(Closure))
#2 {main}
-- dyn method call
g 
Notice: Only variables should be passed by reference in %s/values_cannot_be_passed_by_reference.php on line 63
-- dyn static
Error: A::s(): Argument #2 cannot be passed by reference line 64
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(64): t('dyn static', Object(Closure))
#2 {main}
-- nullsafe
Error: A::m(): Argument #1 ($x) cannot be passed by reference line 65
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(65): t('nullsafe', Object(Closure))
#2 {main}
-- nullsafe arg

Warning: Undefined property: A::$x in %s/values_cannot_be_passed_by_reference.php on line 66
Error: {closure}(): Argument #1 ($x) cannot be passed by reference line 66
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(66): t('nullsafe arg', Object(Closure))
#2 {main}
-- match
Error: {closure}(): Argument #1 ($x) cannot be passed by reference line 67
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(67): t('match', Object(Closure))
#2 {main}
-- incdec
Error: {closure}(): Argument #1 ($x) cannot be passed by reference line 68
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(68): t('incdec', Object(Closure))
#2 {main}
-- parens
called
int(2)
-- clone
Error: {closure}(): Argument #1 ($x) cannot be passed by reference line 70
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(70): t('clone', Object(Closure))
#2 {main}
-- closure
Error: {closure}(): Argument #1 ($x) cannot be passed by reference line 71
#0 %s/values_cannot_be_passed_by_reference.php(2): {closure}()
#1 %s/values_cannot_be_passed_by_reference.php(71): t('closure', Object(Closure))
#2 {main}
-- array_map

Warning: {closure}(): Argument #1 ($x) must be passed by reference, value given in %s/values_cannot_be_passed_by_reference.php on line 72
called
-- usort

Warning: {closure}(): Argument #1 ($a) must be passed by reference, value given in %s/values_cannot_be_passed_by_reference.php on line 73
-- ref inner call

Notice: Only variables should be passed by reference in %s/values_cannot_be_passed_by_reference.php on line 74
