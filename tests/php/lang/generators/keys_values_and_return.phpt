--TEST--
keys values and return
--FILE--
<?php
function g() { $x = yield 'k' => 1; yield 2; yield 10 => 3; yield 4; return 'ret'; }
foreach ($g = g() as $k => $v) echo "$k=>$v "; echo $g->getReturn(), "\n"; $h = g();
echo $h->key(), $h->current(), $h->valid() ? 'y' : 'n';
try { $h->getReturn(); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
function lazy() { echo 'started'; yield; } $l = lazy(); echo 'before '; $l->current();
echo "\n"; function none() { return 5; yield; } foreach (none() as $_) echo 'never';
echo none()->getReturn(), "\n";
--EXPECT--
k=>1 0=>2 10=>3 11=>4 ret
k1yCannot get return value of a generator that hasn't returned
before started
5
