--TEST--
Hot closures in several classes, with loops, generators, static variables, typed and readonly properties
--FILE--
<?php
// hot closures in other scopes; loops inside; statics; typed and readonly; traits; anonymous classes
class Base {
  private int $n = 1; private array $list = [1, 2, 3]; private float $f = 0.5; public $l = 'l'; public $v = 'v'; private $r = 'r';
  private function add(int $a): int { return $a + $this->n; }
  private static int $count = 0;
  function sum() { return function (int $k) { $t = 0; for ($i = 0; $i < $k; $i++) { $t += $this->n + $i; } return $t; }; }
  function lists() { return function () { $t = 0; foreach ($this->list as $x) { $t += $x; } return $t; }; }
  function calls() { return function (int $k) { $t = 0; for ($i = 0; $i < $k; $i++) { $t = $this->add($t); } return $t; }; }
  function writes() { return function (int $k) { for ($i = 0; $i < $k; $i++) { $this->n = $i; $this->f = $this->f + 0.5; } return [$this->n, $this->f]; }; }
  function pure() { return function ($x) { return $x * $this->n; }; }
  function cnt() { return function () { static $calls = 0; $calls++; return [++self::$count, $calls]; }; }
  function inner() { return function () { return [$this->l, $this->v, $this->r, count([1, 2]), $this->count([1])]; }; }
  private function count($x) { return "Base::count"; }
  function gen() { return function () { try { for ($i = 0; $i < 3; $i++) yield $this->n => $this->add($i); } finally { echo "fin ", self::class, "\n"; } }; }
  function statics() { return static function () { return [self::class, static::class, self::$count]; }; }
}
class Own extends Base { private int $n = 100; private array $list = [10, 20, 30]; private float $f = 10.5; private $r = 'own r';
  private function add(int $a): int { return $a + 1000; } private function count($x) { return "Own::count"; } private static int $count = 50; }
