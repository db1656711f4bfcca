--TEST--
yield from delegates
--FILE--
<?php
function inner() { $x = yield 1; echo "($x)"; yield 2; return 'inner ret'; }
function outer() { $r = yield from inner(); echo $r; yield from ['a' => 'A', 'b' => 'B']; yield from new ArrayIterator([7]); return yield 3; }
$o = outer(); foreach ($o as $k => $v) echo "$k=>$v "; echo "\n"; $o = outer();
$o->current(); $o->send('sent'); echo $o->current(), "\n";
echo json_encode(iterator_to_array(outer(), false)), "\n";
try { (function () { yield from 5; })()->current(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
function rec($n) { if ($n) { yield $n; yield from rec($n - 1); } }
echo implode(',', iterator_to_array(rec(5), false)), "\n";
--EXPECT--
0=>1 ()1=>2 inner reta=>A b=>B 0=>7 0=>3 
(sent)2
()inner ret[1,2,"A","B",7,3]
Can use "yield from" only with arrays and Traversables
5,4,3,2,1
