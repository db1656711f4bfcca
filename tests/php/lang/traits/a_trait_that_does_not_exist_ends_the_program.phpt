--TEST--
a trait that does not exist ends the program
--FILE--
<?php
spl_autoload_register(function ($c) { echo "autoload $c\n"; if ($c == 'A') { eval('class A { use NoTrait; }'); } if ($c == 'B') { eval('class B implements NoInt {}'); } if ($c == 'C') { eval('class C extends NoPar {}'); } });
try { new B; } catch (Error $e) { echo get_class($e), $e->getMessage(), "\n"; }
try { new C; } catch (Error $e) { echo get_class($e), $e->getMessage(), "\n"; }
try { new A; } catch (Error $e) { echo get_class($e), $e->getMessage(), "\n"; }
--EXPECTF--
autoload B
autoload NoInt
ErrorInterface "NoInt" not found
autoload C
autoload NoPar
ErrorClass "NoPar" not found
autoload A
autoload NoTrait

Fatal error: Trait "NoTrait" not found in %s/a_trait_that_does_not_exist_ends_the_program.php(2) : eval()'d code on line 1
