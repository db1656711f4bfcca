--TEST--
state static abstract and constants through users
--FILE--
<?php
trait Counter { private static int $n = 0; public $list = []; abstract function name(): string; static function inc() { return static::class . ++self::$n; } function add($x) { $this->list[] = $x; return $this; } static function stat() { static $k = 0; return ++$k; } function cls() { return self::class . __CLASS__ . static::class; } }
class A { use Counter; function name(): string { return 'a'; } }
class B { use Counter; function name(): string { return 'b'; } } class C extends A {}
echo A::inc(), A::inc(), B::inc(), C::inc(), json_encode((new A)->add(1)->add(2)), A::stat(), A::stat(), B::stat(), (new C)->cls(), "\n";
trait Outer { use Counter; function name(): string { return 'nested'; } }
class D { use Outer; }
echo (new D)->name(), D::inc(), json_encode(class_uses('D')), "\n";
--EXPECT--
A1A2B1C3{"list":[1,2]}121AAC
nestedD1{"Outer":"Outer"}
