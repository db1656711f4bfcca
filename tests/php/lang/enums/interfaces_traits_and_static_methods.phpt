--TEST--
interfaces traits and static methods
--FILE--
<?php
interface HasColor { function color(): string; }
trait Shout { function shout() { return strtoupper($this->name); } }
enum E: int implements HasColor { use Shout; case A = 1; case B = 2; function color(): string { return match ($this) { self::A => 'red', static::B => 'blue' }; } static function pick(int $x): static { return self::from($x); } const DEF = self::A; }
echo E::B->color(), E::pick(1)->shout(), E::DEF->color(), E::A instanceof HasColor ? 'y' : 'n', E::A instanceof BackedEnum ? 'y' : 'n', "\n";
function f(E $e = E::B) { return $e->name; } echo f(), f(E::A), "\n";
class C { const X = E::A; public E $p = E::B; }
echo (new C)->p->name, C::X->name, E::A->{'name'}, "\n"; $w = new WeakMap;
$w[E::A] = 'in map'; echo $w[E::A], "\n";
--EXPECT--
blueAredyy
BA
BAA
in map
