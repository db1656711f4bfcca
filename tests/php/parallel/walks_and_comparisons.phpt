--TEST--
array_walk by value and by reference over long arrays; sorts by strcmp, by lists, by reversed comparisons
--FILE--
<?php
$a = range(1, 200);
$show = fn($a) => print(count($a) . ' ' . md5(json_encode($a)) . ' ' . json_encode(array_slice($a, 0, 4, true)) . "\n");
$w = $a; array_walk($w, function (&$x, $k) { $x = $x * 2 + $k; }); $show($w);
$w = $a; array_walk($w, function (&$x, $k, $f) { $x = $x * $f; }, 3); $show($w);
$w = $a; array_walk($w, function (&$x, $k, $f) { $x = $x * $f; }, 1.5); $show($w);
$w = $a; array_walk($w, function (&$x) { $x = "v$x"; }); $show($w);
function twice(&$x, $k) { $x += $x; }
$w = array_combine(array_map(fn($x) => "k$x", $a), $a); array_walk($w, 'twice'); $show($w);
$w = $a; try { array_walk($w, function (&$x, $k) { if ($k == 150) throw new Exception("at $k"); $x = -$x; }); } catch (Exception $e) { echo $e->getMessage(), "\n"; } $show($w);
$w = $a; try { array_walk($w, function (&$x, $k) { $x = intdiv(100, $x - 100); }); } catch (Error $e) { echo $e->getMessage(), "\n"; } $show($w);
$w = $a; $keep = $w; array_walk($w, function (&$x, $k) { $x = 0; }); $show($keep); $show($w);
$w = $a; array_walk($w, function ($x, $k) { if ($x % 50 == 0) echo "$k=>$x\n"; });
$w = $a; array_walk($w, function ($x, $k) { return $x / ($k - 500); });
try { array_walk($w, function ($x, $k) { return $x % ($k - 100); }); } catch (Error $e) { echo $e->getMessage(), "\n"; }
$sum = 0; array_walk($a, function ($x) use (&$sum) { $sum += $x; }); echo $sum, "\n";
$w = $a; array_walk($w, function (&$x, $k) { static $n = 0; $x = ++$n * $k; }); $show($w);
$w = $a; $r = &$w[3]; array_walk($w, function (&$x, $k) { $x = $x * 2; }); echo $r; $r = 7; $show($w);
$w = $a; unset($w[5]); array_walk($w, function (&$x, $k) { $x = $x * 2 - $k; }); $w[] = 'next'; $show($w); echo array_key_last($w), "\n";
$w = array_map(fn($x) => [$x, $x + 1], $a); array_walk($w, function (&$row, $k) { $row[] = $row[0] + $row[1]; $row['k'] = $k; }); $show($w);
class P { public $l = []; function go() { array_walk($this->l, function (&$x, $k) { $x = $x * 5; }); array_walk($this->l, [$this, 'm']); return $this->l; } function m(&$x, $k) { $x -= $k; } static function s(&$x) { $x ^= 1; } }
$p = new P; $p->l = $a; $show($p->go()); $w = $a; array_walk($w, 'P::s'); $show($w); array_walk($w, ['P', 's']); $show($w);
$w = array_fill(0, 100, 'x'); array_walk($w, fn(&$x, $k, $p) => $x = "$p$k$x", 'pre'); $show($w);
next($w); next($w); array_walk($w, function (&$x) { $x .= '!'; }); echo key($w), "\n"; $show($w);
$w = $a; array_walk($w, function (int &$x) { $x = $x + 1; }); $show($w);
$w = $a; try { array_walk($w, function (&$x, $k) { if ($k == 90) { $x = [] + 1; } else { $x = null; } }); } catch (TypeError $e) { echo $e->getMessage(), "\n"; } $show($w);
foreach ([1, 2] as $round) { $u = explode(' ', str_repeat('b a C c B A 10 9 ', 30)); usort($u, 'strcmp'); echo implode($u), "\n"; usort($u, 'strcasecmp'); echo implode($u), "\n"; uasort($u, 'strcasecmp'); echo key($u), "\n"; }
$rows = []; for ($i = 0; $i < 300; $i++) $rows[] = [($i * 7) % 5, ($i * 13) % 7, "s" . $i % 3, $i / 4, [$i % 2, $i % 3]];
foreach ([fn($a, $b) => [$a[0], $a[1]] <=> [$b[0], $b[1]], fn($a, $b) => [$a[2], $b[1]] <=> [$b[2], $a[1]], fn($a, $b) => $a[0] <=> $b[0] ?: -($a[1] <=> $b[1]), fn($a, $b) => -($a[3] <=> $b[3]), fn($a, $b) => $a[4] <=> $b[4], fn($a, $b) => [$a[4], $a[2], $b[0]] <=> [$b[4], $b[2], $a[0]], fn($a, $b) => -strcmp($a[2], $b[2]), fn($a, $b) => $a <=> $b, fn($a, $b) => [$a[3] > 50 ? 1 : 'x', 1.5] <=> [$b[3] > 50 ? 2 : 'y', 1]] as $f) { $w = $rows; usort($w, $f); $show($w); uasort($w, $f); $show($w); }
--EXPECT--
200 6471700c25157484902f352368af5047 [2,5,8,11]
200 363d313da2b2bbaf80f67c1022e478ff [3,6,9,12]
200 58acc5eeb2a9fd3871dc73c731af2772 [1.5,3,4.5,6]
200 b2d7bda62d5e1d53983965625eb59657 ["v1","v2","v3","v4"]
200 7a28f4ff7a60d94fcdda16b050bcb6d3 {"k1":2,"k2":4,"k3":6,"k4":8}
at 150
200 dfa12ebf8cf0fb0eec30faac7741b7ce [-1,-2,-3,-4]
Division by zero
200 4229bf6a3f2da5ba1b168d01eaf3c9e6 [-1,-1,-1,-1]
200 14c86c8e113977f1dd2e4d9fdbbbbd2a [1,2,3,4]
200 2ccfd48e6e15fa58f664a0fb66fc3ccd [0,0,0,0]
49=>50
99=>100
149=>150
199=>200
Modulo by zero
20100
200 53a289d1743b1779836dcf703a7ac78d [0,2,6,12]
8200 bfe5112152b709054b88ef313693f0c1 [2,4,6,7]
200 ef34e36844bbd51bba9d26b25aa580b4 [2,3,4,5]
200
200 37bf2bb38b4854b9d42521db21129f2c [{"0":1,"1":2,"2":3,"k":0},{"0":2,"1":3,"2":5,"k":1},{"0":3,"1":4,"2":7,"k":2},{"0":4,"1":5,"2":9,"k":3}]
200 5f16bf4cf13ea91c800ec9ee63b020cd [5,9,13,17]
200 726a9233d2283657fa0521b580650771 [0,3,2,5]
200 14c86c8e113977f1dd2e4d9fdbbbbd2a [1,2,3,4]
100 bebd83d49c50c5b43ab6be66e18b2e6b ["pre0x","pre1x","pre2x","pre3x"]
2
100 fcbf1963cd97cb4c2702d723603a410a ["pre0x!","pre1x!","pre2x!","pre3x!"]
200 971ceba663cbc2cb3c2ff07d2d0ce46e [2,3,4,5]
Unsupported operand types: array + int
200 62341866ada54aac018619edfeadeb8c [null,null,null,null]
101010101010101010101010101010101010101010101010101010101010999999999999999999999999999999AAAAAAAAAAAAAAAAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbcccccccccccccccccccccccccccccc
101010101010101010101010101010101010101010101010101010101010999999999999999999999999999999AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCcccccccccccccccccccccccccccccc
0
101010101010101010101010101010101010101010101010101010101010999999999999999999999999999999AAAAAAAAAAAAAAAAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbcccccccccccccccccccccccccccccc
101010101010101010101010101010101010101010101010101010101010999999999999999999999999999999AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCcccccccccccccccccccccccccccccc
0
300 8a6b39def10fe09b540b7c7430d5ec65 [[0,0,"s0",0,[0,0]],[0,0,"s2",8.75,[1,2]],[0,0,"s1",17.5,[0,1]],[0,0,"s0",26.25,[1,0]]]
300 8a6b39def10fe09b540b7c7430d5ec65 [[0,0,"s0",0,[0,0]],[0,0,"s2",8.75,[1,2]],[0,0,"s1",17.5,[0,1]],[0,0,"s0",26.25,[1,0]]]
300 916b90a6bb05724070ebc9b90fca5aa4 [[0,6,"s0",3.75,[1,0]],[2,6,"s0",9,[0,0]],[4,6,"s0",14.25,[1,0]],[1,6,"s0",19.5,[0,0]]]
300 916b90a6bb05724070ebc9b90fca5aa4 [[0,6,"s0",3.75,[1,0]],[2,6,"s0",9,[0,0]],[4,6,"s0",14.25,[1,0]],[1,6,"s0",19.5,[0,0]]]
300 7275855a7f32d78ba607bd6739bc476b [[0,6,"s0",3.75,[1,0]],[0,6,"s2",12.5,[0,2]],[0,6,"s1",21.25,[1,1]],[0,6,"s0",30,[0,0]]]
300 7275855a7f32d78ba607bd6739bc476b [[0,6,"s0",3.75,[1,0]],[0,6,"s2",12.5,[0,2]],[0,6,"s1",21.25,[1,1]],[0,6,"s0",30,[0,0]]]
300 afffa12728c9384eeb3259429bcda4ef [[3,2,"s2",74.75,[1,2]],[1,3,"s1",74.5,[0,1]],[4,4,"s0",74.25,[1,0]],[2,5,"s2",74,[0,2]]]
300 afffa12728c9384eeb3259429bcda4ef [[3,2,"s2",74.75,[1,2]],[1,3,"s1",74.5,[0,1]],[4,4,"s0",74.25,[1,0]],[2,5,"s2",74,[0,2]]]
300 b481cce688f96143c44c9571bbac9db6 [[0,0,"s0",0,[0,0]],[2,1,"s0",1.5,[0,0]],[4,2,"s0",3,[0,0]],[1,3,"s0",4.5,[0,0]]]
300 b481cce688f96143c44c9571bbac9db6 [[0,0,"s0",0,[0,0]],[2,1,"s0",1.5,[0,0]],[4,2,"s0",3,[0,0]],[1,3,"s0",4.5,[0,0]]]
300 18514a98c07e4ce186c1b3e8d10cc18a [[4,2,"s0",3,[0,0]],[4,0,"s0",10.5,[0,0]],[4,5,"s0",18,[0,0]],[4,3,"s0",25.5,[0,0]]]
300 18514a98c07e4ce186c1b3e8d10cc18a [[4,2,"s0",3,[0,0]],[4,0,"s0",10.5,[0,0]],[4,5,"s0",18,[0,0]],[4,3,"s0",25.5,[0,0]]]
300 80db65b606a52db90f9ca8c0d6d20784 [[4,5,"s2",0.5,[0,2]],[0,2,"s2",1.25,[1,2]],[1,6,"s2",2,[0,2]],[2,3,"s2",2.75,[1,2]]]
300 80db65b606a52db90f9ca8c0d6d20784 [[4,5,"s2",0.5,[0,2]],[0,2,"s2",1.25,[1,2]],[1,6,"s2",2,[0,2]],[2,3,"s2",2.75,[1,2]]]
300 0f17e320a7b56fdbc96f56046c05073d [[0,0,"s0",0,[0,0]],[0,0,"s0",26.25,[1,0]],[0,0,"s0",52.5,[0,0]],[0,0,"s1",17.5,[0,1]]]
300 0f17e320a7b56fdbc96f56046c05073d [[0,0,"s0",0,[0,0]],[0,0,"s0",26.25,[1,0]],[0,0,"s0",52.5,[0,0]],[0,0,"s1",17.5,[0,1]]]
300 da08bc1b0489c3947ee979293e42d52c [[3,2,"s2",74.75,[1,2]],[2,2,"s2",59,[0,2]],[4,4,"s2",56.75,[1,2]],[1,3,"s0",57,[0,0]]]
300 00097a216c024726944a448134539e69 {"0":[3,2,"s2",74.75,[1,2]],"64":[3,5,"s1",72.25,[1,1]],"74":[2,4,"s0",69,[0,0]],"72":[4,4,"s0",74.25,[1,0]]}
