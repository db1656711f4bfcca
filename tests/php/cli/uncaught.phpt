--TEST--
an uncaught exception ends the script with PHP's report
--FILE--
<?php
function thrower(int $n) { throw new LogicException("no $n", 3, new Exception("inner")); }
echo "before\n";
thrower(5);
--EXPECTF--
before

Fatal error: Uncaught Exception: inner in %s/uncaught.php:2
Stack trace:
#0 %s/uncaught.php(4): thrower(5)
#1 {main}

Next LogicException: no 5 in %s/uncaught.php:2
Stack trace:
#0 %s/uncaught.php(4): thrower(5)
#1 {main}
  thrown in %s/uncaught.php on line 2
