--TEST--
into a loop is fatal
--FILE--
<?php
goto in; while (0) { in: echo 'x'; }
--EXPECTF--
Fatal error: 'goto' into loop or switch statement is disallowed in %s/into_a_loop_is_fatal.php on line 2
