--TEST--
unresolved conflict is fatal
--FILE--
<?php
trait T { function f() {} } trait U { function f() {} } class C { use T, U; }
--EXPECTF--
Fatal error: Trait method U::f has not been applied as C::f, because of collision with T::f in %s/unresolved_conflict_is_fatal.php on line 2
