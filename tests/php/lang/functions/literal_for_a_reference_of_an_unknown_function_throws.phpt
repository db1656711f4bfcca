--TEST--
literal for a reference of an unknown function throws
--FILE--
<?php
function f(&$x) { return 'called'; }
try { echo eval('return f(5);'); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
--EXPECT--
Error: f(): Argument #1 ($x) cannot be passed by reference
