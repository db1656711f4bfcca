--TEST--
What a function returns to nobody is destroyed before its variables are
--FILE--
<?php
class D { function __construct(public $n) {} function __destruct() { echo "~{$this->n} "; } function me() { return $this; } static function make($n) { $l = new D("local-$n"); return new D($n); } static function makeStatic($n) { $l = new D("local-$n"); return new static($n); } function __get($x) { return new D("get-$x"); } }
class DD extends D { function sub($n) { $l = new D("local-$n"); return new D($n); } }
function f1() { $l = new D('local'); return new D('ret'); }
function f2() { $l = new D('local'); $m = new D('local2'); return new D('ret'); }
function f3() { $l = new D('local'); $r = new D('ret'); return $r; }
function f4($p) { return new D('ret'); }
function f5() { $l = new D('local'); return [new D('ret')]; }
function f6() { $l = new D('local'); try { return new D('ret'); } finally { echo "fin "; } }
function f7() { $l = new D('local'); return (new D('ret'))->me(); }
function f8() { $l = new D('local'); return f4(new D('inner')); }
function &f9() { $l = new D('local'); static $x; $x = new D('static'); $x = null; return $x; }
function f10(): D { $l = new D('local'); return new D('ret'); }
function f11() { $l = new D('local'); return clone $l; }
function f12($a) { $l = new D('local'); return $a ? new D('ret') : null; }
function f13() { $l = new D('local'); return $l ?? 1; }
function f14() { $l = new D('local'); return fn() => $l; }
function f15() { $l = new D('local'); return function () use ($l) {}; }
function f16() { $l = new D('local'); foreach ([1] as $x) { return new D('ret'); } }
function f17() { foreach ([new D('elem')] as $x) { return new D('ret'); } }
function f18() { $l = new D('local'); throw new Exception('x'); }
function f19() { $l = new D('local'); return match (true) { default => new D('ret') }; }
function f20() { $l = new D('local'); if (1) return new class('anon') extends D {}; }
function g1() { $l = new D('local'); yield 1; return new D('ret'); }
function g2() { $l = new D('local'); yield new D('y1'); yield new D('y2'); }
function g3() { $l = new D('local'); yield from g2(); return new D('ret'); }
function line($t) { echo "\n$t: "; }
foreach (['f1', 'f2', 'f3', 'f5', 'f7', 'f8', 'f9', 'f10', 'f11', 'f13', 'f14', 'f15', 'f16', 'f17', 'f19', 'f20'] as $f) { line("dyn $f"); $f(); line("dyn var $f"); $x = $f(); echo "| "; $x = null; }
line('f1'); f1(); echo '|'; line('f2'); f2(); line('f3'); f3(); line('f4'); f4(new D('arg')); line('f4 var'); $x = f4(new D('arg')); $x = null; line('f5'); f5(); line('f7'); f7(); line('f8'); f8(); line('f10'); f10(); line('f11'); f11(); line('f12'); f12(1); line('f13'); f13(); line('f16'); f16(); line('f17'); f17(); line('f19'); f19(); line('f20'); f20();
line('bool'); $x = (bool) f1(); line('not'); $x = !f1(); line('null coalesce'); $x = f1()->nope ?? 1; 
line('static'); D::make('m'); line('static2'); DD::makeStatic('m'); line('var method'); $o = new DD('o'); $o->sub('s'); $o = null;
line('cmp'); var_export(f1() == f1()); line('array'); $a = [f1(), f2()]; echo '| '; $a = null; line('list'); [$x] = f5(); echo '| '; $x = null;
line('closure'); (function () { $l = new D('local'); return new D('ret'); })(); line('arrow'); (fn($l) => new D('ret'))(new D('arg')); line('map'); array_map('f4', [new D('a'), new D('b')]); line('map2'); array_map(function ($x) { $l = new D('local'); return new D('ret'); }, [1, 2]);
line('void cast'); for ($i = 0; $i < 2; $i++) { f1(); echo '; '; } line('comma for'); for (f1(), f2(); f12(0); ) {} line('while'); $i = 0; while (f12($i++ < 2)) { echo '. '; }
line('gen'); foreach (g1() as $v) { echo $v, ' '; } line('gen ret'); $g = g1(); foreach ($g as $v); echo 'r '; $g->getReturn(); echo '| '; $g = null; line('g2'); foreach (g2() as $v) { echo '. '; } $v = null; line('g3'); foreach (g3() as $v) { echo '. '; } $v = null; line('gen early'); $g = g2(); $g->current(); $g = null; line('gen break'); foreach (g3() as $v) { break; } echo '| '; $v = null;
line('throw'); try { f18(); } catch (Exception $e) { echo 'caught '; } $e = null;
line('new'); new D('x'); line('new me'); (new D('x'))->me(); line('new prop'); (new D('x'))->n; line('nested'); f4(f1()); line('nested2'); f4(f4(f1())); line('spread'); f4(...[f1()]); line('named'); f4(p: f1()); line('switch'); switch (f1()) { default: echo 'd '; } 
line('invoke'); $c = 'f1'; $c(); line('static closure'); $c = static function () { $l = new D('local'); return new D('ret'); }; $c(); line('fcc'); $c = f1(...); $c(); line('assign op'); $x = 'a'; $x .= f1()->n; line('isset'); isset(f1()->n); line('return ref'); f9(); line('end'); echo "\n";
--EXPECT--
dyn f1: ~ret ~local 
dyn var f1: ~local | ~ret 
dyn f2: ~ret ~local ~local2 
dyn var f2: ~local ~local2 | ~ret 
dyn f3: ~local ~ret 
dyn var f3: ~local | ~ret 
dyn f5: ~ret ~local 
dyn var f5: ~local | ~ret 
dyn f7: ~ret ~local 
dyn var f7: ~local | ~ret 
dyn f8: ~inner ~ret ~local 
dyn var f8: ~inner ~local | ~ret 
dyn f9: ~static ~local 
dyn var f9: ~static ~local | 
dyn f10: ~ret ~local 
dyn var f10: ~local | ~ret 
dyn f11: ~local ~local 
dyn var f11: ~local | ~local 
dyn f13: ~local 
dyn var f13: | ~local 
dyn f14: ~local 
dyn var f14: | ~local 
dyn f15: ~local 
dyn var f15: | ~local 
dyn f16: ~ret ~local 
dyn var f16: ~local | ~ret 
dyn f17: ~ret ~elem 
dyn var f17: ~elem | ~ret 
dyn f19: ~ret ~local 
dyn var f19: ~local | ~ret 
dyn f20: ~anon ~local 
dyn var f20: ~local | ~anon 
f1: ~ret ~local |
f2: ~ret ~local ~local2 
f3: ~local ~ret 
f4: ~ret ~arg 
f4 var: ~arg ~ret 
f5: ~ret ~local 
f7: ~ret ~local 
f8: ~inner ~ret ~local 
f10: ~ret ~local 
f11: ~local ~local 
f12: ~ret ~local 
f13: ~local 
f16: ~ret ~local 
f17: ~ret ~elem 
f19: ~ret ~local 
f20: ~anon ~local 
bool: ~local ~ret 
not: ~local ~ret 
null coalesce: ~local ~ret 
static: ~m ~local-m 
static2: ~m ~local-m 
var method: ~s ~local-s ~o 
cmp: ~local ~local ~ret ~ret true
array: ~local ~local ~local2 | ~ret ~ret 
list: ~local ~get-nope | ~ret 
closure: ~ret ~local 
arrow: ~ret ~arg 
map: ~a ~b ~ret ~ret 
map2: ~local ~local ~ret ~ret 
void cast: ~ret ~local ; ~ret ~local ; 
comma for: ~ret ~local ~ret ~local ~local2 ~local 
while: ~local ~ret . ~local ~ret . ~local 
gen: 1 ~local ~ret 
gen ret: ~local r | ~ret 
g2: . ~y1 . ~local ~y2 
g3: . ~y1 . ~local ~local ~ret ~y2 
gen early: ~local ~y1 
gen break: ~local ~local | ~y1 
throw: ~local caught 
new: ~x 
new me: ~x 
new prop: ~x 
nested: ~local ~ret ~ret 
nested2: ~local ~ret ~ret ~ret 
spread: ~local ~ret ~ret 
named: ~local ~ret ~ret 
switch: ~local d ~ret 
invoke: ~ret ~local 
static closure: ~ret ~local 
fcc: ~ret ~local 
assign op: ~local ~ret 
isset: ~local ~ret 
return ref: ~static ~local 
end:
