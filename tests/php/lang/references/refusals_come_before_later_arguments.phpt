--TEST--
an argument that cannot be passed by reference is refused before those behind it are evaluated
--FILE--
<?php
function say($x) { echo "say $x\n"; return $x; }
function r(&$a, $b) { echo "r\n"; }
class A { function m(&$a, $b) { echo "m\n"; } static function s(&$a, $b) {} function __construct(&$a = 1, $b = 2) {} function __invoke(&$v) { $v++; } }
class C { public $x = 5; const K = 1; }
function known() {
 foreach ([
  fn() => r(1, say(1)), fn() => r(1 + say(0), say(2)), fn() => r(say(3), say(4)),
  fn() => (new A)->m(5, say(5)), fn() => A::s(6, say(6)), fn() => new A(7, say(7)),
  fn() => ('r')(8, say(8)), fn() => [new A, 'm'](9, say(9)), fn() => (function (&$x, $y) {})(10, say(10)),
  fn() => preg_match('/a/', 'a', 12, say(12)),
  fn() => r(C::K, say(13)), fn() => r((function() {})(), say(14)), fn() => r(new A, say(15)),
  fn() => r(null ?? 1, say(16)), fn() => r(b: say(17), a: 1), fn() => r($undef, say(18)), fn() => r("a" . say('q'), b: say(19)),
  fn() => (new A)->m(say(20), say(21)),
  fn() => (new A)->m(...[1, 2]), fn() => (new A)->m(1, ...[say(25)]), fn() => A::s(1 ?: 2, say(26)),
  fn() => r($a = 5, say(27)),
  fn() => (fn(&$x, $y) => 1)(1, say(31)),
 ] as $i => $f) { try { $f(); } catch (Error $e) { echo $i, ' ', $e->getMessage(), ' @', $e->getLine(), "\n"; } }
}
known();
--EXPECTF--
0 r(): Argument #1 ($a) cannot be passed by reference @8
say 0
1 r(): Argument #1 ($a) cannot be passed by reference @8
say 3

Notice: Only variables should be passed by reference in %s/refusals_come_before_later_arguments.php on line 8
say 4
r
3 A::m(): Argument #1 ($a) cannot be passed by reference @9
4 A::s(): Argument #1 ($a) cannot be passed by reference @9
5 A::__construct(): Argument #1 ($a) cannot be passed by reference @9
6 r(): Argument #1 ($a) cannot be passed by reference @10
7 A::m(): Argument #1 ($a) cannot be passed by reference @10
8 {closure}(): Argument #1 ($x) cannot be passed by reference @10
9 preg_match(): Argument #3 ($matches) cannot be passed by reference @11
10 r(): Argument #1 ($a) cannot be passed by reference @12

Notice: Only variables should be passed by reference in %s/refusals_come_before_later_arguments.php on line 12
say 14
r

Notice: Only variables should be passed by reference in %s/refusals_come_before_later_arguments.php on line 12
say 15
r
13 r(): Argument #1 ($a) cannot be passed by reference @13
say 17
14 r(): Argument #1 ($a) cannot be passed by reference @13
say 18
r
say q
16 r(): Argument #1 ($a) cannot be passed by reference @13
say 20

Notice: Only variables should be passed by reference in %s/refusals_come_before_later_arguments.php on line 14
say 21
m
m
19 A::m(): Argument #1 ($a) cannot be passed by reference @15
20 A::s(): Argument #1 ($a) cannot be passed by reference @15
21 r(): Argument #1 ($a) cannot be passed by reference @16
22 {closure}(): Argument #1 ($x) cannot be passed by reference @17
