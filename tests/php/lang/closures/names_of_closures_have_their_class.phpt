--TEST--
Closures of classes, traits and namespaces are named with their class in messages, traces and reflection
--FILE--
<?php
namespace N;
trait T { function tr() { return function (int $x) { return [__FUNCTION__, __METHOD__, __CLASS__, __NAMESPACE__, __TRAIT__]; }; }
  static function str() { return static fn(int $x) => [__FUNCTION__, __METHOD__, __CLASS__]; } }
class A { use T;
  function m() { return function (int $x) { return [__FUNCTION__, __METHOD__, __CLASS__]; }; }
  function n() { return static function (int $x) { return [__FUNCTION__, __METHOD__, __CLASS__]; }; }
  static function s() { return function (int $x) { return [__FUNCTION__, __METHOD__, __CLASS__]; }; }
  static function u() { return static fn (int $x) => [__FUNCTION__, __METHOD__, __CLASS__]; }
  function th() { return function ($x) { throw new \Exception("e$x"); }; }
  static function sth() { return static fn ($x) => throw new \Exception("e$x"); }
  function bt() { return function () { foreach (debug_backtrace() as $f) { unset($f['object'], $f['file']); echo json_encode($f), "\n"; } }; }
  static function sbt() { return function () { foreach (debug_backtrace() as $f) { unset($f['object'], $f['file']); echo json_encode($f), "\n"; }  }; }
  function pr() { return function () { debug_print_backtrace(); }; }
}
class B extends A {}
function t($f, ...$a) { try { $r = $f(...$a); if ($r) echo json_encode($r), "\n"; } catch (\Throwable $e) { echo get_class($e), ': ', preg_replace('~/\S+/~', '', $e->getMessage()), "\n", preg_replace('~/\S+/~', '', $e->getTraceAsString()), "\n"; } }
$a = new A; $b = new B;
$plain = function (int $x) { return [__FUNCTION__, __METHOD__, __CLASS__]; };
foreach ([$plain, $a->m(), $a->n(), A::s(), A::u(), $a->tr(), A::str(), $b->m(), B::s(), $b->tr(), \Closure::bind($plain, $b), \Closure::bind($plain, null, B::class), \Closure::bind($plain, $b, A::class), \Closure::bind($a->m(), new B, B::class)] as $f) {
  t($f, 1); t($f, "x"); t($f);
  $r = new \ReflectionFunction($f); echo $r->getName(), ' ', $r->getShortName(), ' ', $r->getNamespaceName(), ' ', json_encode($r->inNamespace()), ' ', $r->getClosureScopeClass()?->getName(), "\n";
}
t($a->th(), 1); t(A::sth(), 2); t($b->th(), 3); t(B::sth(), 4); t(\Closure::bind(fn() => throw new \Exception("q"), $b, A::class));
t($a->bt()); t(A::sbt()); t($b->bt()); t(B::sbt()); t($a->pr()); t(\Closure::bind(function() { debug_print_backtrace(); }, $b, B::class));
t($plain(...), "x"); t([$a->m(), '__invoke'], "x"); t([$plain, '__invoke'], []);
try { array_map($a->m(), ["x"]); } catch (\Throwable $e) { echo $e->getMessage(), "\n", preg_replace('~/\S+/~', '', $e->getTraceAsString()), "\n"; }
class R { function r() { return function (): int { return "x"; }; } static function g() { return static function (): \Generator { yield 1; throw new \Exception('gen'); }; } 
 function dep() { return function ($a = 1, $b) {}; } }
