--TEST--
instanceof in native code: subclasses, interfaces, closures, enums, names in variables
--FILE--
<?php
interface I {} interface J extends I {} class A { public int $v = 1; } class B extends A implements J { public int $w = 2; } final class C { public int $v = 3; }
enum S: string implements I { case X = 'x'; case Y = 'y'; }
function f($o) { return [$o instanceof A, $o instanceof B, $o instanceof C, $o instanceof I, $o instanceof J, $o instanceof Nope, $o instanceof UnitEnum, $o instanceof BackedEnum]; }
function g(?A $o, string $c) { return $o instanceof $c; }
function h(array $os) { $n = 0; foreach ($os as $o) { if ($o instanceof B) { $n += $o->w; } else { $n += $o->v; } } return $n; }
function k(?A $o) { if (!$o instanceof B) return -1; return $o->w; }
function l($o) { $q = new $o; return $o instanceof Closure; }
function m() { $f = fn($x) => $x; return [$f instanceof Closure, $f instanceof A]; }
class D extends A { function who() { return [$this instanceof self, $this instanceof parent, $this instanceof static, $this instanceof A, $this instanceof C]; } }
for ($i = 0; $i < 3; $i++) {
    foreach ([new A, new B, new C, null, 5, S::X] as $o) { echo json_encode(f($o)), "\n"; }
    foreach (['A', 'B', 'C', 'I', 'Zork'] as $c) { echo json_encode([g(new A, $c), g(new B, $c), g(null, $c)]), "\n"; }
    echo h([new A, new A]), h([new B]), k(new A), k(new B), k(null), json_encode(m()), json_encode((new D)->who()), "\n";
}
--EXPECT--
[true,false,false,false,false,false,false,false]
[true,true,false,true,true,false,false,false]
[false,false,true,false,false,false,false,false]
[false,false,false,false,false,false,false,false]
[false,false,false,false,false,false,false,false]
[false,false,false,true,false,false,true,true]
[true,true,false]
[false,true,false]
[false,false,false]
[false,true,false]
[false,false,false]
22-12-1[true,false][true,true,true,true,false]
[true,false,false,false,false,false,false,false]
[true,true,false,true,true,false,false,false]
[false,false,true,false,false,false,false,false]
[false,false,false,false,false,false,false,false]
[false,false,false,false,false,false,false,false]
[false,false,false,true,false,false,true,true]
[true,true,false]
[false,true,false]
[false,false,false]
[false,true,false]
[false,false,false]
22-12-1[true,false][true,true,true,true,false]
[true,false,false,false,false,false,false,false]
[true,true,false,true,true,false,false,false]
[false,false,true,false,false,false,false,false]
[false,false,false,false,false,false,false,false]
[false,false,false,false,false,false,false,false]
[false,false,false,true,false,false,true,true]
[true,true,false]
[false,true,false]
[false,false,false]
[false,true,false]
[false,false,false]
22-12-1[true,false][true,true,true,true,false]
