--TEST--
circular definition
--FILE--
<?php
class A { const X = B::Y; } class B { const Y = A::X; }
try { echo A::X; } catch (Error $e) { echo $e->getMessage(), "\n"; }
class S { const A = self::B; const B = self::A; }
try { echo S::A; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
Cannot declare self-referencing constant B::Y
Cannot declare self-referencing constant self::B