class Sub extends Base { public $n = 7; public $list = [7]; public function add(int $a): int { return $a + 7; } public function count($x) { return "Sub::count"; } }
class OwnSub extends Own { public string $n = "5"; public $list = ['a' => 4]; public $f = 1; public function add(int $a): int { return $a + 5; } public $r = 'ownsub r'; public function count($x) { return "OwnSub::count"; } }
function t($f) { try { echo json_encode($f()), "\n"; } catch (Error $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; } }
$all = ['sum' => [5], 'lists' => [], 'calls' => [4], 'writes' => [3], 'pure' => [3], 'cnt' => [], 'inner' => []];
foreach ($all as $name => $args) {
  foreach ([[Base::class, Base::class], [Own::class, Own::class], [Sub::class, Sub::class], [OwnSub::class, Own::class], [OwnSub::class, OwnSub::class], [OwnSub::class, Base::class], [Own::class, Base::class]] as [$o, $s]) {
    echo "$name $o in $s: ";
    $f = (new Base)->$name();
    $g = Closure::bind($f, new $o, $s);
    t(fn() => $g(...$args));
    for ($i = 0; $i < 300; $i++) { try { @$g(...$args); } catch (Error $e) {} }
    t(fn() => $g(...$args));
    if ($name == 'pure') t(fn() => array_map($g, range(1, 5)));
    $c = clone $g; t(fn() => $c(...$args));
    t(fn() => $f->call(new $o, ...$args));
  }
}
foreach ([Base::class, Own::class, Sub::class, OwnSub::class] as $s) {
  $g = Closure::bind((new Base)->gen(), new $s, $s);
  t(function () use ($g) { $r = []; foreach ($g() as $k => $v) $r[] = [$k, $v]; return $r; });
  t(Closure::bind((new Base)->statics(), null, $s));
}
t(Closure::bind((new Base)->statics(), null, null));
// from outside of classes
$peek = function ($name) { return $this->$name; };
$read = fn() => [$this->n, $this->add(1), self::$count, $this->count(2)];
foreach ([Base::class, Own::class] as $s) { t(fn() => $peek->call(new $s, 'n')); t(fn() => $read->call(new $s)); t(fn() => Closure::bind($read, new OwnSub, $s)()); }
t(fn() => $read->bindTo(new Base)());
// traits and anonymous classes
trait T { private $t = 't'; private function tm() { return __CLASS__ . '::tm'; } function tf() { return function () { return [$this->t, $this->tm(), self::class, __CLASS__]; }; } private static function tm2() { return __CLASS__ . '::tm2'; } }
class U1 { use T; } class U2 extends U1 { } class U3 extends U1 { private $t = 'u3'; private function tm() { return 'U3::tm'; } private static function tm2() { return 'U3::tm2'; } }
$f = (new U1)->tf(); t($f); t(fn() => Closure::bind($f, new U3, U3::class)()); t(fn() => Closure::bind($f, new U3, U1::class)());
$a = new class { private $z = 'z'; private function zm() { return 'zm'; } function f() { return function () { return [$this->z, $this->zm(), self::zm(), static::zm()]; }; } };
t($a->f()); t(fn() => Closure::bind($a->f(), new U1, U1::class)()); t(fn() => Closure::bind($a->f(), new class { private $z = 'other'; private function zm() { return 'otherzm'; } })());
$b = new class { private $z = 'b'; private function zm() { return 'bzm'; } }; t(fn() => Closure::bind($a->f(), $b, $b)()); t(fn() => $a->f()->call($b));
class Ro { public function __construct(private readonly int $x, public readonly array $y = []) {} function set() { return function ($v) { $this->x = $v; return $this->x; }; } }
class RoSub extends Ro { private $x = 5; }
class Plain { private $x = 1; public $y = 2; function set() { return function ($v) { $this->x = $v; $this->y = $v; return [$this->x, $this->y]; }; } }
class Typed { private int $x = 1; public ?string $y = null; }
t(fn() => (new Ro(1))->set()(2)); t(fn() => (new Ro(1))->set()->call(new RoSub(3), 9)); t(fn() => (new Plain)->set()->call(new Ro(1), 2)); t(fn() => (new Plain)->set()->call(new Typed, "12")); t(fn() => (new Plain)->set()->call(new Typed, "abc")); t(fn() => (new Plain)->set()->bindTo(new Typed)(5));
t(fn() => Closure::bind((new Plain)->set(), new RoSub(1), RoSub::class)(2));
--EXPECTF--
sum Base in Base: 15
15
15
15
sum Own in Own: 510
510
510
510
sum Sub in Sub: 45
45
45
45
sum OwnSub in Own: 510
510
510
35
sum OwnSub in OwnSub: 35
35
35
35
sum OwnSub in Base: 15
15
15
35
sum Own in Base: 15
15
15
510
lists Base in Base: 6
6
6
6
lists Own in Own: 60
60
60
60
lists Sub in Sub: 7
7
7
7
lists OwnSub in Own: 60
60
60
4
lists OwnSub in OwnSub: 4
4
4
4
lists OwnSub in Base: 6
6
6
4
lists Own in Base: 6
6
6
60
calls Base in Base: 4
4
4
4
calls Own in Own: 4000
4000
4000
4000
calls Sub in Sub: 28
28
28
28
calls OwnSub in Own: 4000
4000
4000
20
calls OwnSub in OwnSub: 20
20
20
20
calls OwnSub in Base: 4
4
4
20
calls Own in Base: 4
4
4
4000
writes Base in Base: [2,2]
[2,453.5]
[2,455]
[2,2]
writes Own in Own: [2,12]
[2,463.5]
[2,465]
[2,12]
writes Sub in Sub: 
Warning: Undefined property: Sub::$f in %s/hot_and_bound_to_another_class.php on line 10

Deprecated: Creation of dynamic property Sub::$f is deprecated in %s/hot_and_bound_to_another_class.php on line 10
[2,1.5]
[2,453]
[2,454.5]

Warning: Undefined property: Sub::$f in %s/hot_and_bound_to_another_class.php on line 10

