--TEST--
getters and chaining
--FILE--
<?php
class My extends DomainException { protected $code = 7; protected $message = 'default'; }
$p = new InvalidArgumentException('prev', 3);
try { throw new My(previous: $p); } catch (My $e) { echo $e->getMessage(), $e->getCode(), get_class($e->getPrevious()), $e->getLine(), basename($e->getFile()), "\n"; }
$e = new ErrorException('ee', 1, E_WARNING, 'file.php', 42, $p);
echo $e->getSeverity(), $e->getFile(), $e->getLine(), $e->getPrevious()->getCode(), "\n";
try { throw 'x'; } catch (Error $x) { echo $x->getMessage(), "\n"; }
try { throw new stdClass; } catch (Error $x) { echo $x->getMessage(), "\n"; }
$v = null ?? throw new Exception('expr');
--EXPECTF--
7InvalidArgumentException4getters_and_chaining.php
2file.php423
Can only throw objects
Cannot throw objects that do not implement Throwable

Fatal error: Uncaught Exception: expr in %s/getters_and_chaining.php:9
Stack trace:
#0 {main}
  thrown in %s/getters_and_chaining.php on line 9
