--TEST--
Methods as callbacks: visibility, late static binding, traits, enums, magic, classes that come later
--FILE--
<?php
$a = []; for ($i = 0; $i < 300; $i++) $a[] = $i * 7919 % 1009;
function show(string $what, callable $f) {
    try { $r = $f(); echo $what, ' ', is_array($r) ? count($r) . ' ' . hash('crc32b', serialize($r)) : json_encode($r), "\n"; }
    catch (Throwable $e) { echo $what, ' ', get_class($e), ': ', $e->getMessage(), "\n"; }
}
abstract class Base {
    const RATE = 2;
    protected static int $count = 0;
    public static function late(int $v): int { return $v * static::RATE; }
    public static function name(int $v): string { return static::class . $v; }
    public static function made(array $a): array { return array_map('static::late', $a); }
    public static function own(array $a): array { return array_map(self::late(...), $a); }
    public static function pairs(array $a): array { return array_map([static::class, 'late'], $a); }
    public static function fixed(array $a): array { return array_map([self::class, 'late'], $a); }
    abstract public static function shape(int $v): int;
    public static function shapes(array $a): array { return array_map(static::shape(...), $a); }
    public static function counts(int $v): int { return self::$count += $v; }
    public static function steps(int $v): int { static $n = 0; return $n += $v; }
    private static function secret(int $v): int { return $v + 1000; }
    protected static function guarded(int $v): int { return $v + 2000; }
    public static function inside(array $a): array { return array_map([Base::class, 'secret'], $a); }
    public static function insideLate(array $a): array { return array_map([static::class, 'secret'], $a); }
    public static function ord(int $a, int $b): int { return static::shape($a) <=> static::shape($b) ?: $a <=> $b; }
    public function inst(int $v): int { return $v * static::RATE + 1; }
    public static function prints(int $v): int { if ($v === 7) echo "[seven]"; return $v; }
    public static function throws(int $v): int { if ($v === 1000) throw new RangeException("at $v"); return $v; }
    public static function warns(int $v): int { return $v + [1, 2, 3][$v % 4]; }
    public static function closure(): Closure { return fn(int $v) => $v * static::RATE + self::secret($v); }
    public static function deep(array $a): array { return array_map(fn($v) => array_sum(array_map(fn($w) => static::late($w) + self::RATE, [$v, 1])), $a); }
}
class A extends Base { const RATE = 3; public static function shape(int $v): int { return $v % 7; } 
    public static function guardedA(array $a): array { return array_map('parent::guarded', $a); }
    public static function guardedB(array $a): array { return array_map(parent::guarded(...), $a); }
    public static function up(array $a): array { return array_map(parent::late(...), $a); } }
class B extends A { const RATE = 5; public static function shape(int $v): int { return $v % 5; } public static function late(int $v): int { return -$v; }
    public static function secret(int $v): int { return $v + 9; } }
class Magic { public static function __callStatic($n, $args) { return "$n($args[0])"; } private static function hidden($v) { return $v; } 
    public static function go($a) { return array_map(['Magic', 'hidden'], $a); } }
class Call { public function __call($n, $args) { return "->$n($args[0])"; } public static function __callStatic($n, $args) { return "::$n($args[0])"; }
    function go($a) { return array_map(['Call', 'none'], $a); } }
interface I { public static function f(int $v): int; const K = 4; }
trait T { public static function tr(int $v): int { return $v * self::RATE; } public static function st(int $v): int { static $n = 0; return $n += $v; } 
   public static function all(array $a): array { return array_map(fn($v) => self::tr($v) + static::RATE, $a); } }
