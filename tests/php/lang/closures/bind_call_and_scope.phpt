--TEST--
bind call and scope
--FILE--
<?php
class A { private $p = 'privA'; private static $s = 'statA'; }
class B extends A { public $p = 'pubB'; }
$f = function ($x = '') { return $this->p . $x; }; $s = static fn() => self::$s;
echo Closure::bind($f, new A, A::class)('!'), $f->call(new A, '?'), $f->bindTo(new B)(), Closure::bind($s, null, A::class)(), "\n";
try { $f(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
var_dump(Closure::bind(static function () {}, new A));
try { Closure::bind($f, new A)(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
echo get_debug_type((fn() => 1)->bindTo(new B, 'A')), "\n";
function named() { return isset($this); }
--EXPECTF--
privA!privA?pubBstatA
Using $this when not in object context

Warning: Cannot bind an instance to a static closure in %s/bind_call_and_scope.php on line 7
NULL
Cannot access private property A::$p
Closure
