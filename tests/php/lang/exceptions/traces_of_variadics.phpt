--TEST--
backtraces show a variadic's arguments as they were passed, parameters as they are
--FILE--
<?php
ini_set('zend.exception_ignore_args', '0');
class E2 extends Exception {}
function show($e) { foreach ($e->getTrace() as $f) { echo ($f['class'] ?? ''), $f['function'], " ", json_encode($f['args'] ?? null), "\n"; } echo $e->getTraceAsString(), "\n"; }
function v1(...$r) { $r[] = 99; throw new Exception; }
function v2($a, ...$r) { $a = 'changed'; $r = 'gone'; throw new Exception; }
function v3($a, ...$r) { unset($r[0]); unset($a); throw new Exception; }
function v4($a, ...$r) { foreach ($r as &$x) $x = 7; unset($x); throw new Exception; }
function v5(...$r) { $q = &$r[0]; $q = 5; throw new Exception; }
function v6(&...$r) { $r[0] = 'w'; throw new Exception; }
function v7($a, ...$r) { array_shift($r); sort($r); throw new Exception; }
function v8($a, $b = 5, ...$r) { $r['k'] = 1; $b = 6; throw new Exception; }
function v9($a) { $a++; throw new Exception; }
function v10($a, $b = 3) { $b = 4; throw new Exception; }
function v11(int ...$r) { $r = []; throw new Exception; }
function v12($a) { func_get_args(); $a = 2; throw new Exception; }
$fs = [fn() => v1(1, 2), fn() => v2(1, 2, 3), fn() => v3(1, 2, 3), fn() => v4(1, 2, 3), fn() => v5(1, 2), function () { $z = 1; v6($z); }, fn() => v7(1, 3, 2, 1), fn() => v8(1), fn() => v8(1, 2, 3), fn() => v8(1, 2, 3, k: 4, l: 5), fn() => v9(1, 2, 3), fn() => v10(1), fn() => v10(1, 2, 3), fn() => v11(1, 2), fn() => v11(...[1, 2], ...['x' => 3]), fn() => v12(1, 2), fn() => v1(), fn() => v2(1)];
foreach ($fs as $f) { try { $f(); } catch (Exception $e) { show($e); } }
class C { function m(...$r) { $r = array_reverse($r); throw new E2("x"); } static function s($x, ...$r) { $x .= 'y'; $r = null; throw new E2("y"); } function __call($n, $a) { $a[] = 'z'; throw new E2("z"); } function __construct(...$a) { if ($a) { $a = 5; throw new E2; } } }
foreach ([fn() => (new C)->m(1, 2), fn() => C::s('q', 1, 2), fn() => (new C)->nope(1, 2), fn() => new C(1, 2), fn() => array_map(function (...$r) { $r[0] = 'cb'; throw new E2; }, [1], [2]), fn() => (function (...$r) { $r = 3; throw new E2; })(4, 5)] as $f) { try { $f(); } catch (Exception $e) { show($e); } }
function g(...$r) { $r[] = 1; yield 1; throw new Exception; }
try { foreach (g(5, 6) as $x); } catch (Exception $e) { show($e); }
function db(...$r) { $r[] = 'bt'; debug_print_backtrace(); var_dump(count(debug_backtrace()[0]['args'])); print_r(func_get_args()); }
db(1, 2);
function loop(...$r) { $s = 0; for ($i = 0; $i < 3; $i++) { $s += count($r); $r[] = $i; } if ($s > 1) throw new Exception("$s"); }
for ($k = 0; $k < 3; $k++) try { loop(1, 2); } catch (Exception $e) { show($e); }
function s1(#[SensitiveParameter] ...$r) { $r = 1; throw new Exception; }
function s2($a, #[SensitiveParameter] $b, ...$r) { $r[] = func_get_args(); $a = 9; $b = 8; throw new Exception; }
function s3($a = 1, $b = 2) { $n = func_num_args(); $a = 'x'; throw new Exception; }
foreach ([fn() => s1(1, 2, k: 3), fn() => s2(1, 2, 3, 4), fn() => s2(1, 2), fn() => s3(), fn() => s3(5), fn() => s3(5, 6, 7)] as $f) try { $f(); } catch (Exception $e) { show($e); }
$cap = 3;
$gens = [function ($a, ...$r) use ($cap) { yield $r; $r = $cap; throw new Exception; }, function (...$r) use (&$cap) { yield $r; $cap++; throw new Exception; }, function ($a, &...$r) { yield 1; $r[0] = 5; throw new Exception; }, fn(...$r) => yield from [1, throw new Exception]];
foreach ($gens as $g) try { $z = 1; $y = 2; foreach ($g($z, $y) as $x) echo json_encode($x), "\n"; } catch (Exception $e) { show($e); }
class G { private $p = 4; function gen(...$r) { foreach ($r as $k => $v) yield $k => $v + $this->p; $this->p = array_pop($r); throw new Exception; } static function st($a, ...$r) { static $n = 0; $n++; yield $n; throw new Exception("$n"); } }
foreach ([fn() => (new G)->gen(1, 2, k: 3), fn() => G::st(1, 2), fn() => G::st(1), fn() => G::st(...[1, 2, 3])] as $g) try { foreach ($g() as $k => $x) echo "$k=>$x\n"; } catch (Exception $e) { show($e); }
--EXPECTF--
v1 [1,2]
{closure} []
#0 %s/traces_of_variadics.php(17): v1(1, 2)
#1 %s/traces_of_variadics.php(18): {closure}()
#2 {main}
v2 ["changed",2,3]
{closure} []
#0 %s/traces_of_variadics.php(17): v2('changed', 2, 3)
#1 %s/traces_of_variadics.php(18): {closure}()
#2 {main}
v3 [null,2,3]
{closure} []
#0 %s/traces_of_variadics.php(17): v3(NULL, 2, 3)
#1 %s/traces_of_variadics.php(18): {closure}()
#2 {main}
v4 [1,2,3]
{closure} []
#0 %s/traces_of_variadics.php(17): v4(1, 2, 3)
#1 %s/traces_of_variadics.php(18): {closure}()
#2 {main}
v5 [1,2]
{closure} []
#0 %s/traces_of_variadics.php(17): v5(1, 2)
#1 %s/traces_of_variadics.php(18): {closure}()
#2 {main}
v6 ["w"]
{closure} []
#0 %s/traces_of_variadics.php(17): v6('w')
#1 %s/traces_of_variadics.php(18): {closure}()
#2 {main}
v7 [1,3,2,1]
{closure} []
#0 %s/traces_of_variadics.php(17): v7(1, 3, 2, 1)
#1 %s/traces_of_variadics.php(18): {closure}()
#2 {main}
v8 [1]
{closure} []
#0 %s/traces_of_variadics.php(17): v8(1)
#1 %s/traces_of_variadics.php(18): {closure}()
#2 {main}
v8 [1,6,3]
{closure} []
#0 %s/traces_of_variadics.php(17): v8(1, 6, 3)
#1 %s/traces_of_variadics.php(18): {closure}()
#2 {main}
v8 {"0":1,"1":6,"2":3,"k":4,"l":5}
{closure} []
#0 %s/traces_of_variadics.php(17): v8(1, 6, 3, k: 4, l: 5)
#1 %s/traces_of_variadics.php(18): {closure}()
#2 {main}
v9 [2,2,3]
{closure} []
#0 %s/traces_of_variadics.php(17): v9(2, 2, 3)
#1 %s/traces_of_variadics.php(18): {closure}()
#2 {main}
v10 [1]
{closure} []
#0 %s/traces_of_variadics.php(17): v10(1)
#1 %s/traces_of_variadics.php(18): {closure}()
#2 {main}
v10 [1,4,3]
{closure} []
#0 %s/traces_of_variadics.php(17): v10(1, 4, 3)
#1 %s/traces_of_variadics.php(18): {closure}()
#2 {main}
v11 [1,2]
{closure} []
#0 %s/traces_of_variadics.php(17): v11(1, 2)
#1 %s/traces_of_variadics.php(18): {closure}()
#2 {main}
v11 {"0":1,"1":2,"x":3}
{closure} []
#0 %s/traces_of_variadics.php(17): v11(1, 2, x: 3)
#1 %s/traces_of_variadics.php(18): {closure}()
#2 {main}
v12 [2,2]
{closure} []
#0 %s/traces_of_variadics.php(17): v12(2, 2)
#1 %s/traces_of_variadics.php(18): {closure}()
#2 {main}
v1 []
{closure} []
#0 %s/traces_of_variadics.php(17): v1()
#1 %s/traces_of_variadics.php(18): {closure}()
#2 {main}
v2 ["changed"]
{closure} []
#0 %s/traces_of_variadics.php(17): v2('changed')
#1 %s/traces_of_variadics.php(18): {closure}()
#2 {main}
Cm [1,2]
{closure} []
#0 %s/traces_of_variadics.php(20): C->m(1, 2)
#1 %s/traces_of_variadics.php(20): {closure}()
#2 {main}
Cs ["qy",1,2]
{closure} []
#0 %s/traces_of_variadics.php(20): C::s('qy', 1, 2)
#1 %s/traces_of_variadics.php(20): {closure}()
#2 {main}
C__call ["nope",[1,2,"z"]]
{closure} []
#0 %s/traces_of_variadics.php(20): C->__call('nope', Array)
#1 %s/traces_of_variadics.php(20): {closure}()
#2 {main}
C__construct [1,2]
{closure} []
#0 %s/traces_of_variadics.php(20): C->__construct(1, 2)
#1 %s/traces_of_variadics.php(20): {closure}()
#2 {main}
{closure} [1,2]
array_map [{},[1],[2]]
{closure} []
#0 [internal function]: {closure}(1, 2)
#1 %s/traces_of_variadics.php(20): array_map(Object(Closure), Array, Array)
#2 %s/traces_of_variadics.php(20): {closure}()
#3 {main}
{closure} [4,5]
{closure} []
#0 %s/traces_of_variadics.php(20): {closure}(4, 5)
#1 %s/traces_of_variadics.php(20): {closure}()
#2 {main}
g [5,6]
#0 %s/traces_of_variadics.php(22): g(5, 6)
#1 {main}
#0 %s/traces_of_variadics.php(24): db(1, 2)
int(2)
Array
(
    [0] => 1
    [1] => 2
)
loop [1,2]
#0 %s/traces_of_variadics.php(26): loop(1, 2)
#1 {main}
loop [1,2]
#0 %s/traces_of_variadics.php(26): loop(1, 2)
#1 {main}
loop [1,2]
#0 %s/traces_of_variadics.php(26): loop(1, 2)
#1 {main}
s1 {"0":{},"1":{},"k":3}
{closure} []
#0 %s/traces_of_variadics.php(30): s1(Object(SensitiveParameterValue), Object(SensitiveParameterValue), k: 3)
#1 %s/traces_of_variadics.php(30): {closure}()
#2 {main}
s2 [9,{},3,4]
{closure} []
#0 %s/traces_of_variadics.php(30): s2(9, Object(SensitiveParameterValue), 3, 4)
#1 %s/traces_of_variadics.php(30): {closure}()
#2 {main}
s2 [9,{}]
{closure} []
#0 %s/traces_of_variadics.php(30): s2(9, Object(SensitiveParameterValue))
#1 %s/traces_of_variadics.php(30): {closure}()
#2 {main}
s3 []
{closure} []
#0 %s/traces_of_variadics.php(30): s3()
#1 %s/traces_of_variadics.php(30): {closure}()
#2 {main}
s3 ["x"]
{closure} []
#0 %s/traces_of_variadics.php(30): s3('x')
#1 %s/traces_of_variadics.php(30): {closure}()
#2 {main}
s3 ["x",6,7]
{closure} []
#0 %s/traces_of_variadics.php(30): s3('x', 6, 7)
#1 %s/traces_of_variadics.php(30): {closure}()
#2 {main}
[2]
{closure} [1,2]
#0 %s/traces_of_variadics.php(33): {closure}(1, 2)
#1 {main}
[1,2]
{closure} [1,2]
#0 %s/traces_of_variadics.php(33): {closure}(1, 2)
#1 {main}
1
{closure} [1,5]
#0 %s/traces_of_variadics.php(33): {closure}(1, 5)
#1 {main}
{closure} [1,2]
#0 %s/traces_of_variadics.php(33): {closure}(1, 2)
#1 {main}
0=>5
1=>6
k=>7
Ggen {"0":1,"1":2,"k":3}
#0 %s/traces_of_variadics.php(35): G->gen(1, 2, k: 3)
#1 {main}
0=>1
Gst [1,2]
#0 %s/traces_of_variadics.php(35): G::st(1, 2)
#1 {main}
0=>2
Gst [1]
#0 %s/traces_of_variadics.php(35): G::st(1)
#1 {main}
0=>3
Gst [1,2,3]
#0 %s/traces_of_variadics.php(35): G::st(1, 2, 3)
#1 {main}
