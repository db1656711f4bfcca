--TEST--
Expressions on an object that has only been null, of every form
--FILE--
<?php

final class B { public $v = 1; public $t = "t"; public array $list = [1]; public ?B $b = null; function m($x) { return $x; } }
final class A { public ?B $b = null; public ?int $n = 1; public ?string $s = "s"; }
final class D { public function __construct(public int $p, public ?int $q) {} function m(?int $x) { return $x; } }
class K { static function s(?int $x) { return $x; } }
function g(?int $x) { return $x; }
function f0(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = [1, $o->b->v]; } return is_object($r) ? "object" : $r; }
function f1(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = clone $o->b; } return is_object($r) ? "object" : $r; }
function f2(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = match($o->b->v) { 1 => 2, null => 3, default => 4 }; } return is_object($r) ? "object" : $r; }
function f3(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = strlen($o->b->t); } return is_object($r) ? "object" : $r; }
function f4(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = "x{$o->b->v}y"; } return is_object($r) ? "object" : $r; }
function f5(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = $o->b->v + 1; } return is_object($r) ? "object" : $r; }
function f6(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = -$o->b->v; } return is_object($r) ? "object" : $r; }
function f7(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = !$o->b->v; } return is_object($r) ? "object" : $r; }
function f8(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = (int)$o->b->v; } return is_object($r) ? "object" : $r; }
function f9(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = $o->b->v ? 1 : 2; } return is_object($r) ? "object" : $r; }
function f10(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = $o->b->v ?: 7; } return is_object($r) ? "object" : $r; }
function f11(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = $o->b->v && true; } return is_object($r) ? "object" : $r; }
function f12(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = $a[$o->b->v]; } return is_object($r) ? "object" : $r; }
function f13(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $o->b->list[0]; } return is_object($r) ? "object" : $r; }
function f14(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = $o->b->m(1); } return is_object($r) ? "object" : $r; }
function f15(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = g($o->b->v); } return is_object($r) ? "object" : $r; }
function f16(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = K::s($o->b->v); } return is_object($r) ? "object" : $r; }
function f17(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = $f($o->b->v); } return is_object($r) ? "object" : $r; }
function f18(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = $o->b instanceof B; } return is_object($r) ? "object" : $r; }
function f19(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = max(1, $o->b->v); } return is_object($r) ? "object" : $r; }
function f20(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = intdiv(4, $o->b->v); } return is_object($r) ? "object" : $r; }
function f21(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = [...$o->b->list]; } return is_object($r) ? "object" : $r; }
function f22(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = array_sum($o->b->list); } return is_object($r) ? "object" : $r; }
function f23(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = implode(",", $o->b->list); } return is_object($r) ? "object" : $r; }
function f24(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = $o->b->v <=> 1; } return is_object($r) ? "object" : $r; }
function f25(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $o->b->v === null; } return is_object($r) ? "object" : $r; }
function f26(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = new D($o->b->v, 2); } return is_object($r) ? "object" : $r; }
function f27(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = (new D(1, 2))->m($o->b->v); } return is_object($r) ? "object" : $r; }
function f28(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = fn() => $o->b->v; } return is_object($r) ? "object" : $r; }
function f29(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = $o->b->b->b->v; } return is_object($r) ? "object" : $r; }
function f30(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = isset($o->b->b->v); } return is_object($r) ? "object" : $r; }
function f31(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = empty($o->b->v); } return is_object($r) ? "object" : $r; }
function f32(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = $o->b->v ?? 5; } return is_object($r) ? "object" : $r; }
function f33(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $o->b->v . "s"; } return is_object($r) ? "object" : $r; }
function f34(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = sprintf("%s", $o->b->v); } return is_object($r) ? "object" : $r; }
function f35(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = str_repeat("a", $o->b->v); } return is_object($r) ? "object" : $r; }
function f36(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = range(1, $o->b->v); } return is_object($r) ? "object" : $r; }
function f37(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = in_array($o->b->v, [1]); } return is_object($r) ? "object" : $r; }
function f38(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = $z["q"]["r"] + 1; } return is_object($r) ? "object" : $r; }
function f39(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = count($z["q"]); } return is_object($r) ? "object" : $r; }
function f40(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = $o->b(); } return is_object($r) ? "object" : $r; }
function f41(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = ($o->b)(1); } return is_object($r) ? "object" : $r; }
function f42(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $r = $x = $o->b->v; } return is_object($r) ? "object" : $r; }
function f43(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $o->n = $o->b->v; } return is_object($r) ? "object" : $r; }
function f44(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $o->b->v = 3; } return is_object($r) ? "object" : $r; }
function f45(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $o->b->v .= "x"; } return is_object($r) ? "object" : $r; }
function f46(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $o->b->v++; } return is_object($r) ? "object" : $r; }
function f47(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $a[] = $o->b->v; } return is_object($r) ? "object" : $r; }
function f48(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $o->b->list[] = 1; } return is_object($r) ? "object" : $r; }
function f49(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $o->s = $o->b->v; } return is_object($r) ? "object" : $r; }
function f50(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { [$p, $q] = $o->b->list; } return is_object($r) ? "object" : $r; }
function f51(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $o->b->list[1][2] = 3; } return is_object($r) ? "object" : $r; }
function f52(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { $s .= $o->b->v; } return is_object($r) ? "object" : $r; }
function f53(A $o, array $a, array $z, $f, int $n) { $r = 0; $s = ""; for ($i = 0; $i < $n; $i++) { throw $o->b; } return is_object($r) ? "object" : $r; }
$h = fn(?int $x) => $x;
foreach (['f0', 'f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7', 'f8', 'f9', 'f10', 'f11', 'f12', 'f13', 'f14', 'f15', 'f16', 'f17', 'f18', 'f19', 'f20', 'f21', 'f22', 'f23', 'f24', 'f25', 'f26', 'f27', 'f28', 'f29', 'f30', 'f31', 'f32', 'f33', 'f34', 'f35', 'f36', 'f37', 'f38', 'f39', 'f40', 'f41', 'f42', 'f43', 'f44', 'f45', 'f46', 'f47', 'f48', 'f49', 'f50', 'f51', 'f52', 'f53'] as $name) { foreach ([0, 2, 2, 1] as $n) { $o = new A; if ($n == 1) { $o->b = new B; } try { echo $name, " ", json_encode($name($o, [1, 2], [], $h, $n)), json_encode($o), "\n"; } catch (Throwable $e) { echo $name, get_class($e), ": ", preg_replace("~called in .*~", "", $e->getMessage()), json_encode($o), "\n"; } } }
--EXPECTF--
f0 0{"b":null,"n":1,"s":"s"}
f0 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 8

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 8
[1,null]{"b":null,"n":1,"s":"s"}
f0 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 8

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 8
[1,null]{"b":null,"n":1,"s":"s"}
f0 [1,1]{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f1 0{"b":null,"n":1,"s":"s"}
f1 f1Error: __clone method called on non-object{"b":null,"n":1,"s":"s"}
f1 f1Error: __clone method called on non-object{"b":null,"n":1,"s":"s"}
f1 "object"{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f2 0{"b":null,"n":1,"s":"s"}
f2 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 10

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 10
3{"b":null,"n":1,"s":"s"}
f2 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 10

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 10
3{"b":null,"n":1,"s":"s"}
f2 2{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f3 0{"b":null,"n":1,"s":"s"}
f3 
Warning: Attempt to read property "t" on null in %s/what_never_comes_to_be.php on line 11

Deprecated: strlen(): Passing null to parameter #1 ($string) of type string is deprecated in %s/what_never_comes_to_be.php on line 11

Warning: Attempt to read property "t" on null in %s/what_never_comes_to_be.php on line 11

Deprecated: strlen(): Passing null to parameter #1 ($string) of type string is deprecated in %s/what_never_comes_to_be.php on line 11
0{"b":null,"n":1,"s":"s"}
f3 
Warning: Attempt to read property "t" on null in %s/what_never_comes_to_be.php on line 11

Deprecated: strlen(): Passing null to parameter #1 ($string) of type string is deprecated in %s/what_never_comes_to_be.php on line 11

Warning: Attempt to read property "t" on null in %s/what_never_comes_to_be.php on line 11

Deprecated: strlen(): Passing null to parameter #1 ($string) of type string is deprecated in %s/what_never_comes_to_be.php on line 11
0{"b":null,"n":1,"s":"s"}
f3 1{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f4 0{"b":null,"n":1,"s":"s"}
f4 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 12

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 12
"xy"{"b":null,"n":1,"s":"s"}
f4 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 12

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 12
"xy"{"b":null,"n":1,"s":"s"}
f4 "x1y"{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f5 0{"b":null,"n":1,"s":"s"}
f5 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 13

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 13
1{"b":null,"n":1,"s":"s"}
f5 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 13

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 13
1{"b":null,"n":1,"s":"s"}
f5 2{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f6 0{"b":null,"n":1,"s":"s"}
f6 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 14

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 14
0{"b":null,"n":1,"s":"s"}
f6 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 14

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 14
0{"b":null,"n":1,"s":"s"}
f6 -1{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f7 0{"b":null,"n":1,"s":"s"}
f7 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 15

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 15
true{"b":null,"n":1,"s":"s"}
f7 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 15

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 15
true{"b":null,"n":1,"s":"s"}
f7 false{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f8 0{"b":null,"n":1,"s":"s"}
f8 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 16

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 16
0{"b":null,"n":1,"s":"s"}
f8 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 16

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 16
0{"b":null,"n":1,"s":"s"}
f8 1{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f9 0{"b":null,"n":1,"s":"s"}
f9 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 17

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 17
2{"b":null,"n":1,"s":"s"}
f9 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 17

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 17
2{"b":null,"n":1,"s":"s"}
f9 1{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f10 0{"b":null,"n":1,"s":"s"}
f10 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 18

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 18
7{"b":null,"n":1,"s":"s"}
f10 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 18

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 18
7{"b":null,"n":1,"s":"s"}
f10 1{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f11 0{"b":null,"n":1,"s":"s"}
f11 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 19

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 19
false{"b":null,"n":1,"s":"s"}
f11 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 19

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 19
false{"b":null,"n":1,"s":"s"}
f11 true{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f12 0{"b":null,"n":1,"s":"s"}
f12 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 20

Warning: Undefined array key "" in %s/what_never_comes_to_be.php on line 20

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 20

Warning: Undefined array key "" in %s/what_never_comes_to_be.php on line 20
null{"b":null,"n":1,"s":"s"}
f12 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 20

Warning: Undefined array key "" in %s/what_never_comes_to_be.php on line 20

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 20

Warning: Undefined array key "" in %s/what_never_comes_to_be.php on line 20
null{"b":null,"n":1,"s":"s"}
f12 2{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f13 0{"b":null,"n":1,"s":"s"}
f13 
Warning: Attempt to read property "list" on null in %s/what_never_comes_to_be.php on line 21

Warning: Trying to access array offset on value of type null in %s/what_never_comes_to_be.php on line 21

Warning: Attempt to read property "list" on null in %s/what_never_comes_to_be.php on line 21

Warning: Trying to access array offset on value of type null in %s/what_never_comes_to_be.php on line 21
0{"b":null,"n":1,"s":"s"}
f13 
Warning: Attempt to read property "list" on null in %s/what_never_comes_to_be.php on line 21

Warning: Trying to access array offset on value of type null in %s/what_never_comes_to_be.php on line 21

Warning: Attempt to read property "list" on null in %s/what_never_comes_to_be.php on line 21

Warning: Trying to access array offset on value of type null in %s/what_never_comes_to_be.php on line 21
0{"b":null,"n":1,"s":"s"}
f13 0{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f14 0{"b":null,"n":1,"s":"s"}
f14 f14Error: Call to a member function m() on null{"b":null,"n":1,"s":"s"}
f14 f14Error: Call to a member function m() on null{"b":null,"n":1,"s":"s"}
f14 1{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f15 0{"b":null,"n":1,"s":"s"}
f15 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 23

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 23
null{"b":null,"n":1,"s":"s"}
f15 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 23

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 23
null{"b":null,"n":1,"s":"s"}
f15 1{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f16 0{"b":null,"n":1,"s":"s"}
f16 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 24

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 24
null{"b":null,"n":1,"s":"s"}
f16 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 24

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 24
null{"b":null,"n":1,"s":"s"}
f16 1{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f17 0{"b":null,"n":1,"s":"s"}
f17 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 25

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 25
null{"b":null,"n":1,"s":"s"}
f17 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 25

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 25
null{"b":null,"n":1,"s":"s"}
f17 1{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f18 0{"b":null,"n":1,"s":"s"}
f18 false{"b":null,"n":1,"s":"s"}
f18 false{"b":null,"n":1,"s":"s"}
f18 true{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f19 0{"b":null,"n":1,"s":"s"}
f19 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 27

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 27
1{"b":null,"n":1,"s":"s"}
f19 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 27

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 27
1{"b":null,"n":1,"s":"s"}
f19 1{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f20 0{"b":null,"n":1,"s":"s"}
f20 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 28

Deprecated: intdiv(): Passing null to parameter #2 ($num2) of type int is deprecated in %s/what_never_comes_to_be.php on line 28
f20DivisionByZeroError: Division by zero{"b":null,"n":1,"s":"s"}
f20 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 28

Deprecated: intdiv(): Passing null to parameter #2 ($num2) of type int is deprecated in %s/what_never_comes_to_be.php on line 28
f20DivisionByZeroError: Division by zero{"b":null,"n":1,"s":"s"}
f20 4{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f21 0{"b":null,"n":1,"s":"s"}
f21 
Warning: Attempt to read property "list" on null in %s/what_never_comes_to_be.php on line 29
f21Error: Only arrays and Traversables can be unpacked{"b":null,"n":1,"s":"s"}
f21 
Warning: Attempt to read property "list" on null in %s/what_never_comes_to_be.php on line 29
f21Error: Only arrays and Traversables can be unpacked{"b":null,"n":1,"s":"s"}
f21 [1]{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f22 0{"b":null,"n":1,"s":"s"}
f22 
Warning: Attempt to read property "list" on null in %s/what_never_comes_to_be.php on line 30
f22TypeError: array_sum(): Argument #1 ($array) must be of type array, null given{"b":null,"n":1,"s":"s"}
f22 
Warning: Attempt to read property "list" on null in %s/what_never_comes_to_be.php on line 30
f22TypeError: array_sum(): Argument #1 ($array) must be of type array, null given{"b":null,"n":1,"s":"s"}
f22 1{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f23 0{"b":null,"n":1,"s":"s"}
f23 
Warning: Attempt to read property "list" on null in %s/what_never_comes_to_be.php on line 31
f23TypeError: implode(): Argument #1 ($array) must be of type array, string given{"b":null,"n":1,"s":"s"}
f23 
Warning: Attempt to read property "list" on null in %s/what_never_comes_to_be.php on line 31
f23TypeError: implode(): Argument #1 ($array) must be of type array, string given{"b":null,"n":1,"s":"s"}
f23 "1"{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f24 0{"b":null,"n":1,"s":"s"}
f24 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 32

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 32
-1{"b":null,"n":1,"s":"s"}
f24 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 32

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 32
-1{"b":null,"n":1,"s":"s"}
f24 0{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f25 0{"b":null,"n":1,"s":"s"}
f25 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 33

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 33
0{"b":null,"n":1,"s":"s"}
f25 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 33

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 33
0{"b":null,"n":1,"s":"s"}
f25 0{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f26 0{"b":null,"n":1,"s":"s"}
f26 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 34
f26TypeError: D::__construct(): Argument #1 ($p) must be of type int, null given, {"b":null,"n":1,"s":"s"}
f26 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 34
f26TypeError: D::__construct(): Argument #1 ($p) must be of type int, null given, {"b":null,"n":1,"s":"s"}
f26 "object"{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f27 0{"b":null,"n":1,"s":"s"}
f27 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 35

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 35
null{"b":null,"n":1,"s":"s"}
f27 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 35

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 35
null{"b":null,"n":1,"s":"s"}
f27 1{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f28 0{"b":null,"n":1,"s":"s"}
f28 "object"{"b":null,"n":1,"s":"s"}
f28 "object"{"b":null,"n":1,"s":"s"}
f28 "object"{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f29 0{"b":null,"n":1,"s":"s"}
f29 
Warning: Attempt to read property "b" on null in %s/what_never_comes_to_be.php on line 37

Warning: Attempt to read property "b" on null in %s/what_never_comes_to_be.php on line 37

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 37

Warning: Attempt to read property "b" on null in %s/what_never_comes_to_be.php on line 37

Warning: Attempt to read property "b" on null in %s/what_never_comes_to_be.php on line 37

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 37
null{"b":null,"n":1,"s":"s"}
f29 
Warning: Attempt to read property "b" on null in %s/what_never_comes_to_be.php on line 37

Warning: Attempt to read property "b" on null in %s/what_never_comes_to_be.php on line 37

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 37

Warning: Attempt to read property "b" on null in %s/what_never_comes_to_be.php on line 37

Warning: Attempt to read property "b" on null in %s/what_never_comes_to_be.php on line 37

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 37
null{"b":null,"n":1,"s":"s"}
f29 
Warning: Attempt to read property "b" on null in %s/what_never_comes_to_be.php on line 37

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 37
null{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f30 0{"b":null,"n":1,"s":"s"}
f30 false{"b":null,"n":1,"s":"s"}
f30 false{"b":null,"n":1,"s":"s"}
f30 false{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f31 0{"b":null,"n":1,"s":"s"}
f31 true{"b":null,"n":1,"s":"s"}
f31 true{"b":null,"n":1,"s":"s"}
f31 false{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f32 0{"b":null,"n":1,"s":"s"}
f32 5{"b":null,"n":1,"s":"s"}
f32 5{"b":null,"n":1,"s":"s"}
f32 1{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f33 0{"b":null,"n":1,"s":"s"}
f33 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 41

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 41
0{"b":null,"n":1,"s":"s"}
f33 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 41

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 41
0{"b":null,"n":1,"s":"s"}
f33 0{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f34 0{"b":null,"n":1,"s":"s"}
f34 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 42

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 42
""{"b":null,"n":1,"s":"s"}
f34 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 42

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 42
""{"b":null,"n":1,"s":"s"}
f34 "1"{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f35 0{"b":null,"n":1,"s":"s"}
f35 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 43

Deprecated: str_repeat(): Passing null to parameter #2 ($times) of type int is deprecated in %s/what_never_comes_to_be.php on line 43

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 43

Deprecated: str_repeat(): Passing null to parameter #2 ($times) of type int is deprecated in %s/what_never_comes_to_be.php on line 43
""{"b":null,"n":1,"s":"s"}
f35 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 43

Deprecated: str_repeat(): Passing null to parameter #2 ($times) of type int is deprecated in %s/what_never_comes_to_be.php on line 43

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 43

Deprecated: str_repeat(): Passing null to parameter #2 ($times) of type int is deprecated in %s/what_never_comes_to_be.php on line 43
""{"b":null,"n":1,"s":"s"}
f35 "a"{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f36 0{"b":null,"n":1,"s":"s"}
f36 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 44

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 44
[1,0]{"b":null,"n":1,"s":"s"}
f36 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 44

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 44
[1,0]{"b":null,"n":1,"s":"s"}
f36 [1]{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f37 0{"b":null,"n":1,"s":"s"}
f37 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 45

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 45
false{"b":null,"n":1,"s":"s"}
f37 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 45

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 45
false{"b":null,"n":1,"s":"s"}
f37 true{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f38 0{"b":null,"n":1,"s":"s"}
f38 
Warning: Undefined array key "q" in %s/what_never_comes_to_be.php on line 46

Warning: Trying to access array offset on value of type null in %s/what_never_comes_to_be.php on line 46

Warning: Undefined array key "q" in %s/what_never_comes_to_be.php on line 46

Warning: Trying to access array offset on value of type null in %s/what_never_comes_to_be.php on line 46
1{"b":null,"n":1,"s":"s"}
f38 
Warning: Undefined array key "q" in %s/what_never_comes_to_be.php on line 46

Warning: Trying to access array offset on value of type null in %s/what_never_comes_to_be.php on line 46

Warning: Undefined array key "q" in %s/what_never_comes_to_be.php on line 46

Warning: Trying to access array offset on value of type null in %s/what_never_comes_to_be.php on line 46
1{"b":null,"n":1,"s":"s"}
f38 
Warning: Undefined array key "q" in %s/what_never_comes_to_be.php on line 46

Warning: Trying to access array offset on value of type null in %s/what_never_comes_to_be.php on line 46
1{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f39 0{"b":null,"n":1,"s":"s"}
f39 
Warning: Undefined array key "q" in %s/what_never_comes_to_be.php on line 47
f39TypeError: count(): Argument #1 ($value) must be of type Countable|array, null given{"b":null,"n":1,"s":"s"}
f39 
Warning: Undefined array key "q" in %s/what_never_comes_to_be.php on line 47
f39TypeError: count(): Argument #1 ($value) must be of type Countable|array, null given{"b":null,"n":1,"s":"s"}
f39 
Warning: Undefined array key "q" in %s/what_never_comes_to_be.php on line 47
f39TypeError: count(): Argument #1 ($value) must be of type Countable|array, null given{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f40 0{"b":null,"n":1,"s":"s"}
f40 f40Error: Call to undefined method A::b(){"b":null,"n":1,"s":"s"}
f40 f40Error: Call to undefined method A::b(){"b":null,"n":1,"s":"s"}
f40 f40Error: Call to undefined method A::b(){"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f41 0{"b":null,"n":1,"s":"s"}
f41 f41Error: Value of type null is not callable{"b":null,"n":1,"s":"s"}
f41 f41Error: Value of type null is not callable{"b":null,"n":1,"s":"s"}
f41 f41Error: Object of type B is not callable{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f42 0{"b":null,"n":1,"s":"s"}
f42 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 50

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 50
null{"b":null,"n":1,"s":"s"}
f42 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 50

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 50
null{"b":null,"n":1,"s":"s"}
f42 1{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f43 0{"b":null,"n":1,"s":"s"}
f43 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 51

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 51
0{"b":null,"n":null,"s":"s"}
f43 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 51

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 51
0{"b":null,"n":null,"s":"s"}
f43 0{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f44 0{"b":null,"n":1,"s":"s"}
f44 f44Error: Attempt to assign property "v" on null{"b":null,"n":1,"s":"s"}
f44 f44Error: Attempt to assign property "v" on null{"b":null,"n":1,"s":"s"}
f44 0{"b":{"v":3,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f45 0{"b":null,"n":1,"s":"s"}
f45 f45Error: Attempt to assign property "v" on null{"b":null,"n":1,"s":"s"}
f45 f45Error: Attempt to assign property "v" on null{"b":null,"n":1,"s":"s"}
f45 0{"b":{"v":"1x","t":"t","list":[1],"b":null},"n":1,"s":"s"}
f46 0{"b":null,"n":1,"s":"s"}
f46 f46Error: Attempt to increment/decrement property "v" on null{"b":null,"n":1,"s":"s"}
f46 f46Error: Attempt to increment/decrement property "v" on null{"b":null,"n":1,"s":"s"}
f46 0{"b":{"v":2,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f47 0{"b":null,"n":1,"s":"s"}
f47 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 55

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 55
0{"b":null,"n":1,"s":"s"}
f47 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 55

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 55
0{"b":null,"n":1,"s":"s"}
f47 0{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f48 0{"b":null,"n":1,"s":"s"}
f48 f48Error: Attempt to modify property "list" on null{"b":null,"n":1,"s":"s"}
f48 f48Error: Attempt to modify property "list" on null{"b":null,"n":1,"s":"s"}
f48 0{"b":{"v":1,"t":"t","list":[1,1],"b":null},"n":1,"s":"s"}
f49 0{"b":null,"n":1,"s":"s"}
f49 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 57

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 57
0{"b":null,"n":1,"s":null}
f49 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 57

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 57
0{"b":null,"n":1,"s":null}
f49 0{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"1"}
f50 0{"b":null,"n":1,"s":"s"}
f50 
Warning: Attempt to read property "list" on null in %s/what_never_comes_to_be.php on line 58

Warning: Attempt to read property "list" on null in %s/what_never_comes_to_be.php on line 58
0{"b":null,"n":1,"s":"s"}
f50 
Warning: Attempt to read property "list" on null in %s/what_never_comes_to_be.php on line 58

Warning: Attempt to read property "list" on null in %s/what_never_comes_to_be.php on line 58
0{"b":null,"n":1,"s":"s"}
f50 
Warning: Undefined array key 1 in %s/what_never_comes_to_be.php on line 58
0{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f51 0{"b":null,"n":1,"s":"s"}
f51 f51Error: Attempt to modify property "list" on null{"b":null,"n":1,"s":"s"}
f51 f51Error: Attempt to modify property "list" on null{"b":null,"n":1,"s":"s"}
f51 0{"b":{"v":1,"t":"t","list":[1,{"2":3}],"b":null},"n":1,"s":"s"}
f52 0{"b":null,"n":1,"s":"s"}
f52 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 60

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 60
0{"b":null,"n":1,"s":"s"}
f52 
Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 60

Warning: Attempt to read property "v" on null in %s/what_never_comes_to_be.php on line 60
0{"b":null,"n":1,"s":"s"}
f52 0{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
f53 0{"b":null,"n":1,"s":"s"}
f53 f53Error: Can only throw objects{"b":null,"n":1,"s":"s"}
f53 f53Error: Can only throw objects{"b":null,"n":1,"s":"s"}
f53 f53Error: Cannot throw objects that do not implement Throwable{"b":{"v":1,"t":"t","list":[1],"b":null},"n":1,"s":"s"}
