--TEST--
callable iterable object mixed
--FILE--
<?php
function c(callable $f) { return $f(3); }
function it(iterable $x) { foreach ($x as $v) echo $v; echo "\n"; }
function o(object $o) { return get_class($o); }
function m(mixed $x = null) { return gettype($x); }
echo c('abs'), c(fn($x) => $x * 2), "\n"; it([1, 2]); it(new ArrayIterator([3]));
echo o(new stdClass), o(fn() => 1), m(), m(1.5), "\n";
foreach ([['c', 'nope'], ['it', 'x'], ['o', 'stdClass'], ['c', ['C', 'm']]] as [$f, $v])
    try { $f($v); } catch (TypeError $e) { echo preg_replace('/, called.*/', '', $e->getMessage()), "\n"; }
--EXPECT--
36
12
3
stdClassClosureNULLdouble
c(): Argument #1 ($f) must be of type callable, string given
it(): Argument #1 ($x) must be of type Traversable|array, string given
o(): Argument #1 ($o) must be of type object, string given
c(): Argument #1 ($f) must be of type callable, array given
