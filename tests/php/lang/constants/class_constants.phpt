--TEST--
class constants
--FILE--
<?php
class A { const X = 1, Y = self::X + B::Z; protected const P = 'prot'; private const Q = 'priv'; final const F = 'f'; static function get() { return [static::X, self::P, self::Q, static::F]; } }
class B extends A { const X = 10; const Z = parent::X * 5; public const P = 'wider'; }
echo json_encode([A::Y, B::Y, B::get(), B::P, (new B)::X, A::class, (new B)::class]), "\n";
$c = 'B'; echo $c::X, constant("$c::Z"), "\n";
foreach (['A::P', 'A::Q', 'A::NOPE', 'Missing::X'] as $n) try { eval("echo $n;"); } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
[6,6,[10,"prot","priv","f"],"wider",10,"A","B"]
105
Cannot access protected constant A::P
Cannot access private constant A::Q
Undefined constant A::NOPE
Class "Missing" not found
