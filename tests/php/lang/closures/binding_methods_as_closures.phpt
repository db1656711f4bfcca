--TEST--
binding methods as closures
--FILE--
<?php
class A { public $n; function __construct($n) { $this->n = $n; } function m() { return $this->n; } static function s() { return static::class; } }
class B extends A {} $c = Closure::fromCallable([new A(1), 'm']);
echo $c(), $c->call(new B(2)), "\n"; $s = Closure::fromCallable('B::s'); echo $s(), "\n";
try { Closure::fromCallable('nope'); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
class X {}
try { var_dump(@$c->bindTo(new X)); } catch (Error $e) { echo $e->getMessage(); }
$c->bindTo(new X);
--EXPECTF--
1
Warning: Cannot rebind scope of closure created from method in %s/binding_methods_as_closures.php on line 4

B
Failed to create closure from callable: function "nope" not found or invalid function name
NULL

Warning: Cannot bind method A::m() to object of class X in %s/binding_methods_as_closures.php on line 8
