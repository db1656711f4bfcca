--TEST--
are immutable and cannot be made
--FILE--
<?php
enum E: string { case A = 'a'; }
foreach ([function () { $x = E::A; $x->value = 'x'; }, function () { $x = E::A; $x->z = 1; }, fn() => clone E::A, fn() => new E, fn() => (new ReflectionClass('E'))->newInstanceWithoutConstructor(), fn() => json_encode(E::A) . E::A->name, function () { $x = E::A; unset($x->name); }, fn() => E::A < E::A] as $f) try { var_dump($f()); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
enum P { case X; }
try { json_encode(P::X, JSON_THROW_ON_ERROR); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
Error: Cannot modify readonly property E::$value
Error: Cannot create dynamic property E::$z
Error: Trying to clone an uncloneable object of class E
Error: Cannot instantiate enum E
Error: Cannot instantiate enum E
string(4) ""a"A"
Error: Cannot unset readonly property E::$name
bool(false)
Non-backed enums have no default serialization