t((new R)->r()); t(function () { foreach ((R::g())() as $x); });
t((new R)->dep());
--EXPECTF--
Deprecated: Optional parameter $a declared before required parameter $b is implicitly treated as a required parameter in %s/names_of_closures_have_their_class.php on line 29
["N\\{closure}","N\\{closure}",""]
TypeError: N\{closure}(): Argument #1 ($x) must be of type int, string given, called in names_of_closures_have_their_class.php on line 17
#0 names_of_closures_have_their_class.php(17): N\{closure}('x')
#1 names_of_closures_have_their_class.php(21): N\t(Object(Closure), 'x')
#2 {main}
ArgumentCountError: Too few arguments to function N\{closure}(), 0 passed in names_of_closures_have_their_class.php on line 17 and exactly 1 expected
#0 names_of_closures_have_their_class.php(17): N\{closure}()
#1 names_of_closures_have_their_class.php(21): N\t(Object(Closure))
#2 {main}
N\{closure} {closure} N true 
["N\\{closure}","N\\{closure}","N\\A"]
TypeError: N\A::N\{closure}(): Argument #1 ($x) must be of type int, string given, called in names_of_closures_have_their_class.php on line 17
#0 names_of_closures_have_their_class.php(17): N\A->N\{closure}('x')
#1 names_of_closures_have_their_class.php(21): N\t(Object(Closure), 'x')
#2 {main}
ArgumentCountError: Too few arguments to function N\A::N\{closure}(), 0 passed in names_of_closures_have_their_class.php on line 17 and exactly 1 expected
#0 names_of_closures_have_their_class.php(17): N\A->N\{closure}()
#1 names_of_closures_have_their_class.php(21): N\t(Object(Closure))
#2 {main}
N\{closure} {closure} N true N\A
["N\\{closure}","N\\{closure}","N\\A"]
TypeError: N\A::N\{closure}(): Argument #1 ($x) must be of type int, string given, called in names_of_closures_have_their_class.php on line 17
#0 names_of_closures_have_their_class.php(17): N\A::N\{closure}('x')
#1 names_of_closures_have_their_class.php(21): N\t(Object(Closure), 'x')
#2 {main}
ArgumentCountError: Too few arguments to function N\A::N\{closure}(), 0 passed in names_of_closures_have_their_class.php on line 17 and exactly 1 expected
#0 names_of_closures_have_their_class.php(17): N\A::N\{closure}()
#1 names_of_closures_have_their_class.php(21): N\t(Object(Closure))
#2 {main}
N\{closure} {closure} N true N\A
["N\\{closure}","N\\{closure}","N\\A"]
TypeError: N\A::N\{closure}(): Argument #1 ($x) must be of type int, string given, called in names_of_closures_have_their_class.php on line 17
#0 names_of_closures_have_their_class.php(17): N\A::N\{closure}('x')
#1 names_of_closures_have_their_class.php(21): N\t(Object(Closure), 'x')
#2 {main}
ArgumentCountError: Too few arguments to function N\A::N\{closure}(), 0 passed in names_of_closures_have_their_class.php on line 17 and exactly 1 expected
#0 names_of_closures_have_their_class.php(17): N\A::N\{closure}()
#1 names_of_closures_have_their_class.php(21): N\t(Object(Closure))
#2 {main}
N\{closure} {closure} N true N\A
["N\\{closure}","N\\{closure}","N\\A"]
TypeError: N\A::N\{closure}(): Argument #1 ($x) must be of type int, string given, called in names_of_closures_have_their_class.php on line 17
#0 names_of_closures_have_their_class.php(17): N\A::N\{closure}('x')
#1 names_of_closures_have_their_class.php(21): N\t(Object(Closure), 'x')
#2 {main}
ArgumentCountError: Too few arguments to function N\A::N\{closure}(), 0 passed in names_of_closures_have_their_class.php on line 17 and exactly 1 expected
#0 names_of_closures_have_their_class.php(17): N\A::N\{closure}()
#1 names_of_closures_have_their_class.php(21): N\t(Object(Closure))
#2 {main}
N\{closure} {closure} N true N\A
["N\\{closure}","N\\{closure}","N\\A","N","N\\T"]
TypeError: N\A::N\{closure}(): Argument #1 ($x) must be of type int, string given, called in names_of_closures_have_their_class.php on line 17
#0 names_of_closures_have_their_class.php(17): N\A->N\{closure}('x')
#1 names_of_closures_have_their_class.php(21): N\t(Object(Closure), 'x')
#2 {main}
ArgumentCountError: Too few arguments to function N\A::N\{closure}(), 0 passed in names_of_closures_have_their_class.php on line 17 and exactly 1 expected
#0 names_of_closures_have_their_class.php(17): N\A->N\{closure}()
#1 names_of_closures_have_their_class.php(21): N\t(Object(Closure))
#2 {main}
N\{closure} {closure} N true N\A
["N\\{closure}","N\\{closure}","N\\A"]
TypeError: N\A::N\{closure}(): Argument #1 ($x) must be of type int, string given, called in names_of_closures_have_their_class.php on line 17
#0 names_of_closures_have_their_class.php(17): N\A::N\{closure}('x')
#1 names_of_closures_have_their_class.php(21): N\t(Object(Closure), 'x')
#2 {main}
ArgumentCountError: Too few arguments to function N\A::N\{closure}(), 0 passed in names_of_closures_have_their_class.php on line 17 and exactly 1 expected
#0 names_of_closures_have_their_class.php(17): N\A::N\{closure}()
#1 names_of_closures_have_their_class.php(21): N\t(Object(Closure))
#2 {main}
N\{closure} {closure} N true N\A
["N\\{closure}","N\\{closure}","N\\A"]
TypeError: N\A::N\{closure}(): Argument #1 ($x) must be of type int, string given, called in names_of_closures_have_their_class.php on line 17
#0 names_of_closures_have_their_class.php(17): N\A->N\{closure}('x')
#1 names_of_closures_have_their_class.php(21): N\t(Object(Closure), 'x')
#2 {main}
ArgumentCountError: Too few arguments to function N\A::N\{closure}(), 0 passed in names_of_closures_have_their_class.php on line 17 and exactly 1 expected
#0 names_of_closures_have_their_class.php(17): N\A->N\{closure}()
#1 names_of_closures_have_their_class.php(21): N\t(Object(Closure))
#2 {main}
N\{closure} {closure} N true N\A
["N\\{closure}","N\\{closure}","N\\A"]
TypeError: N\A::N\{closure}(): Argument #1 ($x) must be of type int, string given, called in names_of_closures_have_their_class.php on line 17
#0 names_of_closures_have_their_class.php(17): N\A::N\{closure}('x')
#1 names_of_closures_have_their_class.php(21): N\t(Object(Closure), 'x')
#2 {main}
ArgumentCountError: Too few arguments to function N\A::N\{closure}(), 0 passed in names_of_closures_have_their_class.php on line 17 and exactly 1 expected
#0 names_of_closures_have_their_class.php(17): N\A::N\{closure}()
#1 names_of_closures_have_their_class.php(21): N\t(Object(Closure))
#2 {main}
N\{closure} {closure} N true N\A
["N\\{closure}","N\\{closure}","N\\A","N","N\\T"]
TypeError: N\A::N\{closure}(): Argument #1 ($x) must be of type int, string given, called in names_of_closures_have_their_class.php on line 17
#0 names_of_closures_have_their_class.php(17): N\A->N\{closure}('x')
#1 names_of_closures_have_their_class.php(21): N\t(Object(Closure), 'x')
#2 {main}
ArgumentCountError: Too few arguments to function N\A::N\{closure}(), 0 passed in names_of_closures_have_their_class.php on line 17 and exactly 1 expected
#0 names_of_closures_have_their_class.php(17): N\A->N\{closure}()
#1 names_of_closures_have_their_class.php(21): N\t(Object(Closure))
#2 {main}
N\{closure} {closure} N true N\A
["N\\{closure}","N\\{closure}",""]
TypeError: Closure::N\{closure}(): Argument #1 ($x) must be of type int, string given, called in names_of_closures_have_their_class.php on line 17
#0 names_of_closures_have_their_class.php(17): Closure->N\{closure}('x')
#1 names_of_closures_have_their_class.php(21): N\t(Object(Closure), 'x')
#2 {main}
ArgumentCountError: Too few arguments to function Closure::N\{closure}(), 0 passed in names_of_closures_have_their_class.php on line 17 and exactly 1 expected
#0 names_of_closures_have_their_class.php(17): Closure->N\{closure}()
#1 names_of_closures_have_their_class.php(21): N\t(Object(Closure))
#2 {main}
N\{closure} {closure} N true Closure
["N\\{closure}","N\\{closure}",""]
TypeError: N\B::N\{closure}(): Argument #1 ($x) must be of type int, string given, called in names_of_closures_have_their_class.php on line 17
#0 names_of_closures_have_their_class.php(17): N\B::N\{closure}('x')
#1 names_of_closures_have_their_class.php(21): N\t(Object(Closure), 'x')
#2 {main}
ArgumentCountError: Too few arguments to function N\B::N\{closure}(), 0 passed in names_of_closures_have_their_class.php on line 17 and exactly 1 expected
#0 names_of_closures_have_their_class.php(17): N\B::N\{closure}()
#1 names_of_closures_have_their_class.php(21): N\t(Object(Closure))
#2 {main}
N\{closure} {closure} N true N\B
["N\\{closure}","N\\{closure}",""]
TypeError: N\A::N\{closure}(): Argument #1 ($x) must be of type int, string given, called in names_of_closures_have_their_class.php on line 17
#0 names_of_closures_have_their_class.php(17): N\A->N\{closure}('x')
#1 names_of_closures_have_their_class.php(21): N\t(Object(Closure), 'x')
#2 {main}
ArgumentCountError: Too few arguments to function N\A::N\{closure}(), 0 passed in names_of_closures_have_their_class.php on line 17 and exactly 1 expected
#0 names_of_closures_have_their_class.php(17): N\A->N\{closure}()
#1 names_of_closures_have_their_class.php(21): N\t(Object(Closure))
#2 {main}
N\{closure} {closure} N true N\A
["N\\{closure}","N\\{closure}","N\\A"]
TypeError: N\B::N\{closure}(): Argument #1 ($x) must be of type int, string given, called in names_of_closures_have_their_class.php on line 17
#0 names_of_closures_have_their_class.php(17): N\B->N\{closure}('x')
#1 names_of_closures_have_their_class.php(21): N\t(Object(Closure), 'x')
#2 {main}
ArgumentCountError: Too few arguments to function N\B::N\{closure}(), 0 passed in names_of_closures_have_their_class.php on line 17 and exactly 1 expected
#0 names_of_closures_have_their_class.php(17): N\B->N\{closure}()
#1 names_of_closures_have_their_class.php(21): N\t(Object(Closure))
#2 {main}
N\{closure} {closure} N true N\B
Exception: e1
#0 names_of_closures_have_their_class.php(17): N\A->N\{closure}(1)
#1 names_of_closures_have_their_class.php(24): N\t(Object(Closure), 1)
#2 {main}
Exception: e2
#0 names_of_closures_have_their_class.php(17): N\A::N\{closure}(2)
#1 names_of_closures_have_their_class.php(24): N\t(Object(Closure), 2)
#2 {main}
Exception: e3
#0 names_of_closures_have_their_class.php(17): N\A->N\{closure}(3)
#1 names_of_closures_have_their_class.php(24): N\t(Object(Closure), 3)
#2 {main}
Exception: e4
#0 names_of_closures_have_their_class.php(17): N\A::N\{closure}(4)
#1 names_of_closures_have_their_class.php(24): N\t(Object(Closure), 4)
#2 {main}
Exception: q
#0 names_of_closures_have_their_class.php(17): N\A->N\{closure}()
#1 names_of_closures_have_their_class.php(24): N\t(Object(Closure))
#2 {main}
{"line":17,"function":"N\\{closure}","class":"N\\A","type":"->","args":[]}
{"line":25,"function":"N\\t","args":[{}]}
{"line":17,"function":"N\\{closure}","class":"N\\A","type":"::","args":[]}
{"line":25,"function":"N\\t","args":[{}]}
{"line":17,"function":"N\\{closure}","class":"N\\A","type":"->","args":[]}
{"line":25,"function":"N\\t","args":[{}]}
{"line":17,"function":"N\\{closure}","class":"N\\A","type":"::","args":[]}
{"line":25,"function":"N\\t","args":[{}]}
#0 %s/names_of_closures_have_their_class.php(17): N\A->N\{closure}()
#1 %s/names_of_closures_have_their_class.php(25): N\t(Object(Closure))
#0 %s/names_of_closures_have_their_class.php(17): N\B->N\{closure}()
#1 %s/names_of_closures_have_their_class.php(25): N\t(Object(Closure))
TypeError: N\{closure}(): Argument #1 ($x) must be of type int, string given, called in names_of_closures_have_their_class.php on line 17
#0 names_of_closures_have_their_class.php(17): N\{closure}('x')
#1 names_of_closures_have_their_class.php(26): N\t(Object(Closure), 'x')
#2 {main}
TypeError: N\A::N\{closure}(): Argument #1 ($x) must be of type int, string given
#0 names_of_closures_have_their_class.php(17): N\A->N\{closure}('x')
#1 names_of_closures_have_their_class.php(17): Closure->__invoke('x')
#2 names_of_closures_have_their_class.php(26): N\t(Array, 'x')
#3 {main}
TypeError: N\{closure}(): Argument #1 ($x) must be of type int, array given
#0 names_of_closures_have_their_class.php(17): N\{closure}(Array)
#1 names_of_closures_have_their_class.php(17): Closure->__invoke(Array)
#2 names_of_closures_have_their_class.php(26): N\t(Array, Array)
#3 {main}
N\A::N\{closure}(): Argument #1 ($x) must be of type int, string given
#0 [internal function]: N\A->N\{closure}('x')
#1 names_of_closures_have_their_class.php(27): array_map(Object(Closure), Array)
#2 {main}
TypeError: N\R::N\{closure}(): Return value must be of type int, string returned
#0 names_of_closures_have_their_class.php(17): N\R->N\{closure}()
#1 names_of_closures_have_their_class.php(30): N\t(Object(Closure))
#2 {main}
Exception: gen
#0 names_of_closures_have_their_class.php(30): N\R::N\{closure}()
#1 names_of_closures_have_their_class.php(17): N\{closure}()
#2 names_of_closures_have_their_class.php(30): N\t(Object(Closure))
#3 {main}
ArgumentCountError: Too few arguments to function N\R::N\{closure}(), 0 passed in names_of_closures_have_their_class.php on line 17 and exactly 2 expected
#0 names_of_closures_have_their_class.php(17): N\R->N\{closure}()
#1 names_of_closures_have_their_class.php(31): N\t(Object(Closure))
#2 {main}
