--TEST--
backed from and tryfrom
--FILE--
<?php
enum S: string { case A = 'a'; case B = 'b' . 'c'; const D = self::A; }
enum I: int { case One = 1; case Two = 1 << 1; }
echo S::from('bc')->name, I::from("2")->name, S::tryFrom('zz')?->name ?? 'null', I::Two->value, S::D->value, json_encode([S::A, I::One, 'k' => S::B]), "\n";
foreach ([fn() => S::from('x'), fn() => I::from(9), fn() => I::from('abc'), fn() => I::from(1.5)] as $f) try { var_dump($f()); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
var_dump(S::A); echo serialize(S::B), "\n"; var_dump(unserialize('E:3:"S:A";') === S::A);
--EXPECTF--
BTwonull2a{"0":"a","1":1,"k":"bc"}
ValueError: "x" is not a valid backing value for enum S
ValueError: 9 is not a valid backing value for enum I
TypeError: I::from(): Argument #1 ($value) must be of type int, string given

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/backed_from_and_tryfrom.php on line 5
enum(I::One)
enum(S::A)
E:3:"S:B";
bool(true)
