--TEST--
destroyed while suspended runs finally
--FILE--
<?php
$f = new Fiber(function () { try { Fiber::suspend(); echo 'never'; } finally { echo "finally\n"; } });
$f->start(); unset($f); gc_collect_cycles(); echo "after\n";
$g = new Fiber(function () { foreach ((function () { yield Fiber::suspend('in gen'); })() as $v) echo $v, "\n"; });
echo $g->start(), "\n"; $g->resume('val');
$h = new Fiber(function () { echo array_sum(array_map(fn($x) => Fiber::suspend($x), [1, 2])), "\n"; });
echo $h->start(), $h->resume(10), "\n"; $h->resume(20);
--EXPECT--
finally
after
in gen
val
12
30
