--TEST--
tostring of an exception
--FILE--
<?php
function f($x) { return new Exception("msg $x"); } $e = f('a');
echo preg_replace('~/.*/~', '', $e), "\n";
class E2 extends Exception { function __toString(): string { return 'custom'; } }
echo new E2, "\n"; throw new E2('uncaught shows custom');
--EXPECTF--
Exception: msg a in tostring_of_an_exception.php:2
Stack trace:
#0 tostring_of_an_exception.php(2): f('a')
#1 {main}
custom

Fatal error: Uncaught custom
  thrown in %s/tostring_of_an_exception.php on line 5
