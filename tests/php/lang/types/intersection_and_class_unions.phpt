--TEST--
intersection and class unions
--FILE--
<?php
interface I {} interface J {}
class A implements I {} class B implements I, J {}
function both(I&J $x) { return get_class($x); }
function either(A|J|null $x) { return get_debug_type($x); }
echo both(new B), either(new A), either(new B), either(null), "\n";
try { both(new A); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { either(new stdClass); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { either("A"); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
BABnull
both(): Argument #1 ($x) must be of type I&J, A given, called in %s/intersection_and_class_unions.php on line 7
either(): Argument #1 ($x) must be of type A|J|null, stdClass given, called in %s/intersection_and_class_unions.php on line 8
either(): Argument #1 ($x) must be of type A|J|null, string given, called in %s/intersection_and_class_unions.php on line 9
