--TEST--
start suspend resume and return
--FILE--
<?php
$f = new Fiber(function ($a, $b) { $x = Fiber::suspend($a + $b); echo "resumed with $x\n"; $y = Fiber::suspend('second'); return "ret$y"; });
var_dump($f->isStarted()); echo $f->start(1, 2), "\n";
var_dump($f->isSuspended(), $f->isRunning()); echo $f->resume('R'), "\n";
var_dump($f->resume('Z')); var_dump($f->isTerminated(), $f->getReturn());
--EXPECT--
bool(false)
3
bool(true)
bool(false)
resumed with R
second
NULL
bool(true)
string(4) "retZ"
