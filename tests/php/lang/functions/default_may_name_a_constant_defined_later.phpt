--TEST--
default may name a constant defined later
--FILE--
<?php
function f($x = LATER) { return $x; }
try { f(); } catch (Error $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; }
define('LATER', 'now');
echo f(), "\n";
--EXPECT--
Error: Undefined constant "LATER"
now
