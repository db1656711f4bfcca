--TEST--
methods override inherited and are overridden
--FILE--
<?php
class P { function f() { return 'P'; } function g() { return 'Pg'; } }
trait T { function f() { return 'T' . parent::f(); } function g() { return 'Tg'; } }
class C extends P { use T; function g() { return 'Cg'; } }
echo (new C)->f(), (new C)->g(), "\n";
--EXPECT--
TPCg
