--TEST--
a scheduler and nested fibers
--FILE--
<?php
$tasks = [];
foreach (['a', 'b', 'c'] as $n) $tasks[] = new Fiber(function () use ($n) { for ($i = 0; $i < 3; $i++) { echo $n, $i, ' '; Fiber::suspend(); } });
foreach ($tasks as $t) $t->start();
while ($tasks) { foreach ($tasks as $k => $t) { if ($t->isTerminated()) unset($tasks[$k]); else $t->resume(); } }
echo "\n";
$o = new Fiber(function () { $i = new Fiber(function () { echo Fiber::suspend('inner'), "\n"; }); echo $i->start(), Fiber::suspend('outer'), "\n"; $i->resume('into inner'); });
echo $o->start(), "\n"; $o->resume('into outer');
function deep($n) { if ($n == 0) return Fiber::suspend('deep'); return deep($n - 1) . $n; }
$d = new Fiber('deep'); echo $d->start(50), "\n"; $d->resume('x');
echo $d->getReturn(), "\n";
--EXPECT--
a0 b0 c0 a1 b1 c1 a2 b2 c2 
innerouter
into outer
into inner
deep
x1234567891011121314151617181920212223242526272829303132333435363738394041424344454647484950
