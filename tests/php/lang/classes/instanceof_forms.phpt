--TEST--
instanceof forms
--FILE--
<?php
class A {} class B extends A {} $b = new B; $n = 'a'; $o = new A;
var_dump($b instanceof A, $b instanceof $n, $b instanceof $o, $o instanceof B, $b instanceof Nope, null instanceof A, $b instanceof ('A'), !$o instanceof B);
try { $b instanceof $five; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
bool(true)
bool(true)
bool(true)
bool(false)
bool(false)
bool(false)
bool(true)
bool(true)

Warning: Undefined variable $five in %s/instanceof_forms.php on line 4
Class name must be a valid object or a string
