--TEST--
handler mask and throwing handler
--FILE--
<?php
set_error_handler(fn($n, $m) => throw new ErrorException($m, 0, $n), E_WARNING);
try { echo $x; } catch (ErrorException $e) { echo 'caught ', $e->getMessage(), "\n"; }
echo "5 x" * 1, "\n"; strlen(null); $arr = [1];
try { $arr[5] .= $arr[9] . 'y'; } catch (ErrorException $e) { echo $e->getMessage(), json_encode($arr), "\n"; }
echo set_error_handler(null) instanceof Closure ? 'was set' : 'none', "\n"; echo $z;
--EXPECTF--
caught Undefined variable $x

Fatal error: Uncaught ErrorException: A non-numeric value encountered in %s/handler_mask_and_throwing_handler.php:2
Stack trace:
#0 %s/handler_mask_and_throwing_handler.php(4): {closure}(2, 'A non-numeric v...', '/tmp/tmpif20294...', 4)
#1 {main}
  thrown in %s/handler_mask_and_throwing_handler.php on line 2
