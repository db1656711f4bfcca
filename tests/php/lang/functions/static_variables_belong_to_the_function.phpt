--TEST--
static variables belong to the function
--FILE--
<?php
function f() { static $n = 0, $list = [1]; $n++; $list[] = $n; return "$n:" . count($list); }
echo f(), f(), f(), "\n";
class A { function m() { static $x = 0; return ++$x; } }
class B extends A {}
$a = new A; $b = new B;
echo $a->m(), $a->m(), $b->m(), $b->m(), (new A)->m(), "\n";
--EXPECT--
1:22:33:4
12345
