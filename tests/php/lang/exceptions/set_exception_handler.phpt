--TEST--
set exception handler
--FILE--
<?php
set_exception_handler(function (Throwable $t) { echo 'handled ', get_class($t), ' ', $t->getMessage(), "\n"; });
register_shutdown_function(function () { echo "shutdown\n"; });
function f() { try { throw new Exception('E'); } finally { echo "finally\n"; } } f();
echo 'not reached';
--EXPECT--
finally
handled Exception E
shutdown
