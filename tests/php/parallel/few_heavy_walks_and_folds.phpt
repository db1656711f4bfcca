--TEST--
Walks over and folds of a few elements that take long
--FILE--
<?php
function work(int $n): int { $t = 0; for ($i = 0; $i < 25_000; $i++) $t = ($t * 31 + $i + $n) % 1000003; return $t; }
function slow(int|string $x) { if ($x === 5) throw new Exception("five"); return work((int) $x); }
function show(string $what, mixed ...$values) { echo $what, ': ', json_encode($values), "\n"; }
$list = [3, 1, 2, 7, 4];
$map = ['x' => 3, 'y' => 1, 9 => 2, -4 => 7];
$holes = [1 => 4, 2 => 5, 3 => 6, 8 => 1]; unset($holes[2]);

for ($round = 0; $round < 2; $round++) foreach ([$list, $map, $holes, [2], [], [6, 6]] as $a) {
  show('sum', array_reduce($a, fn($c, $x) => $c + work($x), 5), array_reduce($a, fn($c, $x) => $c | work($x), 1));
  show('max', array_reduce($a, fn($c, $x) => max($c, work($x)), 0), array_reduce($a, fn($c, $x) => $c + work($x)));
  show('not exact', array_reduce($a, fn($c, $x) => $c * 3 % 1001 + work($x), 0));
  show('text', array_reduce($a, fn($c, $x) => "$c," . work($x), 's'));
  show('huge', array_reduce($a, fn($c, $x) => $c + work($x), PHP_INT_MAX - 700_000));
  $b = $a; array_walk($b, function (&$x, $k) { $x = work($x) . "/$k"; }); show('changed', $b);
  $b = $a; $kept = $b; $f = 7; array_walk($b, function (&$x, $k, $more) use ($f) { $x = work($x) + $more * $f; }, 2); show('captures', $b, $kept);
  $sum = 0; $keys = ''; array_walk($a, function ($x, $k) use (&$sum, &$keys) { $sum += work($x); $keys .= "$k;"; }); show('written', $sum, $keys);
  $rows = array_map(fn($x) => [$x, []], $a); array_walk($rows, function (&$r, $k) { $r[1][] = work($r[0]); $r[] = $k; }); show('rows', $rows);
}
$n = 0;
foreach ([$list, [1, 5, 2], [1, 2, 5], [5, 1]] as $a) {
  try { show('folds', array_reduce($a, fn($c, $x) => $c + slow($x), 0)); } catch (Exception $e) { show('caught', $e->getMessage(), $e->getLine()); }
  $b = $a; try { array_walk($b, function (&$x, $k) use (&$n) { $n++; $x = slow($x) + $k; }); } catch (Exception $e) { show('caught', $e->getMessage()); } show('left', $b, $n);
  $b = $a; try { array_walk($b, function (&$x) { $x = slow($x); }); } catch (Exception $e) { show('caught', $e->getMessage()); } show('left', $b);
}
function warns(array $a) { array_walk($a, function (&$x, $k) { $x = work($x) + intdiv(10, 3) + (int) @$undefined; if ($k == 2) echo $nothing; }); return $a; }
show('warns', warns([1, 2, 3, 4]));
$a = [1, 2, 3, 4]; array_walk($a, function ($x, $k) use (&$a) { $a[$k] = work($x); if ($k == 0) $a[] = 9; }); show('itself', $a);
$a = [1, 2, 3, 4]; array_walk($a, function ($x, $k) use (&$a) { work($x); if ($k == 0) unset($a[2]); $a[$k] .= '!'; }); show('shrinks', $a);
$a = [1, 2, 3, 4]; array_walk($a, function (&$x, $k) use (&$a) { static $n = 0; if ($n++ == 0) $a = [7, 8]; $x = work($x); }); show('replaced', $a);
$a = [1, 2, 3, 4]; $r = &$a[2]; array_walk($a, function (&$x) { $x = work($x); }); show('reference', $a, $r);
$a = [1, 2, 3, 4]; foreach ($a as $k => &$v) { if ($k == 1) array_walk($a, function (&$x) { $x = work($x) % 10; }); $v += 100; } unset($v); show('in a loop', $a);
class C { public $p = [1, 2, 3]; public $q = 0; function m() { array_walk($this->p, fn(&$x) => $x = work($x)); array_walk($this->p, function ($x) { $this->q += work($x); }); return [$this->p, $this->q]; } }
show('object', (new C)->m());
$o = (object) ['a' => 1, 'b' => 2]; array_walk($o, function (&$x) { $x = work($x); }); show('properties', $o);
$a = [3, 1, 2]; next($a); array_walk($a, function (&$x) { $x = work($x); }); show('pointer', current($a), key($a));
--EXPECTF--
sum: [2224646,1048055]
max: [830775,2224641]
not exact: [510000]
text: ["s,68722,187697,628211,830775,509236"]
huge: [9.223372036856302e+18]
changed: [["68722\/0","187697\/1","628211\/2","830775\/3","509236\/4"]]
captures: [[68736,187711,628225,830789,509250],[3,1,2,7,4]]
written: [2224641,"0;1;2;3;4;"]
rows: [[[3,[68722],0],[1,[187697],1],[2,[628211],2],[7,[830775],3],[4,[509236],4]]]
sum: [1715410,1048055]
max: [830775,1715405]
not exact: [831752]
text: ["s,68722,187697,628211,830775"]
huge: [9.223372036855792e+18]
changed: [{"x":"68722\/x","y":"187697\/y","9":"628211\/9","-4":"830775\/-4"}]
captures: [{"x":68736,"y":187711,"9":628225,"-4":830789},{"x":3,"y":1,"9":2,"-4":7}]
written: [1715405,"x;y;9;-4;"]
rows: [{"x":[3,[68722],"x"],"y":[1,[187697],"y"],"9":[2,[628211],9],"-4":[7,[830775],-4]}]
sum: [1087199,523637]
max: [509236,1087194]
not exact: [187856]
text: ["s,509236,390261,187697"]
huge: [9.223372036855165e+18]
changed: [{"1":"509236\/1","3":"390261\/3","8":"187697\/8"}]
captures: [{"1":509250,"3":390275,"8":187711},{"1":4,"3":6,"8":1}]
written: [1087194,"1;3;8;"]
rows: [{"1":[4,[509236],1],"3":[6,[390261],3],"8":[1,[187697],8]}]
sum: [628216,628211]
max: [628211,628211]
not exact: [628211]
text: ["s,628211"]
huge: [9223372036854704018]
changed: [["628211\/0"]]
captures: [[628225],[2]]
written: [628211,"0;"]
rows: [[[2,[628211],0]]]
sum: [5,1]
max: [0,null]
not exact: [0]
text: ["s"]
huge: [9223372036854075807]
changed: [[]]
captures: [[],[]]
written: [0,""]
rows: [[]]
sum: [780527,390261]
max: [390261,780522]
not exact: [390875]
text: ["s,390261,390261"]
huge: [9.223372036854858e+18]
changed: [["390261\/0","390261\/1"]]
captures: [[390275,390275],[6,6]]
written: [780522,"0;1;"]
rows: [[[6,[390261],0],[6,[390261],1]]]
sum: [2224646,1048055]
max: [830775,2224641]
not exact: [510000]
text: ["s,68722,187697,628211,830775,509236"]
huge: [9.223372036856302e+18]
changed: [["68722\/0","187697\/1","628211\/2","830775\/3","509236\/4"]]
captures: [[68736,187711,628225,830789,509250],[3,1,2,7,4]]
written: [2224641,"0;1;2;3;4;"]
rows: [[[3,[68722],0],[1,[187697],1],[2,[628211],2],[7,[830775],3],[4,[509236],4]]]
sum: [1715410,1048055]
max: [830775,1715405]
not exact: [831752]
text: ["s,68722,187697,628211,830775"]
huge: [9.223372036855792e+18]
changed: [{"x":"68722\/x","y":"187697\/y","9":"628211\/9","-4":"830775\/-4"}]
captures: [{"x":68736,"y":187711,"9":628225,"-4":830789},{"x":3,"y":1,"9":2,"-4":7}]
written: [1715405,"x;y;9;-4;"]
rows: [{"x":[3,[68722],"x"],"y":[1,[187697],"y"],"9":[2,[628211],9],"-4":[7,[830775],-4]}]
sum: [1087199,523637]
max: [509236,1087194]
not exact: [187856]
text: ["s,509236,390261,187697"]
huge: [9.223372036855165e+18]
changed: [{"1":"509236\/1","3":"390261\/3","8":"187697\/8"}]
captures: [{"1":509250,"3":390275,"8":187711},{"1":4,"3":6,"8":1}]
written: [1087194,"1;3;8;"]
rows: [{"1":[4,[509236],1],"3":[6,[390261],3],"8":[1,[187697],8]}]
sum: [628216,628211]
max: [628211,628211]
not exact: [628211]
text: ["s,628211"]
huge: [9223372036854704018]
changed: [["628211\/0"]]
captures: [[628225],[2]]
written: [628211,"0;"]
rows: [[[2,[628211],0]]]
sum: [5,1]
max: [0,null]
not exact: [0]
text: ["s"]
huge: [9223372036854075807]
changed: [[]]
captures: [[],[]]
written: [0,""]
rows: [[]]
sum: [780527,390261]
max: [390261,780522]
not exact: [390875]
text: ["s,390261,390261"]
huge: [9.223372036854858e+18]
changed: [["390261\/0","390261\/1"]]
captures: [[390275,390275],[6,6]]
written: [780522,"0;1;"]
rows: [[[6,[390261],0],[6,[390261],1]]]
folds: [2224641]
left: [[68722,187698,628213,830778,509240],5]
left: [[68722,187697,628211,830775,509236]]
caught: ["five",3]
caught: ["five"]
left: [[187697,5,2],7]
caught: ["five"]
left: [[187697,5,2]]
caught: ["five",3]
caught: ["five"]
left: [[187697,628212,5],10]
caught: ["five"]
left: [[187697,628211,5]]
caught: ["five",3]
caught: ["five"]
left: [[5,1],11]
caught: ["five"]
left: [[5,1]]

Warning: Undefined variable $nothing in %s/few_heavy_walks_and_folds.php on line 26
warns: [[187700,628214,68725,509239]]
itself: [[187697,628211,68722,509236,711800]]
shrinks: [{"0":"1!","1":"2!","3":"4!"}]
replaced: [[830775,271286]]
reference: [[187697,628211,68722,509236],68722]
in a loop: [[5,101,102,106]]
object: [[[187697,628211,68722],1972305]]
properties: [{"a":187697,"b":628211}]
pointer: [187697,1]
