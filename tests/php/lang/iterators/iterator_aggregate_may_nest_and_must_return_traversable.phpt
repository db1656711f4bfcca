--TEST--
iterator aggregate may nest and must return traversable
--FILE--
<?php
class Agg implements IteratorAggregate { function __construct(private $x) {} function getIterator(): Traversable { return $this->x; } }
foreach (new Agg(new Agg(new ArrayIterator(['a' => 1]))) as $k => $v) echo "$k=$v\n";
foreach (new Agg((function () { yield 'g' => 2; })()) as $k => $v) echo "$k=$v\n";
class Bad implements IteratorAggregate { #[ReturnTypeWillChange] function getIterator() { return [1]; } }
try { foreach (new Bad as $x); } catch (Exception $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
function each(iterable $i) { foreach ($i as $v) yield $v; }
echo implode(',', iterator_to_array(each(new Agg(new ArrayIterator([1, 2]))))), "\n";
--EXPECT--
a=1
g=2
Exception: Objects returned by Bad::getIterator() must be traversable or implement interface Iterator
1,2
