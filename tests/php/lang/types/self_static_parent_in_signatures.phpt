--TEST--
self static parent in signatures
--FILE--
<?php
class A { function me(): static { return $this; } function other(self $x): self { return $x; } static function make(): static { return new static; } function liar(): static { return new A; } }
class B extends A { function p(parent $x) { return get_class($x); } }
echo get_class((new B)->me()), get_class(B::make()), get_class((new B)->other(new A)), (new B)->p(new A), "\n";
try { (new B)->liar(); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { (new B)->other(new stdClass); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
BBAA
A::liar(): Return value must be of type B, A returned
A::other(): Argument #1 ($x) must be of type A, stdClass given, called in %s/self_static_parent_in_signatures.php on line 6
