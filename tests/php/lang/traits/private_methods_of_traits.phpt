--TEST--
Methods that a trait makes private to a class are not seen by its subclasses, whoever called them before
--FILE--
<?php
trait T {
  private function pm($x = 0) { return __CLASS__ . "::pm$x"; }
  private static function ps() { return __CLASS__ . '::ps'; }
  protected function prot() { return __CLASS__ . '::prot'; }
  public function all() { return [$this->pm(), $this->pm(1), self::ps(), $this->prot()]; }
  public function late() { try { return static::ps(); } catch (Error $e) { return $e->getMessage(); } }
  public function lateInstance() { try { return static::pm(); } catch (Error $e) { return $e->getMessage(); } }
  public static function sall() { try { return [self::ps(), static::ps()]; } catch (Error $e) { return $e->getMessage(); } }
  public static function wrong() { try { return self::pm(); } catch (Error $e) { return $e->getMessage(); } }
  public function gen() { yield $this->pm(); yield self::ps(); }
  public function clo() { return function () { return [$this->pm(), self::ps(), (fn() => $this->pm(2))()]; }; }
  public function lateClo() { return static fn() => static::ps(); }
  public function priv() { return 'T::priv'; }
  public function map() { return array_map(fn($x) => $this->pm($x), [1, 2]); }
}
trait T2 { use T; private function second() { return $this->pm() . '+'; } public function viaSecond() { return $this->second(); } }
class A { use T { priv as private; priv as public pub; } function own() { return [$this->pm(), self::ps(), static::ps(), $this->priv()]; } function clo2() { return fn() => [$this->priv(), $this->pm()]; } }
class B extends A { function try() { $r = []; foreach (['pm', 'priv', 'prot'] as $m) { try { $r[] = $this->$m(); } catch (Error $e) { $r[] = $e->getMessage(); } }
  try { $r[] = $this->pm(); } catch (Error $e) { $r[] = $e->getMessage(); } try { $r[] = $this->priv(); } catch (Error $e) { $r[] = $e->getMessage(); } try { $r[] = self::ps(); } catch (Error $e) { $r[] = $e->getMessage(); }
  try { $r[] = parent::pm(); } catch (Error $e) { $r[] = $e->getMessage(); } return $r; } }
