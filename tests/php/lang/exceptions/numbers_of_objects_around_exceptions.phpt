--TEST--
Objects that exceptions kept alive give their numbers back when php does
--FILE--
<?php
class P { public $v; function __construct($v = null) { $this->v = $v; } }
class D { public $n; function __construct($n) { $this->n = $n; } function __destruct() { echo "~{$this->n} "; } }
function thrower($o) { throw new Exception("x"); }
function deep($n, $o) { if ($n == 0) throw new LogicException("deep"); return deep($n - 1, new P($n)); }
function ids(string $t) { $a = new P; $b = new P; echo $t, ': ', spl_object_id($a), ' ', spl_object_id($b), "\n"; }
ids('start');
for ($i = 0; $i < 3; $i++) { try { thrower(new P); } catch (Exception $e) { } ids("loop $i"); }
unset($e); ids('unset');
for ($i = 0; $i < 3; $i++) { try { thrower(new P); } catch (Exception) { } ids("nov $i"); }
for ($i = 0; $i < 3; $i++) { try { deep(3, new P); } catch (Exception $e) { ids("in catch $i"); } ids("deep $i"); }
$e = null; ids('null');
function f() { try { deep(3, new P); } catch (Exception $e) { return spl_object_id(new P); } }
for ($i = 0; $i < 3; $i++) { echo f(), "\n"; ids("f $i"); }
function g() { try { return spl_object_id(new P); } finally { ids('finally'); } }
for ($i = 0; $i < 2; $i++) { echo g(), "\n"; }
function h() { try { thrower(new P); } finally { ids('finally throw'); } }
for ($i = 0; $i < 2; $i++) { try { h(); } catch (Exception $e) { ids('h catch'); } ids('h after'); }
unset($e); ids('h end');
function rethrow() { try { thrower(new P); } catch (Exception $e) { throw new RuntimeException("r", 1, $e); } }
for ($i = 0; $i < 2; $i++) { try { rethrow(); } catch (Exception $e) { ids('re catch'); } ids('re after'); }
unset($e); ids('re end');
echo "destructors\n";
for ($i = 0; $i < 2; $i++) { try { $d = new D("a$i"); thrower(new D("b$i")); } catch (Exception $e) { echo "caught "; } echo "after "; unset($e); echo "unset\n"; }
unset($d); echo "\n";
function loc() { $l = new D('local'); throw new Exception('q'); }
for ($i = 0; $i < 2; $i++) { try { loc(); } catch (Exception $e) { echo "caught "; } echo "after\n"; }
function loc2() { $l = new D('local2'); try { thrower(1); } finally { echo 'fin '; } }
for ($i = 0; $i < 2; $i++) { try { loc2(); } catch (Exception $e) { echo "caught "; } echo "after\n"; }
unset($e); 
try { intdiv(1, 0); } catch (Error $e) { } ids('builtin'); unset($e); ids('builtin unset');
try { strlen(); } catch (Error $e) { } ids('builtin2'); unset($e); ids('builtin2 unset');
try { array_map(function ($x) { throw new Exception('m'); }, [new P, new P]); } catch (Exception $e) {} ids('map'); unset($e); ids('map unset');
try { $z = [new P, new P]; usort($z, function ($x, $y) { throw new Exception('m'); }); } catch (Exception $e) {} ids('usort'); unset($e, $z); ids('usort unset');
$gen = (function () { $p = new P; yield 1; throw new Exception('gen'); })();
try { foreach ($gen as $x); } catch (Exception $e) {} ids('gen'); unset($e); ids('gen unset'); unset($gen); ids('gen gone');
$gen = (function () { $p = new P; try { yield 1; } catch (Exception $e) { yield spl_object_id(new P); } })();
$gen->current(); echo $gen->throw(new Exception('into')), "\n"; ids('into'); unset($gen); ids('into gone');
function __clo() { $o = new P; return function () use ($o) { throw new Exception('c'); }; }
try { (__clo())(); } catch (Exception $e) {} ids('clo'); unset($e); ids('clo unset');
class T { public $p; function __construct() { $this->p = new P; throw new Exception('ctor'); } function __destruct() { echo "never\n"; } }
try { new T; } catch (Exception $e) {} ids('ctor'); unset($e); ids('ctor unset');
for ($i = 0; $i < 3; $i++) { try { throw new Exception(new class { function __toString(): string { return 's'; } }); } catch (Exception $e) { } ids("str $i"); }
unset($e); ids('end');
try { [new P, thrower(new P), new P]; } catch (Exception $e) {} ids('temps'); unset($e); ids('temps unset');
foreach ([1, 2] as $k) { try { foreach ([new P, new P] as $p) { thrower($p); } } catch (Exception $e) { ids('fe'); } ids('fe after'); }
unset($e, $p); ids('fe unset');
function nest($n) { try { if ($n) nest($n - 1); else thrower(new P); } catch (LogicException $e) { } finally { $q = new P; } }
try { nest(3); } catch (Exception $e) { } ids('nest'); unset($e); ids('nest unset');
var_dump(new P);
--EXPECT--
start: 1 2
loop 0: 3 4
loop 1: 1 2
loop 2: 3 4
unset: 1 2
nov 0: 1 2
nov 1: 1 2
nov 2: 1 2
in catch 0: 6 7
deep 0: 7 6
in catch 1: 5 2
deep 1: 2 5
in catch 2: 10 6
deep 2: 6 10
null: 3 5
10
f 0: 4 5
10
f 1: 1 5
10
f 2: 2 5
finally: 5 2
5
finally: 2 5
2
finally throw: 1 4
h catch: 4 1
h after: 1 4
finally throw: 3 10
h catch: 2 5
h after: 5 2
h end: 1 4
re catch: 5 10
re after: 10 5
re catch: 2 1
re after: 1 2
re end: 3 10
destructors
caught after ~b0 unset
~a0 caught after ~b1 unset
~a1 
~local caught after
~local caught after
fin ~local2 caught after
fin ~local2 caught after
builtin: 5 10
builtin unset: 3 10
builtin2: 3 5
builtin2 unset: 10 5
map: 1 4
map unset: 2 3
usort: 4 1
usort unset: 2 3
gen: 5 3
gen unset: 1 3
gen gone: 2 3
10
into: 10 4
into gone: 2 3
clo: 2 3
clo unset: 5 3
ctor: 3 5
ctor unset: 2 5
str 0: 2 3
str 1: 5 2
str 2: 3 5
end: 2 5
temps: 5 1
temps unset: 3 2
fe: 3 5
fe after: 5 3
fe: 1 2
fe after: 2 1
fe unset: 3 4
nest: 1 2
nest unset: 3 4
object(P)#4 (1) {
  ["v"]=>
  NULL
}
