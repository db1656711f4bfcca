--TEST--
handler mask and throwing handler
--FILE--
<?php
set_error_handler(fn($n, $m) => throw new ErrorException($m, 0, $n), E_WARNING);
try { echo $x; } catch (ErrorException $e) { echo 'caught ', $e->getMessage(), "\n"; }
try { echo "5 x" * 1, "\n"; } catch (ErrorException $e) { echo $e->getMessage(), "\n"; }
strlen(null); $arr = [1];
try { $arr[5] .= $arr[9] . 'y'; } catch (ErrorException $e) { echo $e->getMessage(), json_encode($arr), "\n"; }
echo set_error_handler(null) instanceof Closure ? 'was set' : 'none', "\n"; echo $z;
--EXPECTF--
caught Undefined variable $x
A non-numeric value encountered

Deprecated: strlen(): Passing null to parameter #1 ($string) of type string is deprecated in %s/handler_mask_and_throwing_handler.php on line 5
Undefined array key 9[1]
was set

Warning: Undefined variable $z in %s/handler_mask_and_throwing_handler.php on line 7
