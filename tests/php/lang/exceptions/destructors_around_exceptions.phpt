--TEST--
Destructors run when php runs them, whatever throws around them
--FILE--
<?php
class D { public $n; function __construct($n) { $this->n = $n; } function __destruct() { echo "~{$this->n} "; } function fail() { throw new Exception("from {$this->n}"); } function ok() { return $this; } }
function t($name, $f) { echo "$name: "; try { $f(); echo "no throw "; } catch (Throwable $e) { echo "caught ({$e->getMessage()}) "; } echo "| "; $e = null; echo "\n"; }
function boom(...$a) { throw new Exception('boom'); }
function mk($n) { return new D($n); }
t('temp arg', function () { boom(new D('a'), new D('b')); });
t('method temp', function () { (new D('a'))->fail(); });
t('chain', function () { mk('a')->ok()->fail(); });
t('local', function () { $x = new D('x'); $y = new D('y'); boom(); });
t('array temp', function () { $z = [new D('a'), boom(), new D('b')]; });
t('assign', function () { $z = new D('old'); $z = boom(); });
t('assign prop', function () { $z = new D('p'); $z->q = new D(boom()); });
t('nested', function () { $o = new D('outer'); (function () { $i = new D('inner'); boom(); })(); });
t('finally', function () { $o = new D('o'); try { $i = new D('i'); boom(); } finally { echo 'fin '; } });
t('catch rethrow', function () { $o = new D('o'); try { $i = new D('i'); boom($i); } catch (Exception $e) { echo 'c '; throw $e; } });
t('catch new', function () { $o = new D('o'); try { boom(new D('t')); } catch (Exception $e) { echo 'c '; throw new Exception('new', 0, $e); } });
t('catch go on', function () { try { boom(new D('t')); } catch (Exception $e) { echo 'c '; } echo 'on '; unset($e); echo 'unset '; });
t('catch no var', function () { try { boom(new D('t')); } catch (Exception) { echo 'c '; } echo 'on '; });
t('loop', function () { foreach ([1, 2] as $i) { try { boom(new D("t$i")); } catch (Exception $e) { echo "c$i "; } echo "e$i "; } });
t('loop temp', function () { foreach ([new D('1'), new D('2')] as $d) { if ($d->n == 2) boom(); } });
t('foreach gen', function () { foreach ((function () { $g = new D('g'); yield 1; yield 2; })() as $x) boom(); });
t('gen throws', function () { foreach ((function () { $g = new D('g'); yield 1; boom(); })() as $x) echo "$x "; });
t('ctor', function () { $x = new class('c') extends D { function __construct($n) { parent::__construct($n); boom(); } }; });
t('in ctor arg', function () { new D(boom(new D('arg'))); });
t('concat', function () { $s = 'a' . (new D('c'))->n . boom(); });
t('compare', function () { if (mk('l') == boom()) { } });
t('match', function () { $r = match (true) { mk('m')->n == 'z' => 1, default => boom() }; });
t('closure bound', function () { $d = new D('cap'); $f = function () use ($d) { boom(); }; unset($d); $f(); });
t('static', function () { static $s; $s = new D('st'); $s = null; boom(); });
t('list', function () { [$a, $b] = [new D('a'), new D('b')]; $a = null; boom(); });
t('return finally', function () { try { return new D('r'); } finally { echo 'f '; } });
t('return finally throw', function () { try { return new D('r'); } finally { boom(); } });
t('override', function () { try { boom(new D('1')); } finally { throw new Exception('two'); } });
t('override return', function () { try { boom(new D('1')); } finally { return 3; } });
t('dtor throws', function () { $x = new class { function __destruct() { throw new Exception('dtor'); } }; unset($x); echo 'not here '; });
t('intdiv', function () { $a = new D('a'); intdiv(1, 0); });
t('type', function () { (function (int $x) {})(new D('wrong')); });
t('map', function () { array_map(function ($d) { if ($d->n == 'b') boom(); return $d; }, [new D('a'), new D('b'), new D('c')]); });
t('usort', function () { $l = [new D('a'), new D('b')]; usort($l, fn($x, $y) => boom()); });
t('string', function () { echo "x" . new D('nostr'); });
t('prev', function () { try { try { boom(new D('1')); } catch (Exception $e) { boom(new D('2'), $e); } } catch (Exception $e) { echo 'c '; } echo 'on '; $e = null; echo 'end '; });
t('nullsafe', function () { mk('a')?->ok()?->fail(); });
t('ternary', function () { $x = mk('a') ? boom() : 1; });
t('coalesce', function () { $x = null ?? boom(new D('a')); });
t('spread', function () { boom(...[new D('a'), new D('b')]); });
t('named', function () { $f = fn($a, $b) => boom(); $f(b: new D('b'), a: new D('a')); });
t('static call', function () { D::nope(new D('a')); });
t('clone', function () { $a = new D('a'); $b = clone $a; $b->n = 'b'; boom(); });
function all() {
  try { (new D('a'))->fail(); } catch (Exception $e) { echo "c\n"; }
  try { mk('b')->ok()->fail(); } catch (Exception $e) { echo "c\n"; }
  try { $z = [mk('c'), boom()]; } catch (Exception $e) { echo "c\n"; }
  try { foreach ([mk('d'), 1] as $k => $x) { boom(); } } catch (Exception $e) { echo "c\n"; } unset($x); echo "\n";
  try { foreach (mk('e') as $k => $x) { boom(); } } catch (Exception $e) { echo "c\n"; }
  for ($i = 0; $i < 3; $i++) { try { try { mk("f$i")->fail(); } catch (TypeError $t) { } } catch (Exception $e) { echo "c$i\n"; continue; } finally { echo "fin\n"; } }
  foreach ([1, 2] as $i) { try { foreach ([mk('g')] as $d) { foreach ([mk('h')] as $q) { if ($i == 2) boom(); } } } catch (Exception $e) { echo "c\n"; } $d = $q = null; echo "n\n"; }
  try { return mk('r')->n . boom(); } catch (Exception $e) { echo "c\n"; }
  try { switch (mk('s')) { case boom(): } } catch (Exception $e) { echo "c\n"; }
  try { (function () { throw new Exception; })(mk('w')); } catch (Exception $e) { echo "c\n"; $e = null; echo "x\n"; }
  $e = null;
}
all(); echo "end\n";
--EXPECTF--
temp arg: caught (boom) | ~a ~b 
method temp: ~a caught (from a) | 
chain: ~a caught (from a) | 
local: ~x ~y caught (boom) | 
array temp: ~a caught (boom) | 
assign: ~old caught (boom) | 
assign prop: ~p caught (boom) | 
nested: ~inner ~outer caught (boom) | 
finally: fin ~o ~i caught (boom) | 
catch rethrow: c ~o caught (boom) | ~i 
catch new: c ~o caught (new) | ~t 
catch go on: c on ~t unset no throw | 
catch no var: ~t c on no throw | 
loop: c1 e1 ~t1 c2 e2 ~t2 no throw | 
loop temp: ~1 ~2 caught (boom) | 
foreach gen: ~g caught (boom) | 
gen throws: 1 ~g caught (boom) | 
ctor: caught (boom) | 
in ctor arg: caught (boom) | ~arg 
concat: ~c caught (boom) | 
compare: ~l caught (boom) | 
match: ~m caught (boom) | 
closure bound: ~cap caught (boom) | 
static: ~st caught (boom) | 
list: ~a ~b caught (boom) | 
return finally: f ~r no throw | 
return finally throw: ~r caught (boom) | 
override: caught (two) | ~1 
override return: ~1 no throw | 
dtor throws: caught (dtor) | 
intdiv: ~a caught (Division by zero) | 
type: caught ({closure}(): Argument #1 ($x) must be of type int, D given, called in %s/destructors_around_exceptions.php on line 37) | ~wrong 
map: caught (boom) | ~a ~b ~c 
usort: caught (boom) | ~a ~b 
string: ~nostr caught (Object of class D could not be converted to string) | 
prev: c on ~2 ~1 end no throw | 
nullsafe: ~a caught (from a) | 
ternary: ~a caught (boom) | 
coalesce: caught (boom) | ~a 
spread: caught (boom) | ~a ~b 
named: caught (boom) | ~a ~b 
static call: caught (Call to undefined method D::nope()) | 
clone: ~a ~b caught (boom) | 
~a c
~b c
~c c
c
~d 
~e c
~f0 c0
fin
~f1 c1
fin
~f2 c2
fin
~h ~g n
c
~h ~g n
~r c
~s c
c
~w x
end
