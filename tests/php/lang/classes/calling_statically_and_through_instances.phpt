--TEST--
calling statically and through instances
--FILE--
<?php
class A { static $n = 0; static function s() { return static::class; } function i() { return isset($this) ? get_class($this) : 'none'; } function viaSelf() { return self::i() . A::i(); } }
class B extends A { function p() { return parent::i() . A::s() . parent::s(); } }
$b = new B; echo $b->s(), $b::s(), $b->viaSelf(), $b->p(), "\n";
try { A::i(); } catch (Error $e) { echo $e->getMessage(), "\n"; } $b::$n = 5;
echo A::$n, "\n"; echo $b->n;
--EXPECTF--
BBBBBAB
Non-static method A::i() cannot be called statically
5

Notice: Accessing static property B::$n as non static in %s/calling_statically_and_through_instances.php on line 6

Warning: Undefined property: B::$n in %s/calling_statically_and_through_instances.php on line 6