class U1 implements I { use T; const RATE = 11; public static function f(int $v): int { return $v * self::K; } }
class U2 { use T { tr as protected other; } const RATE = 13; public static function x(array $a): array { return array_map(self::other(...), $a); } }
class U3 extends U1 { const RATE = 17; }
enum E: int { case One = 1; case Two = 2; const RATE = 3; public static function en(int $v): int { return $v * self::RATE + self::Two->value; } public function inst(int $v): int { return $v * $this->value; } }
foreach ([A::class, B::class] as $cls) {
    foreach (['made', 'own', 'pairs', 'fixed', 'shapes', 'inside', 'insideLate', 'guardedA', 'guardedB', 'up', 'deep'] as $m)
        for ($i = 0; $i < 2; $i++) show("$cls::$m", fn() => $cls::$m($a));
    foreach (['late', 'name', 'shape', 'counts', 'steps', 'secret', 'guarded', 'inst', 'prints', 'throws', 'warns', 'none'] as $m) {
        show("map [$cls, $m]", fn() => @array_map([$cls, $m], $a));
        show("map '$cls::$m'", fn() => @array_map("$cls::$m", $a));
        show("filter [$cls, $m]", fn() => @array_filter($a, [$cls, $m]));
        show("fcc $cls::$m", fn() => @array_map($cls::$m(...), $a));
    }
    show("sort $cls", function () use ($a, $cls) { usort($a, [$cls, 'ord']); return $a; });
    show("closure $cls", fn() => array_map($cls::closure(), $a));
    show("object $cls", fn() => array_map([new $cls, 'late'], $a));
    show("inst $cls", fn() => array_map([new $cls, 'inst'], $a));
    show("inst fcc $cls", fn() => array_map((new $cls)->inst(...), $a));
    show("parent:: $cls", fn() => @array_map([new $cls, 'parent::late'], $a));
}
show('abstract', fn() => array_map(['Base', 'shape'], $a));
show('abstract class', fn() => array_map(['Base', 'late'], $a));
show('interface', fn() => array_map(['I', 'f'], $a));
show('magic', fn() => array_map(['Magic', 'any'], $a)); show('hidden', fn() => array_map(['Magic', 'hidden'], $a)); show('hidden inside', fn() => Magic::go($a));
show('magic fcc', fn() => array_map(Magic::any(...), $a));
show('call', fn() => array_map([new Call, 'any'], $a)); show('call inside', fn() => (new Call)->go($a));
foreach (['U1', 'U2', 'U3'] as $cls) foreach (['tr', 'st', 'f', 'all', 'x'] as $m) { show("$cls::$m", fn() => array_map([$cls, $m], $a)); show("$cls::$m all", fn() => $cls::$m($a)); }
show('trait', fn() => @array_map(['T', 'tr'], [1, 2]));
show('enum', fn() => array_map([E::class, 'en'], $a)); show('enum case', fn() => array_map([E::Two, 'inst'], $a)); show('enum fcc', fn() => array_map(E::Two->inst(...), $a));
show('no class', fn() => array_map(['Nowhere', 'm'], $a));
spl_autoload_register(function ($n) { echo "[load $n]"; if ($n === 'Later') { eval('class Later { const R = 6; public static function m(int $v): int { return $v * self::R; } }'); } });
show('autoload', fn() => array_map(['Later', 'm'], $a)); show('autoload again', fn() => array_map('Later::m', $a)); show('no class 2', fn() => array_map('Nowhere::m', $a));
if (count($a) > 5) { class Cond { public static function m(int $v): int { return $v + 5; } } } else { class Cond { public static function m(int $v): int { return $v + 6; } } }
show('conditional', fn() => array_map(['Cond', 'm'], $a));
$anon = new class { const R = 4; public static function m(int $v): int { return $v * self::R; } public function i(int $v): int { return $v * self::R + 1; } };
show('anonymous', fn() => array_map([$anon, 'm'], $a)); show('anonymous', fn() => array_map([$anon::class, 'm'], $a)); show('anonymous i', fn() => array_map([$anon, 'i'], $a));
--EXPECTF--
Deprecated: Use of "static" in callables is deprecated in %s/methods_whose_class_matters.php on line 12
A::made 300 a9d38e80

Deprecated: Use of "static" in callables is deprecated in %s/methods_whose_class_matters.php on line 12
A::made 300 a9d38e80
A::own 300 a9d38e80
A::own 300 a9d38e80
A::pairs 300 a9d38e80
A::pairs 300 a9d38e80
A::fixed 300 78ff2f62
A::fixed 300 78ff2f62
A::shapes 300 c6e89ec5
A::shapes 300 c6e89ec5
A::inside 300 5b0518bd
A::inside 300 5b0518bd
A::insideLate 300 5b0518bd
A::insideLate 300 5b0518bd

Deprecated: Use of "parent" in callables is deprecated in %s/methods_whose_class_matters.php on line 33
A::guardedA 300 5d444d8a

