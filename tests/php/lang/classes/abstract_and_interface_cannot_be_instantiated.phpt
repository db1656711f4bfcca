--TEST--
abstract and interface cannot be instantiated
--FILE--
<?php
abstract class A { abstract function f(); }
interface I { const C = 'c'; static function s(); } trait T {} enum E { case X; }
foreach (['A', 'I', 'T', 'E', 'Nope'] as $c) try { new $c; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { A::f(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { I::s(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
echo I::C, "\n";
--EXPECT--
Cannot instantiate abstract class A
Cannot instantiate interface I
Cannot instantiate trait T
Cannot instantiate enum E
Class "Nope" not found
Cannot call abstract method A::f()
Cannot call abstract method I::s()
c
