--TEST--
interfaces inherit and have constants
--FILE--
<?php
interface A { const X = 'a'; function f(int $x); }
interface B extends A { const Y = self::X . 'b'; }
class C implements B { function f(int|string $x, $more = 1) { return static::Y; } }
$c = new C;
echo $c->f(1), C::X, json_encode([$c instanceof A, $c instanceof B, is_subclass_of($c, 'A'), class_implements($c)]), "\n";
$n = 'A'; var_dump($c instanceof $n, 'C' instanceof C ?? 0);
--EXPECT--
aba[true,true,true,{"B":"B","A":"A"}]
bool(true)
bool(false)
