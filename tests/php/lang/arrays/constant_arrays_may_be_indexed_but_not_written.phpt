--TEST--
constant arrays may be indexed but not written
--FILE--
<?php
const L = [1, ['a' => 2]];
echo L[1]['a'], count(L), "\n";
class C { const M = ['x' => [1, 2, 3]]; }
echo C::M['x'][2], "\n";
$c = L; $c[] = 5; echo count(L), [1, 2, 3][1], "abc"[1], "\n";
--EXPECT--
22
3
22b
