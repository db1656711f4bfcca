--TEST--
constant expressions see what is private to their class
--FILE--
<?php
abstract class B { protected const PB = 'pb'; private const OWN = 'B.own'; public $own = self::OWN; public static $sown = [self::OWN => self::PB]; const CC = self::OWN . '!'; 
  function p($x = self::OWN) { return $x; } static function sp($x = [self::OWN]) { return $x[0]; } }
class C extends B { private const OWN = 'C.own'; public $c = self::OWN; public $pb = parent::PB . self::PB; protected const D = parent::PB; public const E = self::D . self::OWN;
  public $arr = ['a' => self::OWN, 'b' => [B::PB, C::OWN]]; static $s = self::OWN; static function mk() { static $v = self::OWN; return $v; } }
trait T { private $t = self::TC; private $u = self::HIDDEN; static $v = self::HIDDEN; function t() { return $this->t . $this->u . self::$v; } }
class U { use T; private const TC = 'tc'; private const HIDDEN = 'hid'; }
enum E: string { private const P = 'p'; case A = self::P . 'a'; const X = self::P; case B = 'q'; const Y = self::B; }
interface I { const II = 'ii'; } class J implements I { private const K = self::II . 'k'; public $j = self::K; function __construct(public string $pp = self::K, private array $q = [self::K]) {} function q() { return $this->q[0]; } }
$c = new C; var_dump($c); var_dump(C::$s, C::$sown, C::E, C::CC, B::CC, C::mk(), $c->p(), C::sp());
echo (new U)->t(), "\n"; var_dump(E::A->value, E::X, E::Y, E::from('pa'));
$j = new J; echo $j->j, $j->pp, $j->q(), "\n";
#[Attribute] class At { function __construct(public $v) {} } class W { private const Z = 'zz'; #[At(self::Z)] public $p; #[At([self::Z])] function m() {} }
echo (new ReflectionProperty('W', 'p'))->getAttributes()[0]->newInstance()->v, (new ReflectionMethod('W', 'm'))->getAttributes()[0]->getArguments()[0][0], "\n";
echo (new ReflectionClass('C'))->getDefaultProperties()['c'], (new ReflectionClass('C'))->getStaticPropertyValue('s'), (new ReflectionMethod('C', 'p'))->getParameters()[0]->getDefaultValue(), json_encode((new ReflectionClass('C'))->getConstants()), json_encode(get_class_vars('C')), "\n";
class L { public $x = M::SECRET; } class M { private const SECRET = 1; public $y = L::class; }
try { new L; } catch (Error $e) { echo $e->getMessage(), "\n"; }
class N { const V = M::SECRET; public $ok = 1; } try { echo N::V; } catch (Error $e) { echo $e->getMessage(), "\n"; } try { new N; echo "made\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
$x = new class { private const Q = 'anon'; public $q = self::Q; };
echo $x->q, "\n"; function g() { return new class { private const Q = "anon2"; public $q = self::Q; }; } echo g()->q, "\n"; class Cl { private const A = 1; private $f = self::A; function go() { return clone $this; } } echo count((array)(new Cl)->go()), "\n"; $o = (new ReflectionClass("Cl"))->newInstanceWithoutConstructor(); echo count((array)$o); print_r(unserialize(serialize(new Cl)));
--EXPECT--
object(C)#1 (4) {
  ["own"]=>
  string(5) "B.own"
  ["c"]=>
  string(5) "C.own"
  ["pb"]=>
  string(4) "pbpb"
  ["arr"]=>
  array(2) {
    ["a"]=>
    string(5) "C.own"
    ["b"]=>
    array(2) {
      [0]=>
      string(2) "pb"
      [1]=>
      string(5) "C.own"
    }
  }
}
string(5) "C.own"
array(1) {
  ["B.own"]=>
  string(2) "pb"
}
string(7) "pbC.own"
string(6) "B.own!"
string(6) "B.own!"
string(5) "C.own"
string(5) "B.own"
string(5) "B.own"
tchidhid
string(2) "pa"
string(1) "p"
enum(E::B)
enum(E::A)
iikiikiik
zzzz
C.ownC.ownB.own{"OWN":"C.own","D":"pb","E":"pbC.own","PB":"pb","CC":"B.own!"}{"c":"C.own","pb":"pbpb","arr":{"a":"C.own","b":["pb","C.own"]},"own":"B.own","s":"C.own","sown":{"B.own":"pb"}}
Cannot access private constant M::SECRET
Cannot access private constant M::SECRET
Cannot access private constant M::SECRET
anon
anon2
1
1Cl Object
(
    [f:Cl:private] => 1
)