Deprecated: Use of "parent" in callables is deprecated in %s/methods_whose_class_matters.php on line 33
A::guardedA 300 5d444d8a
A::guardedB 300 5d444d8a
A::guardedB 300 5d444d8a
A::up 300 a9d38e80
A::up 300 a9d38e80
A::deep 300 bd2bb2f7
A::deep 300 bd2bb2f7
map [A, late] 300 a9d38e80
map 'A::late' 300 a9d38e80
filter [A, late] 299 785a2870
fcc A::late 300 a9d38e80
map [A, name] 300 fbb2ea70
map 'A::name' 300 fbb2ea70
filter [A, name] 300 d62c2c53
fcc A::name 300 fbb2ea70
map [A, shape] 300 c6e89ec5
map 'A::shape' 300 c6e89ec5
filter [A, shape] 255 12ab4611
fcc A::shape 300 c6e89ec5
map [A, counts] 300 2a2583fb
map 'A::counts' 300 f88c578f
filter [A, counts] 300 d62c2c53
fcc A::counts 300 f29b1544
map [A, steps] 300 2a2583fb
map 'A::steps' 300 f88c578f
filter [A, steps] 300 d62c2c53
fcc A::steps 300 f29b1544
map [A, secret] TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, cannot access private method A::secret()
map 'A::secret' TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, cannot access private method A::secret()
filter [A, secret] TypeError: array_filter(): Argument #2 ($callback) must be a valid callback or null, cannot access private method A::secret()
fcc A::secret Error: Call to private method Base::secret() from global scope
map [A, guarded] TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, cannot access protected method A::guarded()
map 'A::guarded' TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, cannot access protected method A::guarded()
filter [A, guarded] TypeError: array_filter(): Argument #2 ($callback) must be a valid callback or null, cannot access protected method A::guarded()
fcc A::guarded Error: Call to protected method Base::guarded() from global scope
map [A, inst] TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, non-static method A::inst() cannot be called statically
map 'A::inst' TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, non-static method A::inst() cannot be called statically
filter [A, inst] TypeError: array_filter(): Argument #2 ($callback) must be a valid callback or null, non-static method A::inst() cannot be called statically
fcc A::inst Error: Non-static method Base::inst() cannot be called statically
map [A, prints] 300 d62c2c53
map 'A::prints' 300 d62c2c53
filter [A, prints] 299 785a2870
fcc A::prints 300 d62c2c53
map [A, throws] 300 d62c2c53
map 'A::throws' 300 d62c2c53
filter [A, throws] 299 785a2870
fcc A::throws 300 d62c2c53
map [A, warns] 300 65596362
map 'A::warns' 300 65596362
filter [A, warns] 300 d62c2c53
fcc A::warns 300 65596362
map [A, none] TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, class A does not have a method "none"
map 'A::none' TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, class A does not have a method "none"
filter [A, none] TypeError: array_filter(): Argument #2 ($callback) must be a valid callback or null, class A does not have a method "none"
fcc A::none Error: Call to undefined method A::none()
sort A 300 2c0ca8df
closure A 300 a28de164
object A 300 a9d38e80
inst A 300 d478d38f
inst fcc A 300 d478d38f
parent:: A 300 a9d38e80

Deprecated: Use of "static" in callables is deprecated in %s/methods_whose_class_matters.php on line 12
B::made 300 d2acb308

Deprecated: Use of "static" in callables is deprecated in %s/methods_whose_class_matters.php on line 12
B::made 300 d2acb308
B::own 300 84a6ec53
B::own 300 84a6ec53
B::pairs 300 d2acb308
B::pairs 300 d2acb308
B::fixed 300 78ff2f62
B::fixed 300 78ff2f62
B::shapes 300 c81c1412
B::shapes 300 c81c1412
B::inside 300 5b0518bd
B::inside 300 5b0518bd
B::insideLate 300 c1b672aa
B::insideLate 300 c1b672aa

Deprecated: Use of "parent" in callables is deprecated in %s/methods_whose_class_matters.php on line 33
B::guardedA 300 5d444d8a

