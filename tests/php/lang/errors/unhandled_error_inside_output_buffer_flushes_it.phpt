--TEST--
unhandled error inside output buffer flushes it
--FILE--
<?php
ob_start(); echo "buffered\n";
function f() { ob_start(fn($b) => "<$b>"); echo "nested\n"; throw new Exception('x'); }
f();
--EXPECTF--
buffered
<nested

Fatal error: Uncaught Exception: x in %s/unhandled_error_inside_output_buffer_flushes_it.php:3
Stack trace:
#0 %s/unhandled_error_inside_output_buffer_flushes_it.php(4): f()
#1 {main}
  thrown in %s/unhandled_error_inside_output_buffer_flushes_it.php on line 3
>
