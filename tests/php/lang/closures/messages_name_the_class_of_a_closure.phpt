--TEST--
Every message about a call of a closure names the class that it runs in
--FILE--
<?php
class A {
  function m() { return function (int $x, &...$r): int { return $x; }; }
  function nv() { return function (): never { }; }
  function nr() { return function (): int { if (0) return 1; }; }
  function sr() { return function (): self { return 1; }; }
  function st() { return static function (): static { return new stdClass; }; }
  function vo() { return function (string ...$x): void { return; }; }
  function ref() { return function (&$x, $y) { $x = 2; }; }
  function named() { return function ($a, $b = 2, ...$c) { return [$a, $b, $c]; }; }
  function rr() { return function &(): int { $x = "q"; return $x; }; }
  function gen() { return function (int $a): Generator { yield $a; }; }
  function nest() { return function () { return function (int $q) {}; }; }
  function fcc() { return $this->priv(...); }
  private function priv(int $p) { }
  static function rec() { $f = function (int $n) use (&$f) { if ($n > 1) throw new LogicException("deep"); return $f($n + 1); }; return $f; }
}
function t($f, ...$a) { try { $r = $f(...$a); echo json_encode($r), "\n"; } catch (\Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n", $e->getTraceAsString(), "\n"; } }
$a = new A;
t($a->m(), []); t($a->m(), 1, 2); t($a->m()); t($a->nv()); t($a->nr()); t($a->sr()); t($a->st()); t($a->vo(), 1, []); t($a->rr()); t($a->gen(), []); t($a->gen()); t($a->nest()(), "x"); t($a->fcc(), "x"); t($a->fcc());
t(A::rec(), 0);
try { $a->named()(b: 1); } catch (Error $e) { echo get_class($e), $e->getMessage(), "\n", $e->getTraceAsString(), "\n"; }
try { $a->named()(1, a: 1); } catch (Error $e) { echo get_class($e), $e->getMessage(), "\n"; }
try { $a->ref()(y: 1); } catch (Error $e) { echo get_class($e), $e->getMessage(), "\n"; }
try { $a->gen()(q: 1); } catch (Error $e) { echo get_class($e), $e->getMessage(), "\n"; }
call_user_func($a->ref(), 1, 2);
call_user_func_array($a->ref(), [1, 2]);
array_map($a->ref(), [1], [2]);
try { call_user_func($a->ref()); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { usort($GLOBALS['zz'], $a->ref()); } catch (Error $e) { echo $e->getMessage(), "\n"; }
$z = [1, 2]; try { usort($z, $a->m()); } catch (Error $e) { echo $e->getMessage(), "\n"; }
$z = ["x", 2]; try { usort($z, $a->gen()); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { (new ReflectionFunction($a->gen()))->invoke("x"); } catch (Error $e) { echo $e->getMessage(), "\n", $e->getTraceAsString(), "\n"; }
try { $a->m()->call(new A, "x"); } catch (Error $e) { echo $e->getMessage(), "\n", $e->getTraceAsString(), "\n"; }
try { $a->m()->call(new class extends A {}, "x"); } catch (Error $e) { echo str_replace("\0", '0', preg_replace('~/\S*~', '', $e->getMessage())), "\n"; }
try { $a->m()->bindTo(null)("x"); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { $a->m()->bindTo(new A, null)("x"); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { Closure::bind(fn(int $x) => 1, null, ArrayObject::class)("x"); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { Closure::bind(fn(int $x) => 1, new A, A::class)("x"); } catch (Error $e) { echo $e->getMessage(), "\n", $e->getTraceAsString(), "\n"; }
try { Closure::bind(function(int $x) { }, new A)("x"); } catch (Error $e) { echo $e->getMessage(), "\n", $e->getTraceAsString(), "\n"; }
set_error_handler($f = Closure::bind(function(array $no) {}, new A, A::class));
try { echo $undef; } catch (Error $e) { echo $e->getMessage(), "\n"; }
restore_error_handler();
spl_autoload_register(Closure::bind(function(int $no) {}, new A, A::class));
try { new Zork; } catch (Error $e) { echo $e->getMessage(), "\n", $e->getTraceAsString(), "\n"; }
--EXPECTF--
TypeError: A::{closure}(): Argument #1 ($x) must be of type int, array given, called in %s/messages_name_the_class_of_a_closure.php on line 18
#0 %s/messages_name_the_class_of_a_closure.php(18): A->{closure}(Array)
#1 %s/messages_name_the_class_of_a_closure.php(20): t(Object(Closure), Array)
#2 {main}
1
ArgumentCountError: Too few arguments to function A::{closure}(), 0 passed in %s/messages_name_the_class_of_a_closure.php on line 18 and exactly 1 expected
#0 %s/messages_name_the_class_of_a_closure.php(18): A->{closure}()
#1 %s/messages_name_the_class_of_a_closure.php(20): t(Object(Closure))
#2 {main}
TypeError: A::{closure}(): never-returning function must not implicitly return
#0 %s/messages_name_the_class_of_a_closure.php(18): A->{closure}()
#1 %s/messages_name_the_class_of_a_closure.php(20): t(Object(Closure))
#2 {main}
TypeError: A::{closure}(): Return value must be of type int, none returned
#0 %s/messages_name_the_class_of_a_closure.php(18): A->{closure}()
#1 %s/messages_name_the_class_of_a_closure.php(20): t(Object(Closure))
#2 {main}
TypeError: A::{closure}(): Return value must be of type A, int returned
#0 %s/messages_name_the_class_of_a_closure.php(18): A->{closure}()
#1 %s/messages_name_the_class_of_a_closure.php(20): t(Object(Closure))
#2 {main}
TypeError: A::{closure}(): Return value must be of type A, stdClass returned
#0 %s/messages_name_the_class_of_a_closure.php(18): A::{closure}()
#1 %s/messages_name_the_class_of_a_closure.php(20): t(Object(Closure))
#2 {main}
TypeError: A::{closure}(): Argument #2 must be of type string, array given, called in %s/messages_name_the_class_of_a_closure.php on line 18
#0 %s/messages_name_the_class_of_a_closure.php(18): A->{closure}('1', Array)
#1 %s/messages_name_the_class_of_a_closure.php(20): t(Object(Closure), 1, Array)
#2 {main}
TypeError: A::{closure}(): Return value must be of type int, string returned
#0 %s/messages_name_the_class_of_a_closure.php(18): A->{closure}()
#1 %s/messages_name_the_class_of_a_closure.php(20): t(Object(Closure))
#2 {main}
TypeError: A::{closure}(): Argument #1 ($a) must be of type int, array given, called in %s/messages_name_the_class_of_a_closure.php on line 18
#0 %s/messages_name_the_class_of_a_closure.php(18): A->{closure}(Array)
#1 %s/messages_name_the_class_of_a_closure.php(20): t(Object(Closure), Array)
#2 {main}
ArgumentCountError: Too few arguments to function A::{closure}(), 0 passed in %s/messages_name_the_class_of_a_closure.php on line 18 and exactly 1 expected
#0 %s/messages_name_the_class_of_a_closure.php(18): A->{closure}()
#1 %s/messages_name_the_class_of_a_closure.php(20): t(Object(Closure))
#2 {main}
TypeError: A::{closure}(): Argument #1 ($q) must be of type int, string given, called in %s/messages_name_the_class_of_a_closure.php on line 18
#0 %s/messages_name_the_class_of_a_closure.php(18): A->{closure}('x')
#1 %s/messages_name_the_class_of_a_closure.php(20): t(Object(Closure), 'x')
#2 {main}
TypeError: A::priv(): Argument #1 ($p) must be of type int, string given, called in %s/messages_name_the_class_of_a_closure.php on line 18
#0 %s/messages_name_the_class_of_a_closure.php(18): A->priv('x')
#1 %s/messages_name_the_class_of_a_closure.php(20): t(Object(Closure), 'x')
#2 {main}
ArgumentCountError: Too few arguments to function A::priv(), 0 passed in %s/messages_name_the_class_of_a_closure.php on line 18 and exactly 1 expected
#0 %s/messages_name_the_class_of_a_closure.php(18): A->priv()
#1 %s/messages_name_the_class_of_a_closure.php(20): t(Object(Closure))
#2 {main}
LogicException: deep
#0 %s/messages_name_the_class_of_a_closure.php(16): A::{closure}(2)
#1 %s/messages_name_the_class_of_a_closure.php(16): A::{closure}(1)
#2 %s/messages_name_the_class_of_a_closure.php(18): A::{closure}(0)
#3 %s/messages_name_the_class_of_a_closure.php(21): t(Object(Closure), 0)
#4 {main}
ArgumentCountErrorA::{closure}(): Argument #1 ($a) not passed
#0 %s/messages_name_the_class_of_a_closure.php(22): A->{closure}(NULL, 1)
#1 {main}
ErrorNamed parameter $a overwrites previous argument
ArgumentCountErrorA::{closure}(): Argument #1 ($x) not passed
ErrorUnknown named parameter $q

Warning: A::{closure}(): Argument #1 ($x) must be passed by reference, value given in %s/messages_name_the_class_of_a_closure.php on line 26

Warning: A::{closure}(): Argument #1 ($x) must be passed by reference, value given in %s/messages_name_the_class_of_a_closure.php on line 27

Warning: A::{closure}(): Argument #1 ($x) must be passed by reference, value given in %s/messages_name_the_class_of_a_closure.php on line 28
Too few arguments to function A::{closure}(), 0 passed in %s/messages_name_the_class_of_a_closure.php on line 29 and exactly 2 expected
usort(): Argument #1 ($array) must be of type array, null given

Warning: A::{closure}(): Argument #2 must be passed by reference, value given in %s/messages_name_the_class_of_a_closure.php on line 31
A::{closure}(): Argument #1 ($a) must be of type int, string given
A::{closure}(): Argument #1 ($a) must be of type int, string given
#0 [internal function]: A->{closure}('x')
#1 %s/messages_name_the_class_of_a_closure.php(33): ReflectionFunction->invoke('x')
#2 {main}
A::{closure}(): Argument #1 ($x) must be of type int, string given
#0 [internal function]: A->{closure}('x')
#1 %s/messages_name_the_class_of_a_closure.php(34): Closure->call(Object(A), 'x')
#2 {main}
A@anonymous(): Argument #1 ($x) must be of type int, string given
A::{closure}(): Argument #1 ($x) must be of type int, string given, called in %s/messages_name_the_class_of_a_closure.php on line 36
Closure::{closure}(): Argument #1 ($x) must be of type int, string given, called in %s/messages_name_the_class_of_a_closure.php on line 37

Warning: Cannot bind closure to scope of internal class ArrayObject in %s/messages_name_the_class_of_a_closure.php on line 38
Value of type null is not callable
A::{closure}(): Argument #1 ($x) must be of type int, string given, called in %s/messages_name_the_class_of_a_closure.php on line 39
#0 %s/messages_name_the_class_of_a_closure.php(39): A->{closure}('x')
#1 {main}
Closure::{closure}(): Argument #1 ($x) must be of type int, string given, called in %s/messages_name_the_class_of_a_closure.php on line 40
#0 %s/messages_name_the_class_of_a_closure.php(40): Closure->{closure}('x')
#1 {main}
A::{closure}(): Argument #1 ($no) must be of type array, int given, called in %s/messages_name_the_class_of_a_closure.php on line 42
A::{closure}(): Argument #1 ($no) must be of type int, string given, called in %s/messages_name_the_class_of_a_closure.php on line 45
#0 %s/messages_name_the_class_of_a_closure.php(45): A->{closure}('Zork')
#1 {main}
