--TEST--
exceptions cross both ways
--FILE--
<?php
$f = new Fiber(function () { try { Fiber::suspend(1); } catch (Exception $e) { echo "in: ", $e->getMessage(), "\n"; } throw new LogicException('out'); });
$f->start();
try { $f->throw(new Exception('E')); } catch (LogicException $e) { echo $e->getMessage(), "\n"; }
var_dump($f->isTerminated());
try { $f->getReturn(); } catch (FiberError $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
in: E
out
bool(true)
Cannot get fiber return value: The fiber threw an exception
