--TEST--
False becomes an array: deprecated, but not where php walks through a reference
--FILE--
<?php
set_error_handler(function ($n, $m, $f, $l) { echo "[$l: $m] "; return true; });
function s($v) { echo json_encode($v), "\n"; }
$a = false; $r = &$a; $r[] = 1; s($a);
$a = false; $r = &$a; $r['x'] = 1; s($a);
$a = false; $r = &$a; $r['x']['y'] = 1; s($a);
$a = false; $r = &$a; $r['x'][] = 1; s($a);
$a = false; $a[] = 1; s($a);
$a = false; $r = &$a['q']; s($a); unset($r);
$a = false; $r = &$a; $q = &$r['q']; s($a); unset($q, $r);
$a = false; $r = &$a; foreach ([1] as $r['k']) {} s($a);
$a = false; $r = &$a; [$r['k'], $r[]] = [1, 2]; s($a);
$a = false; $r = &$a; $r['x'] .= 'z'; s($a);
$a = false; $r = &$a; $r['x'] ??= 'z'; s($a);
$a = false; $r = &$a; $r['x']++; s($a);
$a = false; $r = &$a; unset($r['x']); s($a);
$a = false; $r = &$a; unset($r['x']['y']); s($a);
class O { public $p = false; public static $s = false; public ?array $t = null; public array|false $af = false; public bool $b = false; public $n = [false]; public int|false $if = false; }
$o = new O; $r = &$o->p; $r[] = 1; s($o); 
$o = new O; $o->p[] = 1; s($o->p);
$o = new O; $o->p['x']['y'] = 1; s($o->p);
$o = new O; $o->n[0][] = 1; s($o->n);
$o = new O; $r = &$o->n[0]; $r['x'] = 1; s($o->n);
$o = new O; $r = &$o->af; $r['x'] = 1; s($o->af);
$o = new O; $o->af['x'] = 1; s($o->af);
$o = new O; try { $o->b['x'] = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; } s($o->b);
$o = new O; $r = &$o->b; try { $r['x'] = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; } s($o->b);
$o = new O; $r = &$o->if; try { $r[] = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; } s($o->if);
O::$s = false; O::$s[] = 1; s(O::$s);
function st() { static $v = false; $v[] = 1; s($v); } st(); st();
$gl = false; function gl() { global $gl; $gl['a'] = 1; s($gl); } gl();
$gl = false; function gl2() { $GLOBALS['gl']['a'] = 1; s($GLOBALS['gl']); } gl2();
$gl = false; function gl3() { global $gl; $gl['a']['b'][] = 1; s($gl); } gl3();
function br(&$p) { $p[] = 1; } $a = false; br($a); s($a);
function br2(&$p) { $p['x']['y'] = 1; } $a = false; br2($a); s($a); $a = [false]; br($a[0]); s($a); $a = false; br($a['new']); s($a);
$a = [false, false]; foreach ($a as &$v) { $v[] = 1; } unset($v); s($a);
$a = [false, false]; foreach ($a as &$v) { $v['x']['y'] = 1; } unset($v); s($a);
$a = ['k' => false]; $r = &$a['k']; $a['k'][] = 5; s($a); unset($r);
$a = ['k' => false]; $r = &$a['k']; $a['k']['z']['w'] = 5; s($a); unset($r);
$a = [[false]]; $a[0][0][] = 1; s($a);
$a = [[false]]; $r = &$a[0]; $r[0]['x'] = 1; s($a); unset($r);
$f = false; $c = function () use (&$f) { $f[] = 1; }; $c(); s($f);
$f = false; $c = function () use ($f) { $f[] = 1; s($f); }; $c();
$name = 'dyn'; $$name = false; $$name[] = 1; s($dyn);
$a = false; $r = &$a; $x = &$r['a']['b']; $x = 3; s($a); unset($x, $r);
$a = false; $r = &$a; preg_match('/a/', 'a', $r['m']); s($a); unset($r);
$a = false; $b = [&$a]; $b[0][] = 1; s($a); 
$a = false; $b = [&$a]; [$b[0]['k']] = [4]; s($a); 
function &ret() { static $z = false; return $z; } ret()[] = 1; s(ret()); $y = &ret(); $y['q'] = 1; s(ret());
$o = new stdClass; $o->d = false; $o->d[] = 1; s($o); $o->e = false; $r = &$o->e; $r['x'][] = 2; s($o);
$a = false; list('k' => $a['x']) = ['k' => 7]; s($a);
$a = false; $a['x'] ??= 1; s($a); $a = false; $r = &$a; $r ??= []; s($a);
function gen(&$p) { $p[] = yield; } $a = false; $g = gen($a); $g->current(); $g->send(5); s($a);
class P { function __construct(private &$ref) {} function add() { $this->ref[] = 1; $this->ref['k']['l'] = 2; } } $a = false; (new P($a))->add(); s($a);
function loop(&$p) { for ($i = 0; $i < 3; $i++) { $p[] = $i; } } $a = false; loop($a); s($a);
function loop2(array $list) { foreach ($list as &$v) { for ($i = 0; $i < 2; $i++) $v[$i] = $i; } return $list; } s(loop2([false, null, []]));
function variadic(&...$all) { foreach ($all as &$v) $v[] = 1; $all[0]['z'] = 2; } $a = false; $b = false; variadic($a, $b); s([$a, $b]);
$a = ''; $r = &$a; try { $r[] = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; } $a = null; $r = &$a; $r[] = 1; s($a); $a = 0; $r = &$a; try { $r[] = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; } try { $r['x']['y'] = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; } $a = true; try { $q = &$r['x']; } catch (Error $e) { echo $e->getMessage(), "\n"; }
set_error_handler(function ($n, $m) { global $hook; $hook = 'changed'; return true; });
$hook = false; $r = &$hook; $r[] = 1; s($hook);
O::$s = false; O::$s['x']['y'] = 1; s(O::$s);
--EXPECT--
[4: Automatic conversion of false to array is deprecated] [1]
[5: Automatic conversion of false to array is deprecated] {"x":1}
{"x":{"y":1}}
{"x":[1]}
[8: Automatic conversion of false to array is deprecated] [1]
{"q":null}
{"q":null}
[11: Automatic conversion of false to array is deprecated] {"k":1}
[12: Automatic conversion of false to array is deprecated] {"k":1,"0":2}
[13: Automatic conversion of false to array is deprecated] [13: Undefined array key "x"] {"x":"z"}
[14: Automatic conversion of false to array is deprecated] {"x":"z"}
[15: Undefined array key "x"] {"x":1}
[16: Automatic conversion of false to array is deprecated] false
false
[19: Automatic conversion of false to array is deprecated] {"p":[1],"t":null,"af":false,"b":false,"n":[false],"if":false}
[20: Automatic conversion of false to array is deprecated] [1]
[21: Automatic conversion of false to array is deprecated] {"x":{"y":1}}
[22: Automatic conversion of false to array is deprecated] [[1]]
[23: Automatic conversion of false to array is deprecated] [{"x":1}]
[24: Automatic conversion of false to array is deprecated] {"x":1}
[25: Automatic conversion of false to array is deprecated] {"x":1}
Cannot auto-initialize an array inside property O::$b of type bool
false
Cannot auto-initialize an array inside a reference held by property O::$b of type bool
false
Cannot auto-initialize an array inside a reference held by property O::$if of type int|false
false
[29: Automatic conversion of false to array is deprecated] [1]
[30: Automatic conversion of false to array is deprecated] [1]
[1,1]
[31: Automatic conversion of false to array is deprecated] {"a":1}
[32: Automatic conversion of false to array is deprecated] {"a":1}
{"a":{"b":[1]}}
[34: Automatic conversion of false to array is deprecated] [1]
{"x":{"y":1}}
[34: Automatic conversion of false to array is deprecated] [[1]]
{"new":[1]}
[36: Automatic conversion of false to array is deprecated] [36: Automatic conversion of false to array is deprecated] [[1],[1]]
[{"x":{"y":1}},{"x":{"y":1}}]
[38: Automatic conversion of false to array is deprecated] {"k":[5]}
{"k":{"z":{"w":5}}}
[40: Automatic conversion of false to array is deprecated] [[[1]]]
[41: Automatic conversion of false to array is deprecated] [[{"x":1}]]
[42: Automatic conversion of false to array is deprecated] [1]
[43: Automatic conversion of false to array is deprecated] [1]
[44: Automatic conversion of false to array is deprecated] [1]
{"a":{"b":3}}
{"m":["a"]}
[47: Automatic conversion of false to array is deprecated] [1]
[48: Automatic conversion of false to array is deprecated] {"k":4}
[49: Automatic conversion of false to array is deprecated] [1]
{"0":1,"q":1}
[50: Automatic conversion of false to array is deprecated] {"d":[1]}
{"d":[1],"e":{"x":[2]}}
[51: Automatic conversion of false to array is deprecated] {"x":7}
[52: Automatic conversion of false to array is deprecated] {"x":1}
false
[53: Automatic conversion of false to array is deprecated] [5]
[54: Automatic conversion of false to array is deprecated] {"0":1,"k":{"l":2}}
[55: Automatic conversion of false to array is deprecated] [0,1,2]
[56: Automatic conversion of false to array is deprecated] [[0,1],[0,1],[0,1]]
[57: Automatic conversion of false to array is deprecated] [57: Automatic conversion of false to array is deprecated] [{"0":1,"z":2},[1]]
[] operator not supported for strings
[1]
Cannot use a scalar value as an array
Cannot use a scalar value as an array
Cannot use a scalar value as an array
"changed"
{"x":{"y":1}}
