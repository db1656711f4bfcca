--TEST--
constants and hidden static methods of a class by its own name
--FILE--
<?php
class A { private static function m() { return static::class; } protected static function p(...$x) { return static::class . count($x); } public static function u() { return static::class; }
 function go() { return [A::m(), A::p(1, 2), A::u(), self::m(), self::p(), static::p(1)]; } static function st() { return [A::m(), A::p(), self::m(), static::p()]; }
 static function rec($n) { return $n ? A::priv($n - 1) + 1 : 0; } private static function priv($n) { return A::rec($n); } private static function &ref(array &$a) { $a[] = 1; return $a; } function r() { $x = []; A::ref($x); A::ref($x)[] = 5; return $x; }
 private static function def($a = 1, $b = self::class) { return "$a$b" . func_num_args(); } function d() { return A::def() . A::def(2) . A::def(b: 3) . A::def(1, 2, 3); } 
 private static function tr() { throw new Exception('t'); } function t() { A::tr(); } function cl() { return array_map(fn($x) => A::p($x), [1]) + [5 => (function () { return A::m(); })()]; } }
class B extends A { private static function m() { return 'B.m'; } protected static function p(...$x) { return 'B.p'; } function b() { return [A::p(), parent::p(), B::m(), B::p()]; } }
print_r((new A)->go()); print_r((new B)->go()); print_r(A::st()); print_r(B::st()); echo A::rec(5), json_encode((new A)->r()), (new A)->d(), "\n"; print_r((new B)->b()); print_r((new B)->cl());
try { (new B)->t(); } catch (Exception $e) { echo $e->getTraceAsString(), "\n"; }
try { A::m(); } catch (Error $e) { echo $e->getMessage(), "\n"; } try { B::p(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
class K { private const X = 'K.X'; protected const Y = 'K.Y'; function x() { return [self::X, K::X, static::Y, self::Y, K::Y]; } function s() { return static::X; } }
class L extends K { function y() { return self::X; } function z() { return L::X; } function k() { return [self::Y, K::Y, L::Y, parent::Y]; } function kx() { return K::X; } function px() { return parent::X; } }
class M extends K { private const X = 'M.X'; protected const Y = 'M.Y'; function m() { return [self::X, M::X, parent::Y, K::Y, static::Y]; } } class N extends M { function n() { return N::X; } }
foreach ([[new K, 'x'], [new L, 'x'], [new M, 'x'], [new M, 'm'], [new N, 'm'], [new N, 'x'], [new L, 'k'], [new L, 'y'], [new L, 'z'], [new L, 'kx'], [new L, 'px'], [new L, 's'], [new M, 's'], [new N, 'n'], [new L, 'y']] as [$o, $f]) try { echo get_class($o), "::$f ", json_encode($o->$f()), "\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
function late() { eval('class O extends K { function o() { return self::X; } } class P2 extends K { private const X = "P2"; function o() { return self::X; } }'); foreach (['O', 'P2'] as $c) try { echo (new $c)->o(), "\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; } } late();
trait T { private static function h() { return static::class . self::X; } static function v() { return T2::h2() . self::h(); } } trait T2 { private static function h2() { return 'h2'; } } class W { use T, T2; private const X = 'W.X'; } try { echo W::v(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
$f = Closure::bind(function () { return [self::X, K::X]; }, null, K::class); print_r($f()); $g = Closure::bind(function () { return self::X; }, null, M::class); echo $g(), "\n"; $h = function () { return self::X; }; foreach ([K::class, M::class, L::class, null] as $s) try { echo Closure::bind($h, null, $s)(), "\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
Array
(
    [0] => A
    [1] => A2
    [2] => A
    [3] => A
    [4] => A0
    [5] => A1
)
Array
(
    [0] => A
    [1] => A2
    [2] => A
    [3] => B
    [4] => B0
    [5] => B.p
)
Array
(
    [0] => A
    [1] => A0
    [2] => A
    [3] => A0
)
Array
(
    [0] => A
    [1] => A0
    [2] => B
    [3] => B.p
)
5[1,1,5]1A02A1132123
Array
(
    [0] => A0
    [1] => B0
    [2] => B.m
    [3] => B.p
)
Array
(
    [0] => A1
    [5] => A
)
#0 %s/constants_and_hidden_static_methods_by_the_own_name.php(6): A::tr()
#1 %s/constants_and_hidden_static_methods_by_the_own_name.php(9): A->t()
#2 {main}
Call to private method A::m() from global scope
Call to protected method B::p() from global scope
K::x ["K.X","K.X","K.Y","K.Y","K.Y"]
L::x ["K.X","K.X","K.Y","K.Y","K.Y"]
M::x ["K.X","K.X","M.Y","K.Y","K.Y"]
M::m ["M.X","M.X","K.Y","K.Y","M.Y"]
N::m ["M.X","M.X","K.Y","K.Y","M.Y"]
N::x ["K.X","K.X","M.Y","K.Y","K.Y"]
L::k ["K.Y","K.Y","K.Y","K.Y"]
L::y Undefined constant L::X
L::z Undefined constant L::X
L::kx Cannot access private constant K::X
L::px Cannot access private constant K::X
L::s Undefined constant L::X
M::s Cannot access private constant M::X
N::n Undefined constant N::X
L::y Undefined constant L::X
Undefined constant O::X
P2
Call to private method T2::h2() from scope W
Array
(
    [0] => K.X
    [1] => K.X
)
M.X
K.X
M.X
Undefined constant L::X
Cannot access "self" when no class scope is active
