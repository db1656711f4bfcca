--TEST--
return type will change and tentative types
--FILE--
<?php
class A implements ArrayAccess { #[ReturnTypeWillChange] function offsetGet($k) { return $k; } function offsetSet($k, $v) {} function offsetExists($k): bool { return true; } function offsetUnset($k): void {} }
echo (new A)[5], "\n";
--EXPECTF--
Deprecated: Return type of A::offsetSet($k, $v) should either be compatible with ArrayAccess::offsetSet(mixed $offset, mixed $value): void, or the #[\ReturnTypeWillChange] attribute should be used to temporarily suppress the notice in %s/return_type_will_change_and_tentative_types.php on line 2
5
