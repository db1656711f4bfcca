--TEST--
of array access objects
--FILE--
<?php
class A implements ArrayAccess { function offsetGet(mixed $k): mixed { echo "get($k)"; return "v$k"; } function offsetSet($k, $v): void {} function offsetExists($k): bool { return true; } function offsetUnset($k): void {} }
['x' => $x, 5 => $y] = new A; echo "$x $y\n";
try { [$q] = new stdClass; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
get(x)get(5)vx v5
Cannot use object of type stdClass as array
