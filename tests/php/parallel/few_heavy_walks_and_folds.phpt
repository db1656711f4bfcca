--TEST--
Walks over and folds of a few elements that take long
--FILE--
<?php
function work(int $n): int { $t = 0; for ($i = 0; $i < 60_000; $i++) $t = ($t * 31 + $i + $n) % 1000003; return $t; }
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
sum: [1914380,1048575]
max: [837588,1914375]
not exact: [188586]
text: ["s,512793,162380,837588,213616,187998"]
huge: [9.22337203685599e+18]
changed: [["512793\/0","162380\/1","837588\/2","213616\/3","187998\/4"]]
captures: [[512807,162394,837602,213630,188012],[3,1,2,7,4]]
written: [1914375,"0;1;2;3;4;"]
rows: [[[3,[512793],0],[1,[162380],1],[2,[837588],2],[7,[213616],3],[4,[187998],4]]]
sum: [1726382,1048573]
max: [837588,1726377]
not exact: [214410]
text: ["s,512793,162380,837588,213616"]
huge: [9.223372036855802e+18]
changed: [{"x":"512793\/x","y":"162380\/y","9":"837588\/9","-4":"213616\/-4"}]
captures: [{"x":512807,"y":162394,"9":837602,"-4":213630},{"x":3,"y":1,"9":2,"-4":7}]
written: [1726377,"x;y;9;-4;"]
rows: [{"x":[3,[512793],"x"],"y":[1,[162380],"y"],"9":[2,[837588],9],"-4":[7,[213616],-4]}]
sum: [888794,720767]
max: [538411,888789]
not exact: [163292]
text: ["s,187998,538411,162380"]
huge: [9.223372036854964e+18]
changed: [{"1":"187998\/1","3":"538411\/3","8":"162380\/8"}]
captures: [{"1":188012,"3":538425,"8":162394},{"1":4,"3":6,"8":1}]
written: [888789,"1;3;8;"]
rows: [{"1":[4,[187998],1],"3":[6,[538411],3],"8":[1,[162380],8]}]
sum: [837593,837589]
max: [837588,837588]
not exact: [837588]
text: ["s,837588"]
huge: [9.223372036854913e+18]
changed: [["837588\/0"]]
captures: [[837602],[2]]
written: [837588,"0;"]
rows: [[[2,[837588],0]]]
sum: [5,1]
max: [0,null]
not exact: [0]
text: ["s"]
huge: [9223372036854075807]
changed: [[]]
captures: [[],[]]
written: [0,""]
rows: [[]]
sum: [1076827,538411]
max: [538411,1076822]
not exact: [539031]
text: ["s,538411,538411"]
huge: [9.223372036855153e+18]
changed: [["538411\/0","538411\/1"]]
captures: [[538425,538425],[6,6]]
written: [1076822,"0;1;"]
rows: [[[6,[538411],0],[6,[538411],1]]]
sum: [1914380,1048575]
max: [837588,1914375]
not exact: [188586]
text: ["s,512793,162380,837588,213616,187998"]
huge: [9.22337203685599e+18]
changed: [["512793\/0","162380\/1","837588\/2","213616\/3","187998\/4"]]
captures: [[512807,162394,837602,213630,188012],[3,1,2,7,4]]
written: [1914375,"0;1;2;3;4;"]
rows: [[[3,[512793],0],[1,[162380],1],[2,[837588],2],[7,[213616],3],[4,[187998],4]]]
sum: [1726382,1048573]
max: [837588,1726377]
not exact: [214410]
text: ["s,512793,162380,837588,213616"]
huge: [9.223372036855802e+18]
changed: [{"x":"512793\/x","y":"162380\/y","9":"837588\/9","-4":"213616\/-4"}]
captures: [{"x":512807,"y":162394,"9":837602,"-4":213630},{"x":3,"y":1,"9":2,"-4":7}]
written: [1726377,"x;y;9;-4;"]
rows: [{"x":[3,[512793],"x"],"y":[1,[162380],"y"],"9":[2,[837588],9],"-4":[7,[213616],-4]}]
sum: [888794,720767]
max: [538411,888789]
not exact: [163292]
text: ["s,187998,538411,162380"]
huge: [9.223372036854964e+18]
changed: [{"1":"187998\/1","3":"538411\/3","8":"162380\/8"}]
captures: [{"1":188012,"3":538425,"8":162394},{"1":4,"3":6,"8":1}]
written: [888789,"1;3;8;"]
rows: [{"1":[4,[187998],1],"3":[6,[538411],3],"8":[1,[162380],8]}]
sum: [837593,837589]
max: [837588,837588]
not exact: [837588]
text: ["s,837588"]
huge: [9.223372036854913e+18]
changed: [["837588\/0"]]
captures: [[837602],[2]]
written: [837588,"0;"]
rows: [[[2,[837588],0]]]
sum: [5,1]
max: [0,null]
not exact: [0]
text: ["s"]
huge: [9223372036854075807]
changed: [[]]
captures: [[],[]]
written: [0,""]
rows: [[]]
sum: [1076827,538411]
max: [538411,1076822]
not exact: [539031]
text: ["s,538411,538411"]
huge: [9.223372036855153e+18]
changed: [["538411\/0","538411\/1"]]
captures: [[538425,538425],[6,6]]
written: [1076822,"0;1;"]
rows: [[[6,[538411],0],[6,[538411],1]]]
folds: [1914375]
left: [[512793,162381,837590,213619,188002],5]
left: [[512793,162380,837588,213616,187998]]
caught: ["five",3]
caught: ["five"]
left: [[162380,5,2],7]
caught: ["five"]
left: [[162380,5,2]]
caught: ["five",3]
caught: ["five"]
left: [[162380,837589,5],10]
caught: ["five"]
left: [[162380,837588,5]]
caught: ["five",3]
caught: ["five"]
left: [[5,1],11]
caught: ["five"]
left: [[5,1]]

Warning: Undefined variable $nothing in %s/few_heavy_walks_and_folds.php on line 26
warns: [[162383,837591,512796,188001]]
itself: [[162380,837588,512793,187998,564029]]
shrinks: [{"0":"1!","1":"2!","3":"4!"}]
replaced: [[213616,888824]]
reference: [[162380,837588,512793,187998],512793]
in a loop: [[9,108,103,108]]
object: [[[162380,837588,512793],1726538]]
properties: [{"a":162380,"b":837588}]
pointer: [162380,1]