Deprecated: Creation of dynamic property Sub::$f is deprecated in %s/hot_and_bound_to_another_class.php on line 10
[2,1.5]
writes OwnSub in Own: [2,12]
[2,463.5]
[2,465]
["2",2.5]
writes OwnSub in OwnSub: ["2",2.5]
["2",454]
["2",455.5]
["2",2.5]
writes OwnSub in Base: [2,2]
[2,453.5]
[2,455]
["2",2.5]
writes Own in Base: [2,2]
[2,453.5]
[2,455]
[2,12]
pure Base in Base: 3
3
[1,2,3,4,5]
3
3
pure Own in Own: 300
300
[100,200,300,400,500]
300
300
pure Sub in Sub: 21
21
[7,14,21,28,35]
21
21
pure OwnSub in Own: 300
300
[100,200,300,400,500]
300
15
pure OwnSub in OwnSub: 15
15
[5,10,15,20,25]
15
15
pure OwnSub in Base: 3
3
[1,2,3,4,5]
3
15
pure Own in Base: 3
3
[1,2,3,4,5]
3
300
cnt Base in Base: [1,1]
[302,302]
[303,303]
[304,1]
cnt Own in Own: [51,1]
[352,302]
[353,303]
[354,1]
cnt Sub in Sub: Error: Cannot access private property Sub::$count
Error: Cannot access private property Sub::$count
Error: Cannot access private property Sub::$count
Error: Cannot access private property Sub::$count
cnt OwnSub in Own: [355,1]
[656,302]
[657,303]
Error: Cannot access private property OwnSub::$count
cnt OwnSub in OwnSub: Error: Cannot access private property OwnSub::$count
Error: Cannot access private property OwnSub::$count
Error: Cannot access private property OwnSub::$count
Error: Cannot access private property OwnSub::$count
cnt OwnSub in Base: [305,1]
[606,302]
[607,303]
Error: Cannot access private property OwnSub::$count
cnt Own in Base: [608,1]
[909,302]
[910,303]
[658,1]
inner Base in Base: ["l","v","r",2,"Base::count"]
["l","v","r",2,"Base::count"]
["l","v","r",2,"Base::count"]
["l","v","r",2,"Base::count"]
inner Own in Own: ["l","v","own r",2,"Own::count"]
["l","v","own r",2,"Own::count"]
["l","v","own r",2,"Own::count"]
["l","v","own r",2,"Own::count"]
inner Sub in Sub: 
Warning: Undefined property: Sub::$r in %s/hot_and_bound_to_another_class.php on line 13
["l","v",null,2,"Sub::count"]

Warning: Undefined property: Sub::$r in %s/hot_and_bound_to_another_class.php on line 13
["l","v",null,2,"Sub::count"]

Warning: Undefined property: Sub::$r in %s/hot_and_bound_to_another_class.php on line 13
["l","v",null,2,"Sub::count"]

Warning: Undefined property: Sub::$r in %s/hot_and_bound_to_another_class.php on line 13
["l","v",null,2,"Sub::count"]
inner OwnSub in Own: ["l","v","own r",2,"Own::count"]
["l","v","own r",2,"Own::count"]
["l","v","own r",2,"Own::count"]
["l","v","ownsub r",2,"OwnSub::count"]
inner OwnSub in OwnSub: ["l","v","ownsub r",2,"OwnSub::count"]
["l","v","ownsub r",2,"OwnSub::count"]
["l","v","ownsub r",2,"OwnSub::count"]
["l","v","ownsub r",2,"OwnSub::count"]
inner OwnSub in Base: ["l","v","r",2,"Base::count"]
["l","v","r",2,"Base::count"]
["l","v","r",2,"Base::count"]
["l","v","ownsub r",2,"OwnSub::count"]
inner Own in Base: ["l","v","r",2,"Base::count"]
["l","v","r",2,"Base::count"]
["l","v","r",2,"Base::count"]
["l","v","own r",2,"Own::count"]
fin Base
[[1,1],[1,2],[1,3]]
["Base","Base",910]
fin Own
[[100,1000],[100,1001],[100,1002]]
["Own","Own",658]
fin Sub
[[7,7],[7,8],[7,9]]
Error: Cannot access private property Sub::$count
fin OwnSub
[["5",5],["5",6],["5",7]]
Error: Cannot access private property OwnSub::$count
Error: Cannot use "self" in the global scope
1
[1,2,910,"Base::count"]
[1,2,910,"Base::count"]
100
[100,1001,658,"Own::count"]
[100,1001,658,"Own::count"]
Error: Cannot access private property Base::$n
["t","U1::tm","U1","U1"]
["u3","U3::tm","U3","U3"]
["t","U1::tm","U1","U1"]
["z","zm","zm","zm"]

Warning: Undefined property: U1::$z in %s/hot_and_bound_to_another_class.php on line 52
Error: Call to undefined method U1::zm()
Error: Cannot access private property class@anonymous::$z
["b","bzm","bzm","bzm"]
["b","bzm","bzm","bzm"]
Error: Cannot modify readonly property Ro::$x
9
Error: Cannot modify readonly property Ro::$x
[12,"12"]
TypeError: Cannot assign string to property Typed::$x of type int
Error: Cannot access private property Typed::$x
Error: Cannot modify readonly property Ro::$y
