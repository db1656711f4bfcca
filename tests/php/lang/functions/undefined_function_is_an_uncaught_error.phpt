--TEST--
undefined function is an uncaught error
--FILE--
<?php
namespace A\B;
echo strlen("abc"), "\n";
missing(1);
--EXPECTF--
3

Fatal error: Uncaught Error: Call to undefined function A\B\missing() in %s/undefined_function_is_an_uncaught_error.php:4
Stack trace:
#0 {main}
  thrown in %s/undefined_function_is_an_uncaught_error.php on line 4
