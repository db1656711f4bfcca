--TEST--
A closure lives until its call, or the generator that it made, has ended
--FILE--
<?php
class P { public $v; }
function ids(string $t) { $a = new P; $b = new P; $c = new P; echo $t, ': ', spl_object_id($a), ' ', spl_object_id($b), ' ', spl_object_id($c), "\n"; }
ids('s');
$o = new P; $f = function () use ($o) { }; unset($o); unset($f); ids('plain');
$o = new P; $f = function () use ($o) { }; unset($o); $f(); unset($f); ids('called');
function mk() { $o = new P; return function () use ($o) { }; }
(mk())(); ids('temp');
class A { public $x; function m() { return function () { }; } }
$f = (new A)->m(); unset($f); ids('this');
ids('s');
$gen = (function () { echo spl_object_id($p = new P), "\n"; yield 1; throw new Exception('gen'); })();
echo 'gen ', spl_object_id($gen), "\n";
try { foreach ($gen as $x); } catch (Exception $e) { echo 'e ', spl_object_id($e), "\n"; } ids('gen'); unset($e); ids('gen unset'); unset($gen); ids('gen gone');
ids('s');
$gen = (function () { echo spl_object_id($p = new P), "\n"; yield 1; })();
echo 'gen ', spl_object_id($gen), "\n";
foreach ($gen as $x); ids('gen'); unset($gen); ids('gen gone');
ids('s');
$gen = (function () { echo spl_object_id($p = new P), "\n"; yield 1; })();
echo 'gen ', spl_object_id($gen), "\n"; $gen->current(); unset($gen); ids('gen gone');
(function () { ids('direct'); })();
(function ($x) { ids('argument'); })(new P);
--EXPECT--
s: 1 2 3
plain: 2 3 1
called: 3 1 2
temp: 1 2 3
this: 2 3 1
s: 1 3 2
gen 3
4
e 5
gen: 1 2 4
gen unset: 5 4 2
gen gone: 3 2 4
s: 4 2 3
gen 2
5
gen: 4 3 5
gen gone: 2 5 3
s: 3 5 2
gen 5
3
gen gone: 5 2 3
direct: 2 5 4
argument: 5 2 1
