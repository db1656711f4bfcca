--TEST--
exit's forms
--FILE--
<?php
register_shutdown_function(function () { echo "shutdown\n"; });
class D { function __destruct() { echo "destruct\n"; } }
$d = new D;
ob_start();
echo "buffered\n";
exit("bye\n");
--EXPECT--
buffered
bye
shutdown
destruct
