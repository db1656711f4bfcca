--TEST--
Enum cases, properties of every kind written by methods and loops
--FILE--
<?php
enum Suit: string { case H = 'h'; case S = 's'; const D = 3;
  public function label(): string { return match($this) { self::H => 'Hearts', self::S => 'Spades' }; }
  public static function pick(int $i): self { return $i % 2 ? self::H : self::S; } }
enum Op { case Add; case Mul; }
function run(array $ops, int $n): int { $x = 1; for ($i=0;$i<$n;$i++) { foreach ($ops as [$op, $v]) { $x = match($op) { Op::Add => $x + $v, Op::Mul => $x * $v % 1009 }; } } return $x; }
function picks(int $n): array { $r = []; for ($i=0;$i<$n;$i++) $r[] = Suit::pick($i); return $r; }
function labels(array $s): string { $t = ''; foreach ($s as $x) $t .= $x->label() . $x->value . $x->name; return $t; }
function same(Suit $a, Suit $b): bool { return $a === $b; }
for ($k=0;$k<3;$k++) { echo run([[Op::Add, 3], [Op::Mul, 7]], 100), "\n"; $p = picks(3); var_dump($p); echo labels($p), "\n"; var_dump(same(Suit::H, $p[1]), same(Suit::H, Suit::S), $p[0] === Suit::S); }
class C { private int $n = 0; protected ?array $log = null; public readonly int $r; public static int $s = 0; public string $t = '';
  function __construct(int $r) { $this->r = $r; }
  function inc(int $k): static { for ($i=0;$i<$k;$i++) { $this->n++; $this->t .= 'x'; } return $this; }
  function add(array $a): void { foreach ($a as $x) $this->log[] = $x; }
  function get(): int { return $this->n * $this->r; }
  static function sq(int $x): int { return $x * $x; }
  function dup(): C { $d = clone $this; $d->n += 100; return $d; }
  function swap(C $o): void { [$this->n, $o->n] = [$o->n, $this->n]; }
}
class D extends C { public int $z; private $u; public ?D $peer = null; function link(D $o): void { $this->peer = $o; $o->peer = $this; } function setz(int $z): void { $this->z = $z; } function getz(): int { return $this->z; } }
$c = new C(7); $d = new D(8);
for ($k=0;$k<6;$k++) { $c->inc(5); $d->inc(3); $c->add([$k]); echo $c->get(), ' ', C::sq($k), "\n"; $e = $c->dup(); }
var_dump($c, $d, $e, $c->inc(1) === $c); $c->swap($d); $c->swap($c); echo $c->get(), $d->get(), "\n";
for ($k=0;$k<6;$k++) { $d2 = new D($k); try { echo $d2->getz(); } catch (Error $e) { echo $e->getMessage(), "\n"; } $d2->setz($k); echo $d2->getz(), "\n"; $d2->link($d); }
echo $d->peer === $d2 ? 'y' : 'n', $d2->peer === $d ? 'y' : 'n', "\n"; var_dump($d2->peer->z ?? 'unset');
function loopobj(array $objs, int $n) { $t = 0; for ($i = 0; $i < $n; $i++) { foreach ($objs as $o) { $o->t = "i$i"; $t += $o->r; } } return $t; }
for ($k=0;$k<4;$k++) echo loopobj([$c, $c, $d], 10), $c->t, $d->t, "\n";
$ref = &$c->t; for ($k=0;$k<4;$k++) { echo loopobj([$c], 5+$k), $ref, "\n"; } unset($ref);
for ($k=0;$k<4;$k++) { echo loopobj([$c], 5+$k), $c->t, "\n"; }

--EXPECT--
9
array(3) {
  [0]=>
  enum(Suit::S)
  [1]=>
  enum(Suit::H)
  [2]=>
  enum(Suit::S)
}
SpadessSHeartshHSpadessS
bool(true)
bool(false)
bool(true)
9
array(3) {
  [0]=>
  enum(Suit::S)
  [1]=>
  enum(Suit::H)
  [2]=>
  enum(Suit::S)
}
SpadessSHeartshHSpadessS
bool(true)
bool(false)
bool(true)
9
array(3) {
  [0]=>
  enum(Suit::S)
  [1]=>
  enum(Suit::H)
  [2]=>
  enum(Suit::S)
}
SpadessSHeartshHSpadessS
bool(true)
bool(false)
bool(true)
35 0
70 1
105 4
140 9
175 16
210 25
object(C)#5 (4) {
  ["n":"C":private]=>
  int(31)
  ["log":protected]=>
  array(6) {
    [0]=>
    int(0)
    [1]=>
    int(1)
    [2]=>
    int(2)
    [3]=>
    int(3)
    [4]=>
    int(4)
    [5]=>
    int(5)
  }
  ["r"]=>
  int(7)
  ["t"]=>
  string(31) "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
}
object(D)#6 (6) {
  ["n":"C":private]=>
  int(18)
  ["log":protected]=>
  NULL
  ["r"]=>
  int(8)
  ["t"]=>
  string(18) "xxxxxxxxxxxxxxxxxx"
  ["z"]=>
  uninitialized(int)
  ["u":"D":private]=>
  NULL
  ["peer"]=>
  NULL
}
object(C)#8 (4) {
  ["n":"C":private]=>
  int(130)
  ["log":protected]=>
  array(6) {
    [0]=>
    int(0)
    [1]=>
    int(1)
    [2]=>
    int(2)
    [3]=>
    int(3)
    [4]=>
    int(4)
    [5]=>
    int(5)
  }
  ["r"]=>
  int(7)
  ["t"]=>
  string(30) "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
}
bool(true)
126248
Typed property D::$z must not be accessed before initialization
0
Typed property D::$z must not be accessed before initialization
1
Typed property D::$z must not be accessed before initialization
2
Typed property D::$z must not be accessed before initialization
3
Typed property D::$z must not be accessed before initialization
4
Typed property D::$z must not be accessed before initialization
5
yy
string(5) "unset"
220i9i9
220i9i9
220i9i9
220i9i9
35i4
42i5
49i6
56i7
35i4
42i5
49i6
56i7
