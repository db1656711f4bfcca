--TEST--
interface method not public
--FILE--
<?php
echo "start\n";
interface I { private function f(); }
--EXPECTF--
Fatal error: Access type for interface method I::f() must be public in %s/interface_method_not_public.php on line 3
