--TEST--
Rounds append to arrays, always or at times
--FILE--
<?php
function show(mixed $a): void { $t = json_encode($a); echo is_array($a) ? count($a) : '', ' ', crc32($t), ' ', substr($t, 0, 30), "\n"; }
function always(array $a) { $out = []; foreach ($a as $v) { $out[] = $v * 3; } return $out; }
function behind(array $a) { $out = [1, 2, 3]; foreach ($a as $v) { $out[] = $v; } return $out; }
function at_times(array $a) { $out = []; foreach ($a as $v) { if ($v % 7 < 2) $out[] = $v; } return $out; }
function twice(array $a) { $out = []; foreach ($a as $v) { $out[] = $v; if ($v % 2) $out[] = -$v; } return $out; }
function pairs(int $n) { $out = []; for ($i = 0; $i < $n; $i++) { for ($j = 0; $j < $i % 5; $j++) { $out[] = $i * 10 + $j; } } return $out; }
function skipping(array $a) { foreach ($a as $v) { if ($v % 3) continue; $out[] = $v / 2; } return $out; }
function texts(array $a) { $out = []; foreach ($a as $k => $v) { $out[] = "no $k: $v"; } return $out; }
function texts_at_times(array $a) { $out = []; foreach ($a as $v) { if ($v % 9 == 4) $out[] = "v$v"; } return $out; }
function same_texts(array $s) { $out = []; foreach ($s as $v) { $out[] = $v; } return $out; }
function lists(array $a) { $out = []; foreach ($a as $v) { $out[] = [$v, $v + 1]; } return $out; }
function several(array $a) { $x = $y = []; foreach ($a as $v) { if ($v % 2) $x[] = $v; else $y[] = $v; } return [$x, $y]; }
function by_key(array $a) { $out = []; foreach ($a as $k => $v) { $out[$k] = $v + $k; } return $out; }
function in_place(array $a) { foreach ($a as $k => $v) { $a[$k] = $v * 2; } return $a; }
function of_map(array $m) { $n = []; $s = 0; foreach ($m as $k => $v) { $n[] = strlen($k) + $v; $s += $v; } return [$n, $s, $k, $v]; }
function primes(int $n) { $found = []; for ($i = 2; $i < $n; $i++) { $is = true; for ($j = 2; $j * $j <= $i; $j++) { if ($i % $j == 0) { $is = false; break; } } if ($is) $found[] = $i; } return $found; }
$a = range(0, 1999); $s = array_map(fn($x) => "s" . $x % 50, $a); $m = [];
foreach ($s as $k => $v) $m["key$k"] = $k * 3;
unset($m['key5'], $m['key1999']);
for ($turn = 0; $turn < 3; $turn++) {
    foreach (['always', 'behind', 'at_times', 'twice', 'skipping', 'texts', 'texts_at_times', 'lists', 'several', 'by_key', 'in_place'] as $f) { echo $f; show($f($a)); }
    show(same_texts($s)); show(pairs(900)); show(of_map($m)); show(of_map(['a' => 1] + $m)); show(primes(2500));
}
show($a); show($s); show($m);
--EXPECT--
always2000 13100898 [0,3,6,9,12,15,18,21,24,27,30,
behind2003 1064095620 [1,2,3,0,1,2,3,4,5,6,7,8,9,10,
at_times572 1206848690 [0,1,7,8,14,15,21,22,28,29,35,
twice3000 2455117376 [0,1,-1,2,3,-3,4,5,-5,6,7,-7,8
skipping667 338302849 [0,1.5,3,4.5,6,7.5,9,10.5,12,1
texts2000 3513355948 ["no 0: 0","no 1: 1","no 2: 2"
texts_at_times222 1525241537 ["v4","v13","v22","v31","v40",
lists2000 812983167 [[0,1],[1,2],[2,3],[3,4],[4,5]
several2 1704375559 [[1,3,5,7,9,11,13,15,17,19,21,
by_key2000 1581009617 [0,2,4,6,8,10,12,14,16,18,20,2
in_place2000 1581009617 [0,2,4,6,8,10,12,14,16,18,20,2
2000 3672696965 ["s0","s1","s2","s3","s4","s5"
1800 1975547054 [10,20,21,30,31,32,40,41,42,43
4 1341148701 [[4,7,10,13,16,22,25,28,31,35,
4 382511607 [[2,4,7,10,13,16,22,25,28,31,3
367 1310184053 [2,3,5,7,11,13,17,19,23,29,31,
always2000 13100898 [0,3,6,9,12,15,18,21,24,27,30,
behind2003 1064095620 [1,2,3,0,1,2,3,4,5,6,7,8,9,10,
at_times572 1206848690 [0,1,7,8,14,15,21,22,28,29,35,
twice3000 2455117376 [0,1,-1,2,3,-3,4,5,-5,6,7,-7,8
skipping667 338302849 [0,1.5,3,4.5,6,7.5,9,10.5,12,1
texts2000 3513355948 ["no 0: 0","no 1: 1","no 2: 2"
texts_at_times222 1525241537 ["v4","v13","v22","v31","v40",
lists2000 812983167 [[0,1],[1,2],[2,3],[3,4],[4,5]
several2 1704375559 [[1,3,5,7,9,11,13,15,17,19,21,
by_key2000 1581009617 [0,2,4,6,8,10,12,14,16,18,20,2
in_place2000 1581009617 [0,2,4,6,8,10,12,14,16,18,20,2
2000 3672696965 ["s0","s1","s2","s3","s4","s5"
1800 1975547054 [10,20,21,30,31,32,40,41,42,43
4 1341148701 [[4,7,10,13,16,22,25,28,31,35,
4 382511607 [[2,4,7,10,13,16,22,25,28,31,3
367 1310184053 [2,3,5,7,11,13,17,19,23,29,31,
always2000 13100898 [0,3,6,9,12,15,18,21,24,27,30,
behind2003 1064095620 [1,2,3,0,1,2,3,4,5,6,7,8,9,10,
at_times572 1206848690 [0,1,7,8,14,15,21,22,28,29,35,
twice3000 2455117376 [0,1,-1,2,3,-3,4,5,-5,6,7,-7,8
skipping667 338302849 [0,1.5,3,4.5,6,7.5,9,10.5,12,1
texts2000 3513355948 ["no 0: 0","no 1: 1","no 2: 2"
texts_at_times222 1525241537 ["v4","v13","v22","v31","v40",
lists2000 812983167 [[0,1],[1,2],[2,3],[3,4],[4,5]
several2 1704375559 [[1,3,5,7,9,11,13,15,17,19,21,
by_key2000 1581009617 [0,2,4,6,8,10,12,14,16,18,20,2
in_place2000 1581009617 [0,2,4,6,8,10,12,14,16,18,20,2
2000 3672696965 ["s0","s1","s2","s3","s4","s5"
1800 1975547054 [10,20,21,30,31,32,40,41,42,43
4 1341148701 [[4,7,10,13,16,22,25,28,31,35,
4 382511607 [[2,4,7,10,13,16,22,25,28,31,3
367 1310184053 [2,3,5,7,11,13,17,19,23,29,31,
2000 45814180 [0,1,2,3,4,5,6,7,8,9,10,11,12,
2000 3672696965 ["s0","s1","s2","s3","s4","s5"
1998 1438107175 {"key0":0,"key1":3,"key2":6,"k