Deprecated: Use of "parent" in callables is deprecated in %s/methods_whose_class_matters.php on line 33
B::guardedA 300 5d444d8a
B::guardedB 300 5d444d8a
B::guardedB 300 5d444d8a
B::up 300 84a6ec53
B::up 300 84a6ec53
B::deep 300 1ab97a9c
B::deep 300 1ab97a9c
map [B, late] 300 d2acb308
map 'B::late' 300 d2acb308
filter [B, late] 299 785a2870
fcc B::late 300 d2acb308
map [B, name] 300 6e12828e
map 'B::name' 300 6e12828e
filter [B, name] 300 d62c2c53
fcc B::name 300 6e12828e
map [B, shape] 300 c81c1412
map 'B::shape' 300 c81c1412
filter [B, shape] 239 40c6d72f
fcc B::shape 300 c81c1412
map [B, counts] 300 0720b2f3
map 'B::counts' 300 5d1eef28
filter [B, counts] 300 d62c2c53
fcc B::counts 300 e19efc82
map [B, steps] 300 0720b2f3
map 'B::steps' 300 5d1eef28
filter [B, steps] 300 d62c2c53
fcc B::steps 300 e19efc82
map [B, secret] 300 c1b672aa
map 'B::secret' 300 c1b672aa
filter [B, secret] 300 d62c2c53
fcc B::secret 300 c1b672aa
map [B, guarded] TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, cannot access protected method B::guarded()
map 'B::guarded' TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, cannot access protected method B::guarded()
filter [B, guarded] TypeError: array_filter(): Argument #2 ($callback) must be a valid callback or null, cannot access protected method B::guarded()
fcc B::guarded Error: Call to protected method Base::guarded() from global scope
map [B, inst] TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, non-static method B::inst() cannot be called statically
map 'B::inst' TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, non-static method B::inst() cannot be called statically
filter [B, inst] TypeError: array_filter(): Argument #2 ($callback) must be a valid callback or null, non-static method B::inst() cannot be called statically
fcc B::inst Error: Non-static method Base::inst() cannot be called statically
map [B, prints] 300 d62c2c53
map 'B::prints' 300 d62c2c53
filter [B, prints] 299 785a2870
fcc B::prints 300 d62c2c53
map [B, throws] 300 d62c2c53
map 'B::throws' 300 d62c2c53
filter [B, throws] 299 785a2870
fcc B::throws 300 d62c2c53
map [B, warns] 300 65596362
map 'B::warns' 300 65596362
filter [B, warns] 300 d62c2c53
fcc B::warns 300 65596362
map [B, none] TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, class B does not have a method "none"
map 'B::none' TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, class B does not have a method "none"
filter [B, none] TypeError: array_filter(): Argument #2 ($callback) must be a valid callback or null, class B does not have a method "none"
fcc B::none Error: Call to undefined method B::none()
sort B 300 ee2098b1
closure B 300 3c59ee3e
object B 300 d2acb308
inst B 300 33bfff3b
inst fcc B 300 33bfff3b
parent:: B 300 84a6ec53
abstract TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, cannot call abstract method Base::shape()
abstract class 300 78ff2f62
interface TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, cannot call abstract method I::f()
magic 300 bf74f6f8
hidden 300 72a98464
hidden inside 300 d62c2c53
magic fcc 300 bf74f6f8
call 300 c9e9cc4e
call inside 300 62231199
U1::tr 300 1694abb8
U1::tr all TypeError: U1::tr(): Argument #1 ($v) must be of type int, array given, called in %s/methods_whose_class_matters.php on line 71
U1::st 300 2a2583fb
U1::st all TypeError: U1::st(): Argument #1 ($v) must be of type int, array given, called in %s/methods_whose_class_matters.php on line 71
U1::f 300 63df5abd
U1::f all TypeError: U1::f(): Argument #1 ($v) must be of type int, array given, called in %s/methods_whose_class_matters.php on line 71
U1::all TypeError: U1::all(): Argument #1 ($a) must be of type array, int given
U1::all all 300 a4cb40d4
U1::x TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, class U1 does not have a method "x"
U1::x all Error: Call to undefined method U1::x()
U2::tr 300 f5f21c9f
U2::tr all TypeError: U2::tr(): Argument #1 ($v) must be of type int, array given, called in %s/methods_whose_class_matters.php on line 71
U2::st 300 2a2583fb
U2::st all TypeError: U2::st(): Argument #1 ($v) must be of type int, array given, called in %s/methods_whose_class_matters.php on line 71
U2::f TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, class U2 does not have a method "f"
U2::f all Error: Call to undefined method U2::f()
U2::all TypeError: U2::all(): Argument #1 ($a) must be of type array, int given
U2::all all 300 12d1f1de
U2::x TypeError: U2::x(): Argument #1 ($a) must be of type array, int given
U2::x all 300 f5f21c9f
U3::tr 300 1694abb8
U3::tr all TypeError: U1::tr(): Argument #1 ($v) must be of type int, array given, called in %s/methods_whose_class_matters.php on line 71
U3::st 300 f88c578f
U3::st all TypeError: U1::st(): Argument #1 ($v) must be of type int, array given, called in %s/methods_whose_class_matters.php on line 71
U3::f 300 63df5abd
U3::f all TypeError: U1::f(): Argument #1 ($v) must be of type int, array given, called in %s/methods_whose_class_matters.php on line 71
U3::all TypeError: U1::all(): Argument #1 ($a) must be of type array, int given
U3::all all 300 58935f5d
U3::x TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, class U3 does not have a method "x"
U3::x all Error: Call to undefined method U3::x()
trait Error: Undefined constant T::RATE
enum 300 6d0c9fff
enum case 300 78ff2f62
enum fcc 300 78ff2f62
no class TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, class "Nowhere" not found
[load Later]autoload 300 dd29fe0d
autoload again 300 dd29fe0d
[load Nowhere]no class 2 TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, class "Nowhere" not found
conditional 300 daba8fe9
anonymous 300 63df5abd
anonymous 300 63df5abd
anonymous i 300 12683bd6
