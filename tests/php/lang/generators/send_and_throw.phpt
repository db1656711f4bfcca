--TEST--
send and throw
--FILE--
<?php
function g() { while (true) { try { $x = yield "got " . ($x ?? 'nothing'); } catch (LogicException $e) { $x = 'caught ' . $e->getMessage(); } } }
$g = g();
echo $g->current(), '|', $g->send('A'), '|', $g->throw(new LogicException('L')), '|', $g->send('B'), "\n";
try { $g->throw(new RuntimeException('R')); } catch (RuntimeException $e) { echo $e->getMessage(), $g->valid() ? 'valid' : 'finished', "\n"; }
var_dump($g->current(), $g->send(1));
function h() { echo '[', yield 1, ']'; echo '[', yield 2, ']'; } $h = h(); $h->send('x');
$h->next(); echo "\n";
--EXPECT--
got nothing|got A|got caught L|got B
Rfinished
NULL
NULL
[x][]
