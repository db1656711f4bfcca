--TEST--
error in handler is not recursive
--FILE--
<?php
set_error_handler(function ($n, $m) { echo "in: $m\n"; echo $inner; return true; });
echo $outer; echo "done\n";
--EXPECTF--
in: Undefined variable $outer

Warning: Undefined variable $inner in %s/error_in_handler_is_not_recursive.php on line 2
done
