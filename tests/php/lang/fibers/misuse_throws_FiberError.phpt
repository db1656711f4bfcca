--TEST--
misuse throws FiberError
--FILE--
<?php
$f = new Fiber(fn() => Fiber::suspend());
foreach ([fn() => $f->resume(), fn() => $f->start(), fn() => $f->start(), fn() => $f->getReturn(), fn() => Fiber::suspend(1), fn() => $f->resume(), fn() => $f->resume(), fn() => var_dump($f->getReturn()), fn() => new FiberError] as $c) try { $c(); echo "ok\n"; } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
var_dump(Fiber::getCurrent());
--EXPECT--
FiberError: Cannot resume a fiber that is not suspended
ok
FiberError: Cannot start a fiber that has already been started
FiberError: Cannot get fiber return value: The fiber has not returned
FiberError: Cannot suspend outside of a fiber
ok
FiberError: Cannot resume a fiber that is not suspended
NULL
ok
Error: The "FiberError" class is reserved for internal use and cannot be manually instantiated
NULL
