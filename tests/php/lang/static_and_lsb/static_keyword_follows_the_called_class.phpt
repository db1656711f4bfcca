--TEST--
static keyword follows the called class
--FILE--
<?php
class A { static function make() { return new static; } static function fwd() { return self::who() . static::who() . A::who(); } static function who() { return static::class; } function inst() { return static::who(); } static function call() { return call_user_func('static::who') . forward_static_call(['A', 'who']); } }
class B extends A { static function up() { return parent::who() . parent::fwd(); } }
echo get_class(B::make()), B::fwd(), (new B)->inst(), B::up(), "\n";
echo @B::call(), "\n"; $f = [B::class, 'who'];
echo $f(), call_user_func('B::who'), call_user_func([new B, 'parent::who']), "\n";
--EXPECTF--
BBBABBBBA
BB
BB
Deprecated: Callables of the form ["B", "parent::who"] are deprecated in %s/static_keyword_follows_the_called_class.php on line 6
B
