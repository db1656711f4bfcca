--TEST--
self static in closures
--FILE--
<?php
class A { function f() { return fn() => static::class . self::class; } static function g() { return static fn() => static::class; } }
class B extends A {} echo (new B)->f()(), B::g()(), "\n";
--EXPECT--
BAB