class C extends A { private function pm($x = 0) { return 'C::pm'; } private static function ps() { return 'C::ps'; } public function priv() { return 'C::priv'; } function mine() { return [$this->pm(), self::ps(), $this->priv()]; } }
class D { use T2; } class E extends D { public function pm($x = 0) { return 'E::pm'; } public function second() { return 'E::second'; } public static function ps() { return 'E::ps'; } }
class F extends A { use T; function own() { return 1; } function own2() { return [$this->pm(), parent::own()]; } }
$anon = new class { use T; function own() { return $this->pm() . self::ps(); } };
enum En { use Te; case X; } trait Te { private function em() { return 'em'; } function go() { return $this->em() . static::class; } }
function show($v) { echo preg_replace('~(class@anonymous)[^:]*:\d+\$[0-9a-f]+~', '$1', json_encode($v)), "\n"; }
for ($i = 0; $i < 2; $i++) {
  foreach ([new A, new B, new C, new D, new E, new F, $anon] as $o) {
    echo explode('@', get_class($o))[0], "\n";
    try { show(str_replace(get_class($anon), 'anon', json_encode([$o->all(), $o->late(), $o->lateInstance(), $o::sall(), $o::wrong(), iterator_to_array($o->gen()), $o->clo()(), $o->map()]))); } catch (Error $e) { show($e->getMessage()); }
    try { show($o->lateClo()()); } catch (Error $e) { show(str_replace(get_class($anon), 'anon', $e->getMessage())); }
    foreach (['own', 'try', 'mine', 'own2', 'viaSecond', 'clo2'] as $m) if (method_exists($o, $m)) { try { $v = $o->$m(); show(str_replace(get_class($anon), "anon", json_encode($v instanceof Closure ? $v() : $v))); } catch (Error $e) { show($e->getMessage()); } }
  }
  show(En::X->go());
  foreach ([A::class, B::class, C::class, E::class] as $s) { try { show(Closure::bind((new A)->clo(), new $s, $s)()); } catch (Error $e) { show($e->getMessage()); } try { show(Closure::bind((new A)->clo2(), new $s, $s)()); } catch (Error $e) { show($e->getMessage()); } }
}
--EXPECT--
A
"[[\"A::pm0\",\"A::pm1\",\"A::ps\",\"A::prot\"],\"A::ps\",\"A::pm0\",[\"A::ps\",\"A::ps\"],\"Non-static method A::pm() cannot be called statically\",[\"A::pm0\",\"A::ps\"],[\"A::pm0\",\"A::ps\",\"A::pm2\"],[\"A::pm1\",\"A::pm2\"]]"
"A::ps"
"[\"A::pm0\",\"A::ps\",\"A::ps\",\"T::priv\"]"
"[\"T::priv\",\"A::pm0\"]"
B
"[[\"A::pm0\",\"A::pm1\",\"A::ps\",\"A::prot\"],\"A::ps\",\"A::pm0\",[\"A::ps\",\"A::ps\"],\"Non-static method A::pm() cannot be called statically\",[\"A::pm0\",\"A::ps\"],[\"A::pm0\",\"A::ps\",\"A::pm2\"],[\"A::pm1\",\"A::pm2\"]]"
"A::ps"
"[\"A::pm0\",\"A::ps\",\"A::ps\",\"T::priv\"]"
"[\"Call to private method A::pm() from scope B\",\"Call to private method A::priv() from scope B\",\"A::prot\",\"Call to private method A::pm() from scope B\",\"Call to private method A::priv() from scope B\",\"Call to private method A::ps() from scope B\",\"Call to private method A::pm() from scope B\"]"
"[\"T::priv\",\"A::pm0\"]"
C
"[[\"A::pm0\",\"A::pm1\",\"A::ps\",\"A::prot\"],\"Call to private method C::ps() from scope A\",\"Call to private method C::pm() from scope A\",\"Call to private method C::ps() from scope A\",\"Non-static method A::pm() cannot be called statically\",[\"A::pm0\",\"A::ps\"],[\"A::pm0\",\"A::ps\",\"A::pm2\"],[\"A::pm1\",\"A::pm2\"]]"
"Call to private method C::ps() from scope A"
"Call to private method C::ps() from scope A"
"[\"C::pm\",\"C::ps\",\"C::priv\"]"
"[\"T::priv\",\"A::pm0\"]"
D
"[[\"D::pm0\",\"D::pm1\",\"D::ps\",\"D::prot\"],\"D::ps\",\"D::pm0\",[\"D::ps\",\"D::ps\"],\"Non-static method D::pm() cannot be called statically\",[\"D::pm0\",\"D::ps\"],[\"D::pm0\",\"D::ps\",\"D::pm2\"],[\"D::pm1\",\"D::pm2\"]]"
"D::ps"
"\"D::pm0+\""
E
"[[\"D::pm0\",\"D::pm1\",\"D::ps\",\"D::prot\"],\"E::ps\",\"E::pm\",[\"D::ps\",\"E::ps\"],\"Non-static method D::pm() cannot be called statically\",[\"D::pm0\",\"D::ps\"],[\"D::pm0\",\"D::ps\",\"D::pm2\"],[\"D::pm1\",\"D::pm2\"]]"
"E::ps"
"\"D::pm0+\""
F
"[[\"F::pm0\",\"F::pm1\",\"F::ps\",\"F::prot\"],\"F::ps\",\"F::pm0\",[\"F::ps\",\"F::ps\"],\"Non-static method F::pm() cannot be called statically\",[\"F::pm0\",\"F::ps\"],[\"F::pm0\",\"F::ps\",\"F::pm2\"],[\"F::pm1\",\"F::pm2\"]]"
"F::ps"
"1"
"Call to private method F::ps() from scope A"
"[\"T::priv\",\"A::pm0\"]"
class
"[[\"class@anonymous::pm0\",\"class@anonymous::pm1\",\"class@anonymous::ps\",\"class@anonymous::prot\"],\"class@anonymous::ps\",\"class@anonymous::pm0\",[\"class@anonymous::ps\",\"class@anonymous::ps\"],\"Non-static method class@anonymous::pm() cannot be called statically\",[\"class@anonymous::pm0\",\"class@anonymous::ps\"],[\"class@anonymous::pm0\",\"class@anonymous::ps\",\"class@anonymous::pm2\"],[\"class@anonymous::pm1\",\"class@anonymous::pm2\"]]"
"class@anonymous::ps"
"\"class@anonymous::pm0class@anonymous::ps\""
"emEn"
["A::pm0","A::ps","A::pm2"]
["T::priv","A::pm0"]
"Call to private method A::pm() from scope B"
"Call to private method A::priv() from scope B"
["C::pm","C::ps","C::pm"]
["C::priv","C::pm"]
["E::pm","E::ps","E::pm"]
["T::priv","E::pm"]
A
"[[\"A::pm0\",\"A::pm1\",\"A::ps\",\"A::prot\"],\"A::ps\",\"A::pm0\",[\"A::ps\",\"A::ps\"],\"Non-static method A::pm() cannot be called statically\",[\"A::pm0\",\"A::ps\"],[\"A::pm0\",\"A::ps\",\"A::pm2\"],[\"A::pm1\",\"A::pm2\"]]"
"A::ps"
"[\"A::pm0\",\"A::ps\",\"A::ps\",\"T::priv\"]"
"[\"T::priv\",\"A::pm0\"]"
B
"[[\"A::pm0\",\"A::pm1\",\"A::ps\",\"A::prot\"],\"A::ps\",\"A::pm0\",[\"A::ps\",\"A::ps\"],\"Non-static method A::pm() cannot be called statically\",[\"A::pm0\",\"A::ps\"],[\"A::pm0\",\"A::ps\",\"A::pm2\"],[\"A::pm1\",\"A::pm2\"]]"
"A::ps"
"[\"A::pm0\",\"A::ps\",\"A::ps\",\"T::priv\"]"
"[\"Call to private method A::pm() from scope B\",\"Call to private method A::priv() from scope B\",\"A::prot\",\"Call to private method A::pm() from scope B\",\"Call to private method A::priv() from scope B\",\"Call to private method A::ps() from scope B\",\"Call to private method A::pm() from scope B\"]"
"[\"T::priv\",\"A::pm0\"]"
C
"[[\"A::pm0\",\"A::pm1\",\"A::ps\",\"A::prot\"],\"Call to private method C::ps() from scope A\",\"Call to private method C::pm() from scope A\",\"Call to private method C::ps() from scope A\",\"Non-static method A::pm() cannot be called statically\",[\"A::pm0\",\"A::ps\"],[\"A::pm0\",\"A::ps\",\"A::pm2\"],[\"A::pm1\",\"A::pm2\"]]"
"Call to private method C::ps() from scope A"
"Call to private method C::ps() from scope A"
"[\"C::pm\",\"C::ps\",\"C::priv\"]"
"[\"T::priv\",\"A::pm0\"]"
D
"[[\"D::pm0\",\"D::pm1\",\"D::ps\",\"D::prot\"],\"D::ps\",\"D::pm0\",[\"D::ps\",\"D::ps\"],\"Non-static method D::pm() cannot be called statically\",[\"D::pm0\",\"D::ps\"],[\"D::pm0\",\"D::ps\",\"D::pm2\"],[\"D::pm1\",\"D::pm2\"]]"
"D::ps"
"\"D::pm0+\""
E
"[[\"D::pm0\",\"D::pm1\",\"D::ps\",\"D::prot\"],\"E::ps\",\"E::pm\",[\"D::ps\",\"E::ps\"],\"Non-static method D::pm() cannot be called statically\",[\"D::pm0\",\"D::ps\"],[\"D::pm0\",\"D::ps\",\"D::pm2\"],[\"D::pm1\",\"D::pm2\"]]"
"E::ps"
"\"D::pm0+\""
F
"[[\"F::pm0\",\"F::pm1\",\"F::ps\",\"F::prot\"],\"F::ps\",\"F::pm0\",[\"F::ps\",\"F::ps\"],\"Non-static method F::pm() cannot be called statically\",[\"F::pm0\",\"F::ps\"],[\"F::pm0\",\"F::ps\",\"F::pm2\"],[\"F::pm1\",\"F::pm2\"]]"
"F::ps"
"1"
"Call to private method F::ps() from scope A"
"[\"T::priv\",\"A::pm0\"]"
class
"[[\"class@anonymous::pm0\",\"class@anonymous::pm1\",\"class@anonymous::ps\",\"class@anonymous::prot\"],\"class@anonymous::ps\",\"class@anonymous::pm0\",[\"class@anonymous::ps\",\"class@anonymous::ps\"],\"Non-static method class@anonymous::pm() cannot be called statically\",[\"class@anonymous::pm0\",\"class@anonymous::ps\"],[\"class@anonymous::pm0\",\"class@anonymous::ps\",\"class@anonymous::pm2\"],[\"class@anonymous::pm1\",\"class@anonymous::pm2\"]]"
"class@anonymous::ps"
"\"class@anonymous::pm0class@anonymous::ps\""
"emEn"
["A::pm0","A::ps","A::pm2"]
["T::priv","A::pm0"]
"Call to private method A::pm() from scope B"
"Call to private method A::priv() from scope B"
["C::pm","C::ps","C::pm"]
["C::priv","C::pm"]
["E::pm","E::ps","E::pm"]
["T::priv","E::pm"]
