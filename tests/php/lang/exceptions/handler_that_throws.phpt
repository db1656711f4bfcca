--TEST--
handler that throws
--FILE--
<?php
set_exception_handler(function ($e) { throw new LogicException('second ' . $e->getMessage()); });
throw new Exception('first');
--EXPECTF--
Fatal error: Uncaught LogicException: second first in %s/handler_that_throws.php:2
Stack trace:
#0 [internal function]: {closure}(Object(Exception))
#1 {main}
  thrown in %s/handler_that_throws.php on line 2
