--TEST--
cannot be iterated by reference
--FILE--
<?php
class P { public readonly int $x; function __construct() { $this->x = 1; } }
$p = new P;
try { foreach ($p as $k => &$v); } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
Cannot acquire reference to readonly property P::$x
