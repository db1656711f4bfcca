--TEST--
disjunctive normal form
--FILE--
<?php
interface I {} interface J {}
class A implements I {} class B implements I, J {}
function f((I&J)|null|int $x) { return get_debug_type($x); }
echo f(new B), f(null), f(5), f("5"), "\n";
try { f(new A); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
echo (new ReflectionFunction('f'))->getParameters()[0]->getType(), "\n";
--EXPECTF--
Bnullintint
f(): Argument #1 ($x) must be of type (I&J)|int|null, A given, called in %s/disjunctive_normal_form.php on line 6
(I&J)|int|null
