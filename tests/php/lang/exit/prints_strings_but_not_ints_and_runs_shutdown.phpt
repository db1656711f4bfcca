--TEST--
prints strings but not ints and runs shutdown
--FILE--
<?php
register_shutdown_function(function ($a) { echo "shutdown $a\n"; register_shutdown_function(fn() => print("nested\n")); }, 'arg');
class D { function __destruct() { echo "destroyed\n"; } } $d = new D;
function f() { try { exit("message\n"); } finally { echo 'finally is skipped'; } } f();
echo 'not reached';
--EXPECT--
message
shutdown arg
nested
destroyed
