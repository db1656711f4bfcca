--TEST--
inside shutdown function stops the rest
--FILE--
<?php
register_shutdown_function(function () { echo "one\n"; exit; });
register_shutdown_function(fn() => print('two')); echo "main\n";
--EXPECT--
main
one
