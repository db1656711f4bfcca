<?php
// named(int[])
// inherited(int[])
// on_an_object(int[])
// of_a_trait(int[])
// assigned(int[])
// hidden(int[])
// magic(int[])
// instance(int[])
// relative(int[])
class P { const R = 2; public static function late(int $v): int { return $v * static::R; } private static function own(int $v): int { return $v; } }
class C extends P { const R = 3; public function __construct(public int $by = 4) {} public function times(int $v): int { return $v * $this->by; } }
trait T { public static function tr(int $v): int { return $v + self::R; } }
class U { use T; const R = 5; }
class M { public static function __callStatic($name, $args) { return 1; } }
function named(array $a) { return array_map('P::late', array_map([P::class, 'late'], array_map(P::late(...), $a))); }
function inherited(array $a) { return array_map(['C', 'late'], $a); }
function on_an_object(array $a) { $o = new C; return array_map([$o, 'times'], $a); }
function of_a_trait(array $a) { return array_map([U::class, 'tr'], $a); }
function assigned(array $a) { $f = ['C', 'late']; return array_map($f, $a); }
function hidden(array $a) { return array_map('P::own', $a); }
function magic(array $a) { return array_map('M::any', $a); }
function instance(array $a) { return array_map('C::times', $a); }
function relative(array $a) { return array_map('self::late', $a); }
