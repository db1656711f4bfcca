--TEST--
incompatible property is fatal
--FILE--
<?php
trait T { public $x = 1; } class A { use T; public $x = 1; } echo "same is fine\n";
class B { use T; public $x = 2; }
--EXPECTF--
same is fine

Fatal error: B and T define the same property ($x) in the composition of B. However, the definition differs and is considered incompatible. Class was composed in %s/incompatible_property_is_fatal.php on line 3
