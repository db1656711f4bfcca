--TEST--
an exception of native code that nobody catches; what was printed before stays
--FILE--
<?php
function count_down(int $n, array $rest) {
    while (true) {
        echo $n, "\n";
        if (--$n < 0) break;
    }
    echo "below\n";
    throw new UnderflowException("below zero: $n", 12);
}
try { count_down(1, []); } catch (UnderflowException $e) { echo $e->getMessage(), "\n"; } finally { echo "finally\n"; }
set_exception_handler(function ($e) { echo get_class($e), ' ', $e->getMessage(), "\n"; });
try { count_down(1, [1]); } finally { echo "finally\n"; restore_exception_handler(); }
--EXPECTF--
1
0
below
below zero: -1
finally
1
0
below
finally

Fatal error: Uncaught UnderflowException: below zero: -1 in %s/uncaught.php:8
Stack trace:
#0 %s/uncaught.php(12): count_down(-1, Array)
#1 {main}
  thrown in %s/uncaught.php on line 8
