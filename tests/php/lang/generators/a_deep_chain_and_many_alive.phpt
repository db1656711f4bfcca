--TEST--
a deep chain and many alive
--FILE--
<?php
function chain($g) { foreach ($g as $v) yield $v + 1; }
$g = (function () { yield 0; yield 10; })(); for ($i = 0; $i < 200; $i++) $g = chain($g);
foreach ($g as $v) echo $v, ' '; $l = [];
for ($i = 0; $i < 1000; $i++) { $l[] = $x = (function () use ($i) { yield $i; yield $i * 2; })(); $x->current(); }
$t = 0; foreach ($l as $x) { $x->next(); $t += $x->current(); } echo $t, "\n";
--EXPECT--
200 210 999000
