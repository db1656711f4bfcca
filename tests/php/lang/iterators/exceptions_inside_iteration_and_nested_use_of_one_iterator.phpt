--TEST--
exceptions inside iteration and nested use of one iterator
--FILE--
<?php
class E implements Iterator { function current(): mixed { throw new Exception('in current'); } function key(): mixed { return 0; } function next(): void {} function rewind(): void {} function valid(): bool { return true; } }
try { foreach (new E as $v); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
$a = new ArrayIterator([1, 2, 3]);
foreach ($a as $x) { foreach ($a as $y) echo "$x$y "; } echo "\n";
$o = new ArrayObject([1, 2]); foreach ($o as $x) foreach ($o as $y) echo "$x$y ";
echo "\n";
--EXPECT--
in current
11 12 13 
11 12 21 22
