--TEST--
Builtins whose by-reference parameter is left out; the class of an object
--FILE--
<?php
class A { public int $x = 1; function who() { return get_class($this) . static::class . $this::class; } } final class B extends A { }
class N { public ?N $next = null; }
function l(array $o): string { $n = ''; foreach ($o as $x) { $n .= $x::class . get_class($x); } return $n; }
function m(?A $o): string { return get_class($o); }
function k($o): string { return $o::class; }
function c(): string { $f = fn() => 1; return get_class($f) . $f::class; }
function s(string $s): array { return [str_replace('a', 'bb', $s), str_ireplace('A', 'x', $s), similar_text($s, 'hallo'), str_replace('', 'x', $s)]; }
for ($i = 0; $i < 3; $i++) {
    echo l([new A, new A]), l([new B]), l([new A, new B]), m(new A), m(new B), k(new N), (new A)->who(), (new B)->who(), c(), json_encode(s('banana')), "\n";
    try { m(null); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
    try { k(5); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
    $count = 0; echo str_replace('a', 'b', 'banana', $count), $count, "\n";
}
--EXPECT--
AAAABBAABBABNAAABBBClosureClosure["bbbnbbnbb","bxnxnx",1,"banana"]
get_class(): Argument #1 ($object) must be of type object, null given
Cannot use "::class" on value of type int
bbnbnb3
AAAABBAABBABNAAABBBClosureClosure["bbbnbbnbb","bxnxnx",1,"banana"]
get_class(): Argument #1 ($object) must be of type object, null given
Cannot use "::class" on value of type int
bbnbnb3
AAAABBAABBABNAAABBBClosureClosure["bbbnbbnbb","bxnxnx",1,"banana"]
get_class(): Argument #1 ($object) must be of type object, null given
Cannot use "::class" on value of type int
bbnbnb3
