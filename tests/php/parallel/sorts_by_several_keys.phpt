--TEST--
usort by several keys: elvis, lists, ifs, ternaries, results in variables, and comparisons that are none of these
--FILE--
<?php
function show(array $a) { echo count($a), ' ', md5(json_encode($a)), ' ', json_encode(array_slice($a, 0, 3, true)), "\n"; }
function by_elvis($x, $y) { return $x[0] <=> $y[0] ?: $y[1] <=> $x[1] ?: $x[2] <=> $y[2]; }
function by_lists($x, $y) { return [$x[1], $y[0], $x[2]] <=> [$y[1], $x[0], $y[2]]; }
function by_ifs($x, $y) { if ($x[0] === $y[0]) { return $x[1] - $y[1]; } return $x[0] > $y[0] ? 1 : -1; }
function by_ternaries($x, $y) { return $x[0] == $y[0] ? ($x[1] == $y[1] ? 0 : ($x[1] < $y[1] ? 1 : -1)) : ($x[0] < $y[0] ? -1 : 1); }
function by_result($x, $y) { $c = $x[1] <=> $y[1]; if ($c !== 0) { return $c; } $c = $y[0] <=> $x[0]; if (!$c) return $x[2] <=> $y[2]; return $c; }
function by_assigned($x, $y) { if (($c = $x[1] <=> $y[1]) !== 0) return $c; if ($d = $x[0] <=> $y[0]) return -$d; return 0; }
function by_less($x, $y) { if ($x[1] < $y[1]) return -1; if ($x[1] > $y[1]) return 1; return $y[2] <=> $x[2]; }
function by_less_or_equal($x, $y) { return $x[0] < $y[0] ? 1 : ($x[0] == $y[0] ? $x[1] <=> $y[1] : -1); }
function by_not_equal($x, $y) { if ($x[0] != $y[0]) return $x[0] <=> $y[0]; elseif ($x[1] != $y[1]) return $y[1] <=> $x[1]; else return 0; }
function no_order($x, $y) { return $x[0] < $y[0] ? -1 : 1; }
function no_order_either($x, $y) { if ($x[0] < $y[0]) return -1; if ($x[1] > $y[1]) return 1; return 0; }
function twice_less($x, $y) { if ($x[0] < $y[0]) return -1; if ($x[0] < $y[0]) return 1; return $x[1] <=> $y[1]; }
function both_after($x, $y) { if ($x[0] < $y[0]) return 1; if ($x[0] > $y[0]) return 1; return $x[1] <=> $y[1]; }
$all = ['by_elvis', 'by_lists', 'by_ifs', 'by_ternaries', 'by_result', 'by_assigned', 'by_less', 'by_less_or_equal', 'by_not_equal', 'no_order', 'no_order_either', 'twice_less', 'both_after'];
function rows(int $n, $f) { $rows = []; for ($i = 0; $i < $n; $i++) { $rows[] = $f($i); } return $rows; }
$sources = [
    'ints' => rows(200, fn($i) => [$i * 7 % 5, $i * 13 % 7, $i % 3]),
    'floats' => rows(150, fn($i) => [$i * 7 % 5 / 2, $i % 2 ? -0.0 : 0.0, $i * 1.5]),
    'nan' => rows(60, fn($i) => [1.5, $i % 7 ? $i % 3 / 4 : NAN, 0.5]),
    'texts' => rows(120, fn($i) => ['k' . $i % 4, 'v' . $i * 7 % 9, 'w' . $i % 2]),
    'numbers in texts' => rows(120, fn($i) => ['k' . $i % 2, $i % 3 ? '1e1' : '10', 'w' . $i % 5]),
    'few' => rows(9, fn($i) => [$i % 2, -$i, $i]),
    'holes' => array_map(fn($i) => $i % 50 == 7 ? [$i % 3] : [$i % 3, $i % 4, 1], range(0, 120)),
    'keys' => array_combine(array_map(fn($i) => "k$i", range(1, 100)), rows(100, fn($i) => [$i % 5, $i % 7, $i % 11])),
];
set_error_handler(function ($n, $text) { static $seen = 0; if ($seen++ < 3) echo $text, "\n"; return true; });
foreach ($sources as $name => $rows) {
    foreach ($all as $f) {
        if ($name == 'texts' && $f == 'by_ifs') continue;
        if ($name == 'numbers in texts' && $f == 'by_ifs') continue;
        echo "$name $f: ";
        foreach ([1, 2] as $round) { $a = $rows; usort($a, $f); }
        show($a);
        $a = $rows; uasort($a, $f); show($a);
    }
}
class P { public function __construct(public int $x, public float $y, public string $name) {} }
$points = rows(300, fn($i) => new P($i % 7, $i % 5 / 4, 'n' . $i % 11));
foreach ([fn($a, $b) => [$a->x, $a->y] <=> [$b->x, $b->y], fn($a, $b) => strcmp($b->name, $a->name) ?: $a->y <=> $b->y ?: $b->x - $a->x,
          fn(P $a, P $b): int => $a->name == $b->name ? $b->y <=> $a->y : strcmp($a->name, $b->name)] as $f) {
    foreach ([1, 2] as $round) { $w = $points; usort($w, $f); }
    show($w);
}
$by = 1; $rows = rows(200, fn($i) => [$i % 5, $i * 7 % 11, $i % 13]);
usort($rows, fn($a, $b) => $a[$by] <=> $b[$by] ?: $a[2] <=> $b[2]); show($rows);
usort($rows, function ($a, $b) use ($by) { $first = $a[0] <=> $b[0]; return $first ?: $b[$by] <=> $a[$by]; }); show($rows);
usort($rows, function ($a, $b) { $a = $b; return $a[0] <=> $b[0] ?: $a[1] <=> $b[1]; }); show($rows);
usort($rows, function ($a, $b) { $c = 1; if ($a[0] == $b[0]) { $c = $a[1] <=> $b[1]; } else { $c = $b[0] <=> $a[0]; } return $c; }); show($rows);
uksort($rows, fn($a, $b) => $a % 10 <=> $b % 10 ?: $b <=> $a); show($rows);
--EXPECT--
ints by_elvis: 200 bf629578cb4eb2fab515744627353736 [[0,6,0],[0,6,0],[0,6,1]]
200 8420cd33521289a4db914c67d0736434 {"15":[0,6,0],"120":[0,6,0],"85":[0,6,1]}
ints by_lists: 200 6b287d8ba728f5874713b9e6a894fac6 [[4,0,0],[4,0,0],[4,0,1]]
200 4c245ac101450de6ca5e1a0cc7fd9212 {"42":[4,0,0],"147":[4,0,0],"7":[4,0,1]}
ints by_ifs: 200 bb324f0af8e5c115036445258cdef2ee [[0,0,0],[0,0,2],[0,0,1]]
200 cb7d7c6e53b8930006e873b21a4d353f {"0":[0,0,0],"35":[0,0,2],"70":[0,0,1]}
ints by_ternaries: 200 380401cbc4b99ca33945a8700e21bdd6 [[0,6,0],[0,6,2],[0,6,1]]
200 dbdcdf043d63461e600ef26a3e981c1b {"15":[0,6,0],"50":[0,6,2],"85":[0,6,1]}
ints by_result: 200 6b287d8ba728f5874713b9e6a894fac6 [[4,0,0],[4,0,0],[4,0,1]]
200 4c245ac101450de6ca5e1a0cc7fd9212 {"42":[4,0,0],"147":[4,0,0],"7":[4,0,1]}
ints by_assigned: 200 af6ff15480a223398cc56562e18d9cc8 [[4,0,1],[4,0,0],[4,0,2]]
200 71fc6dd3e47e09e6b7de4a6153c7a303 {"7":[4,0,1],"42":[4,0,0],"77":[4,0,2]}
ints by_less: 200 3fec4313491569c5806221548773db4c [[3,0,2],[0,0,2],[2,0,2]]
200 30520eecb97424b486edaaaf5f9d64fd {"14":[3,0,2],"35":[0,0,2],"56":[2,0,2]}
ints by_less_or_equal: 200 478df47c15ae180e33590f7ada1ab2f3 [[4,0,1],[4,0,0],[4,0,2]]
200 73a64cebbf2998078d199ee51cc1a0a2 {"7":[4,0,1],"42":[4,0,0],"77":[4,0,2]}
ints by_not_equal: 200 380401cbc4b99ca33945a8700e21bdd6 [[0,6,0],[0,6,2],[0,6,1]]
200 dbdcdf043d63461e600ef26a3e981c1b {"15":[0,6,0],"50":[0,6,2],"85":[0,6,1]}
ints no_order: 200 2c16b276d586292b23f09b2d73cc2154 [[0,5,1],[0,0,0],[0,1,1]]
200 6f1db1079950c52308e8fc4db95c8e8a {"100":[0,5,1],"0":[0,0,0],"55":[0,1,1]}
ints no_order_either: 200 983634bffdf3a7b9935af75559be6984 [[0,0,0],[0,1,2],[0,2,2]]
200 e370624e2963eb6cbacce3dbfd5b67b4 {"0":[0,0,0],"20":[0,1,2],"5":[0,2,2]}
ints twice_less: 200 7abe7b64978f7bb6d401193533701018 [[0,0,0],[0,0,2],[0,0,1]]
200 1e11d9c30fe3d1d89edf1b6d5410ed5e {"0":[0,0,0],"35":[0,0,2],"70":[0,0,1]}
ints both_after: 200 3c032df8234cf4236316dd13731210c3 [[1,4,0],[3,3,1],[4,5,2]]
200 b6abf9a88b29560408359f56071d7540 {"3":[1,4,0],"4":[3,3,1],"2":[4,5,2]}
floats by_elvis: 150 3511f3cee6b62c214e8392d0be68e119 [[0,0,0],[0,-0,7.5],[0,0,15]]
150 e8580b99cb9461cbc00735b34d7c6613 {"0":[0,0,0],"5":[0,-0,7.5],"10":[0,0,15]}
floats by_lists: 150 2ce799c7a7a2a52eb0b4c2f23415f100 [[2,0,3],[2,-0,10.5],[2,0,18]]
150 3059209ea15bf0de5ffd143fe68ce39b {"2":[2,0,3],"7":[2,-0,10.5],"12":[2,0,18]}
floats by_ifs: 150 3511f3cee6b62c214e8392d0be68e119 [[0,0,0],[0,-0,7.5],[0,0,15]]
150 e8580b99cb9461cbc00735b34d7c6613 {"0":[0,0,0],"5":[0,-0,7.5],"10":[0,0,15]}
floats by_ternaries: 150 3511f3cee6b62c214e8392d0be68e119 [[0,0,0],[0,-0,7.5],[0,0,15]]
150 e8580b99cb9461cbc00735b34d7c6613 {"0":[0,0,0],"5":[0,-0,7.5],"10":[0,0,15]}
floats by_result: 150 2ce799c7a7a2a52eb0b4c2f23415f100 [[2,0,3],[2,-0,10.5],[2,0,18]]
150 3059209ea15bf0de5ffd143fe68ce39b {"2":[2,0,3],"7":[2,-0,10.5],"12":[2,0,18]}
floats by_assigned: 150 2ce799c7a7a2a52eb0b4c2f23415f100 [[2,0,3],[2,-0,10.5],[2,0,18]]
150 3059209ea15bf0de5ffd143fe68ce39b {"2":[2,0,3],"7":[2,-0,10.5],"12":[2,0,18]}
floats by_less: 150 8df9de0ee2b5b5ada4bb37b4e3098578 [[1.5,-0,223.5],[0.5,0,222],[2,-0,220.5]]
150 32944fe8ec7962448c1b5ebd11c19c09 {"149":[1.5,-0,223.5],"148":[0.5,0,222],"147":[2,-0,220.5]}
floats by_less_or_equal: 150 2ce799c7a7a2a52eb0b4c2f23415f100 [[2,0,3],[2,-0,10.5],[2,0,18]]
150 3059209ea15bf0de5ffd143fe68ce39b {"2":[2,0,3],"7":[2,-0,10.5],"12":[2,0,18]}
floats by_not_equal: 150 3511f3cee6b62c214e8392d0be68e119 [[0,0,0],[0,-0,7.5],[0,0,15]]
150 e8580b99cb9461cbc00735b34d7c6613 {"0":[0,0,0],"5":[0,-0,7.5],"10":[0,0,15]}
floats no_order: 150 51d09b1cc25e961f2713da2c1e06aa4f [[0,-0,112.5],[0,0,0],[0,-0,7.5]]
150 6152268ffea175de7744f729a6a812f2 {"75":[0,-0,112.5],"0":[0,0,0],"5":[0,-0,7.5]}
floats no_order_either: 150 08db51ff605bf9e298caefaaf786c840 [[0,0,0],[0,-0,7.5],[0,0,15]]
150 b47077e72ede452fc0e0754d0d397c63 {"0":[0,0,0],"5":[0,-0,7.5],"10":[0,0,15]}
floats twice_less: 150 08db51ff605bf9e298caefaaf786c840 [[0,0,0],[0,-0,7.5],[0,0,15]]
150 b47077e72ede452fc0e0754d0d397c63 {"0":[0,0,0],"5":[0,-0,7.5],"10":[0,0,15]}
floats both_after: 150 6a9d5be1220786412e6ff99dc41d41c2 [[0.5,-0,4.5],[1.5,0,6],[2,0,3]]
150 a6fcfe6668d91cb5621f90910084b395 {"3":[0.5,-0,4.5],"4":[1.5,0,6],"2":[2,0,3]}
nan by_elvis: 60 d41d8cd98f00b204e9800998ecf8427e 
60 d41d8cd98f00b204e9800998ecf8427e 
nan by_lists: 60 d41d8cd98f00b204e9800998ecf8427e 
60 d41d8cd98f00b204e9800998ecf8427e 
nan by_ifs: 60 d41d8cd98f00b204e9800998ecf8427e 
60 d41d8cd98f00b204e9800998ecf8427e 
nan by_ternaries: 60 d41d8cd98f00b204e9800998ecf8427e 
60 d41d8cd98f00b204e9800998ecf8427e 
nan by_result: 60 d41d8cd98f00b204e9800998ecf8427e 
60 d41d8cd98f00b204e9800998ecf8427e 
nan by_assigned: 60 d41d8cd98f00b204e9800998ecf8427e 
60 d41d8cd98f00b204e9800998ecf8427e 
nan by_less: 60 d41d8cd98f00b204e9800998ecf8427e 
60 d41d8cd98f00b204e9800998ecf8427e 
nan by_less_or_equal: 60 d41d8cd98f00b204e9800998ecf8427e 
60 d41d8cd98f00b204e9800998ecf8427e 
nan by_not_equal: 60 d41d8cd98f00b204e9800998ecf8427e 
60 d41d8cd98f00b204e9800998ecf8427e 
nan no_order: 60 d41d8cd98f00b204e9800998ecf8427e 
60 d41d8cd98f00b204e9800998ecf8427e 
nan no_order_either: 60 d41d8cd98f00b204e9800998ecf8427e 
60 d41d8cd98f00b204e9800998ecf8427e 
nan twice_less: 60 d41d8cd98f00b204e9800998ecf8427e 
60 d41d8cd98f00b204e9800998ecf8427e 
nan both_after: 60 d41d8cd98f00b204e9800998ecf8427e 
60 d41d8cd98f00b204e9800998ecf8427e 
texts by_elvis: 120 7083b362260f14a8b6c920c88796d8e7 [["k0","v8","w0"],["k0","v8","w0"],["k0","v8","w0"]]
120 1fc7d6f2de7578090322a13697ac1aa9 {"32":["k0","v8","w0"],"68":["k0","v8","w0"],"104":["k0","v8","w0"]}
texts by_lists: 120 aa4825b664c4d711dc2d67f1b330ade7 [["k3","v0","w1"],["k3","v0","w1"],["k3","v0","w1"]]
120 fc425bfbab2ef68800159538ba3e10b1 {"27":["k3","v0","w1"],"63":["k3","v0","w1"],"99":["k3","v0","w1"]}
texts by_ternaries: 120 7083b362260f14a8b6c920c88796d8e7 [["k0","v8","w0"],["k0","v8","w0"],["k0","v8","w0"]]
120 1fc7d6f2de7578090322a13697ac1aa9 {"32":["k0","v8","w0"],"68":["k0","v8","w0"],"104":["k0","v8","w0"]}
texts by_result: 120 aa4825b664c4d711dc2d67f1b330ade7 [["k3","v0","w1"],["k3","v0","w1"],["k3","v0","w1"]]
120 fc425bfbab2ef68800159538ba3e10b1 {"27":["k3","v0","w1"],"63":["k3","v0","w1"],"99":["k3","v0","w1"]}
texts by_assigned: 120 aa4825b664c4d711dc2d67f1b330ade7 [["k3","v0","w1"],["k3","v0","w1"],["k3","v0","w1"]]
120 fc425bfbab2ef68800159538ba3e10b1 {"27":["k3","v0","w1"],"63":["k3","v0","w1"],"99":["k3","v0","w1"]}
texts by_less: 120 c87b5f77fa1c5f786ad83b34f0a98eea [["k1","v0","w1"],["k3","v0","w1"],["k1","v0","w1"]]
120 9bb4622de31a5cd075ab9c06d2b9719c {"9":["k1","v0","w1"],"27":["k3","v0","w1"],"45":["k1","v0","w1"]}
texts by_less_or_equal: 120 4fddd344143c1e1078a21ae6f6c3b6c4 [["k3","v0","w1"],["k3","v0","w1"],["k3","v0","w1"]]
120 cf3ef4b4b1979b0db53e9067f90d3a46 {"27":["k3","v0","w1"],"63":["k3","v0","w1"],"99":["k3","v0","w1"]}
texts by_not_equal: 120 7083b362260f14a8b6c920c88796d8e7 [["k0","v8","w0"],["k0","v8","w0"],["k0","v8","w0"]]
120 1fc7d6f2de7578090322a13697ac1aa9 {"32":["k0","v8","w0"],"68":["k0","v8","w0"],"104":["k0","v8","w0"]}
texts no_order: 120 d93ba7af5a4a29778caf8a9cd9a513ab [["k0","v6","w0"],["k0","v0","w0"],["k0","v1","w0"]]
120 06ea5f8250cfc77375c596252ecb9bb4 {"60":["k0","v6","w0"],"0":["k0","v0","w0"],"4":["k0","v1","w0"]}
texts no_order_either: 120 8a719e5340a0d129699c5c6ff5ce77e0 [["k0","v0","w0"],["k0","v1","w0"],["k0","v2","w0"]]
120 379f9ecc32d64bea0e657894bf2c635f {"0":["k0","v0","w0"],"4":["k0","v1","w0"],"8":["k0","v2","w0"]}
texts twice_less: 120 72f3b7da75bec29cf1d7a379db94e932 [["k0","v0","w0"],["k0","v0","w0"],["k0","v0","w0"]]
120 f1b41aec024c1448c32775371c594fd2 {"0":["k0","v0","w0"],"36":["k0","v0","w0"],"72":["k0","v0","w0"]}
texts both_after: 120 063456b132fbc6639e76e2dbfa60d1f3 [["k3","v3","w1"],["k2","v5","w0"],["k3","v5","w1"]]
120 967edeb78ce3882ea19df59e25c54448 {"3":["k3","v3","w1"],"2":["k2","v5","w0"],"119":["k3","v5","w1"]}
numbers in texts by_elvis: 120 346a230c757ad378fd86d5af469bbe67 [["k0","10","w0"],["k0","1e1","w0"],["k0","1e1","w0"]]
120 c000728b980318e8d1ec83d9e74ee0e3 {"0":["k0","10","w0"],"10":["k0","1e1","w0"],"20":["k0","1e1","w0"]}
numbers in texts by_lists: 120 6344436ae7217b2271066b225b67d4d8 [["k1","1e1","w0"],["k1","10","w0"],["k1","1e1","w0"]]
120 9a6e1d2f5b609582b08dbadd4a8dbe39 {"5":["k1","1e1","w0"],"15":["k1","10","w0"],"25":["k1","1e1","w0"]}
numbers in texts by_ternaries: 120 f227a6d9c05f374761b62b746a6a7b93 [["k0","10","w0"],["k0","1e1","w2"],["k0","1e1","w4"]]
120 0dd78247269f4adeedf5fe627b88b4c1 {"0":["k0","10","w0"],"2":["k0","1e1","w2"],"4":["k0","1e1","w4"]}
numbers in texts by_result: 120 6344436ae7217b2271066b225b67d4d8 [["k1","1e1","w0"],["k1","10","w0"],["k1","1e1","w0"]]
120 9a6e1d2f5b609582b08dbadd4a8dbe39 {"5":["k1","1e1","w0"],"15":["k1","10","w0"],"25":["k1","1e1","w0"]}
numbers in texts by_assigned: 120 5b7d5217930faa1da29598b4f2c96bae [["k1","1e1","w1"],["k1","10","w3"],["k1","1e1","w0"]]
120 26e7b3d85925970d0c33564c616424a3 {"1":["k1","1e1","w1"],"3":["k1","10","w3"],"5":["k1","1e1","w0"]}
numbers in texts by_less: 120 7b893f9a1d790b68c386e92e5f847ea0 [["k0","1e1","w4"],["k1","10","w4"],["k0","1e1","w4"]]
120 c05a4b088b29231c0ecec05a2ba6d9c6 {"4":["k0","1e1","w4"],"9":["k1","10","w4"],"14":["k0","1e1","w4"]}
numbers in texts by_less_or_equal: 120 5b7d5217930faa1da29598b4f2c96bae [["k1","1e1","w1"],["k1","10","w3"],["k1","1e1","w0"]]
120 26e7b3d85925970d0c33564c616424a3 {"1":["k1","1e1","w1"],"3":["k1","10","w3"],"5":["k1","1e1","w0"]}
numbers in texts by_not_equal: 120 f227a6d9c05f374761b62b746a6a7b93 [["k0","10","w0"],["k0","1e1","w2"],["k0","1e1","w4"]]
120 0dd78247269f4adeedf5fe627b88b4c1 {"0":["k0","10","w0"],"2":["k0","1e1","w2"],"4":["k0","1e1","w4"]}
numbers in texts no_order: 120 80b19de7250402d4319e9e7e72f72815 [["k0","1e1","w2"],["k0","10","w0"],["k0","10","w0"]]
120 c2118b284317d471be25a3634097bc70 {"2":["k0","1e1","w2"],"60":["k0","10","w0"],"0":["k0","10","w0"]}
numbers in texts no_order_either: 120 b101853cd8dc93ce269e7b73a52bfe1b [["k0","10","w0"],["k0","1e1","w2"],["k0","1e1","w4"]]
120 97ad4cef59a58030cb72f96fa7440a21 {"0":["k0","10","w0"],"2":["k0","1e1","w2"],"4":["k0","1e1","w4"]}
numbers in texts twice_less: 120 b101853cd8dc93ce269e7b73a52bfe1b [["k0","10","w0"],["k0","1e1","w2"],["k0","1e1","w4"]]
120 97ad4cef59a58030cb72f96fa7440a21 {"0":["k0","10","w0"],"2":["k0","1e1","w2"],"4":["k0","1e1","w4"]}
numbers in texts both_after: 120 99b7289748fe832e2982e53b88625f54 [["k1","1e1","w4"],["k0","10","w0"],["k1","1e1","w1"]]
120 93929350983ea2be3f471cabdce66519 {"119":["k1","1e1","w4"],"0":["k0","10","w0"],"61":["k1","1e1","w1"]}
few by_elvis: 9 f657ee81826974128e7e801d93e7c72e [[0,0,0],[0,-2,2],[0,-4,4]]
9 7bd8f040c68784570ac7566063311939 {"0":[0,0,0],"2":[0,-2,2],"4":[0,-4,4]}
few by_lists: 9 81cc18d371b1c0906e551445e8ee632b [[0,-8,8],[1,-7,7],[0,-6,6]]
9 5d9485b58fba954469f477302c5c1f37 {"8":[0,-8,8],"7":[1,-7,7],"6":[0,-6,6]}
few by_ifs: 9 a15eed618ce7a35a3033add5b8a74ea9 [[0,-8,8],[0,-6,6],[0,-4,4]]
9 526517d570a79f7bd76a11429d71f133 {"8":[0,-8,8],"6":[0,-6,6],"4":[0,-4,4]}
few by_ternaries: 9 f657ee81826974128e7e801d93e7c72e [[0,0,0],[0,-2,2],[0,-4,4]]
9 7bd8f040c68784570ac7566063311939 {"0":[0,0,0],"2":[0,-2,2],"4":[0,-4,4]}
few by_result: 9 81cc18d371b1c0906e551445e8ee632b [[0,-8,8],[1,-7,7],[0,-6,6]]
9 5d9485b58fba954469f477302c5c1f37 {"8":[0,-8,8],"7":[1,-7,7],"6":[0,-6,6]}
few by_assigned: 9 81cc18d371b1c0906e551445e8ee632b [[0,-8,8],[1,-7,7],[0,-6,6]]
9 5d9485b58fba954469f477302c5c1f37 {"8":[0,-8,8],"7":[1,-7,7],"6":[0,-6,6]}
few by_less: 9 81cc18d371b1c0906e551445e8ee632b [[0,-8,8],[1,-7,7],[0,-6,6]]
9 5d9485b58fba954469f477302c5c1f37 {"8":[0,-8,8],"7":[1,-7,7],"6":[0,-6,6]}
few by_less_or_equal: 9 208cdb6921f0b229960a6b18552607c2 [[1,-7,7],[1,-5,5],[1,-3,3]]
9 aa552ca82ba07370d30d09cb2399d497 {"7":[1,-7,7],"5":[1,-5,5],"3":[1,-3,3]}
few by_not_equal: 9 f657ee81826974128e7e801d93e7c72e [[0,0,0],[0,-2,2],[0,-4,4]]
9 7bd8f040c68784570ac7566063311939 {"0":[0,0,0],"2":[0,-2,2],"4":[0,-4,4]}
few no_order: 9 b96fec9f6aad97e29adb394037297c54 [[0,-4,4],[0,-8,8],[0,-6,6]]
9 38f3bb0e49fb26e787952941838ebc64 {"4":[0,-4,4],"8":[0,-8,8],"6":[0,-6,6]}
few no_order_either: 9 b96fec9f6aad97e29adb394037297c54 [[0,-4,4],[0,-8,8],[0,-6,6]]
9 38f3bb0e49fb26e787952941838ebc64 {"4":[0,-4,4],"8":[0,-8,8],"6":[0,-6,6]}
few twice_less: 9 a15eed618ce7a35a3033add5b8a74ea9 [[0,-8,8],[0,-6,6],[0,-4,4]]
9 526517d570a79f7bd76a11429d71f133 {"8":[0,-8,8],"6":[0,-6,6],"4":[0,-4,4]}
few both_after: 9 e20d7386136dcb6645a09e09bdfed4e3 [[1,-7,7],[0,-8,8],[1,-5,5]]
9 4f5c9c18ea5d2fb70580ccb693ad11e3 {"7":[1,-7,7],"8":[0,-8,8],"5":[1,-5,5]}
holes by_elvis: Undefined array key 1
Undefined array key 2
Undefined array key 1
121 da3f71eb75595e2c138542ed8ba109c6 [[0,3,1],[0,3,1],[0,3,1]]
121 5b3fcff49bf877b3f5e75357c600ba19 {"3":[0,3,1],"15":[0,3,1],"27":[0,3,1]}
holes by_lists: 121 ae1383569d539d3a5721ecdc6b3e38a5 [[2],[2,0,1],[2,0,1]]
121 3aa2b4728365c0fa2a1f219842dab992 {"107":[2],"8":[2,0,1],"20":[2,0,1]}
holes by_ifs: 121 a639de7b4161c36300b8f6ba09459a9d [[0,0,1],[0,0,1],[0,0,1]]
121 a21f04c865478a15a64c82ab86fc5dec {"0":[0,0,1],"12":[0,0,1],"24":[0,0,1]}
holes by_ternaries: 121 5b0bdec3199905d2e2a01411cc4c7d5d [[0,3,1],[0,3,1],[0,3,1]]
121 d1af7de3f3a6ec46df8e3b7c5fff63b6 {"3":[0,3,1],"15":[0,3,1],"27":[0,3,1]}
holes by_result: 121 ae1383569d539d3a5721ecdc6b3e38a5 [[2],[2,0,1],[2,0,1]]
121 3aa2b4728365c0fa2a1f219842dab992 {"107":[2],"8":[2,0,1],"20":[2,0,1]}
holes by_assigned: 121 e605b7fffaa04d97bbff8008ad027e5c [[2,0,1],[2,0,1],[2,0,1]]
121 b9db99f31c4745ec1bb267acef0d6b33 {"8":[2,0,1],"20":[2,0,1],"32":[2,0,1]}
holes by_less: 121 fe15ea0b3470599ce36fba9c43345566 [[0,0,1],[1,0,1],[2,0,1]]
121 12c5c31b6272178d741fd2a2242090d0 {"0":[0,0,1],"4":[1,0,1],"8":[2,0,1]}
holes by_less_or_equal: 121 54ce781b7c949ac1de9895d01526b464 [[2,0,1],[2,0,1],[2,0,1]]
121 34c330232249cf8dd61f149adb4a90f8 {"8":[2,0,1],"20":[2,0,1],"32":[2,0,1]}
holes by_not_equal: 121 5b0bdec3199905d2e2a01411cc4c7d5d [[0,3,1],[0,3,1],[0,3,1]]
121 d1af7de3f3a6ec46df8e3b7c5fff63b6 {"3":[0,3,1],"15":[0,3,1],"27":[0,3,1]}
holes no_order: 121 e69c98d8aef0217d39a27212e2c81dea [[0,0,1],[0,0,1],[0,2,1]]
121 f84aa0b9a65d034a9fd2ada1da130a91 {"60":[0,0,1],"120":[0,0,1],"30":[0,2,1]}
holes no_order_either: 121 db0c72989ca444916454dd4e8a9dffdf [[0,0,1],[0],[0,3,1]]
121 4f1ce22c7dd315557f883b8de026a954 {"0":[0,0,1],"57":[0],"3":[0,3,1]}
holes twice_less: 121 5c62fcafc6518c7e7d24422969f281ce [[0,0,1],[0,0,1],[1,0,1]]
121 34424ebb321460863e70c3b3be7b2fd0 {"0":[0,0,1],"12":[0,0,1],"16":[1,0,1]}
holes both_after: 121 cef5f3fcd114747cd8771c8c15fe265a [[1,0,1],[1],[0,0,1]]
121 f58aa170360b32d21293562f99095be4 {"4":[1,0,1],"7":[1],"36":[0,0,1]}
keys by_elvis: 100 5880debdec0cc7f4bce92cb050aeb4f7 [[0,6,0],[0,6,2],[0,6,9]]
100 03c37c42cdf612aaf49175d2fbd9e12b {"k56":[0,6,0],"k91":[0,6,2],"k21":[0,6,9]}
keys by_lists: 100 b9864a3dcdb510028ca8b21e9edf41a5 [[4,0,3],[4,0,5],[4,0,7]]
100 2abbe7f94336e0b6af0266518e9ca0fa {"k15":[4,0,3],"k50":[4,0,5],"k85":[4,0,7]}
keys by_ifs: 100 55021f65bfbbd0782ecf730ef948518b [[0,0,0],[0,0,2],[0,0,4]]
100 74a00451b8369b597821b698c28e2d52 {"k1":[0,0,0],"k36":[0,0,2],"k71":[0,0,4]}
keys by_ternaries: 100 6e567717165a0f8f720521acb029c7c6 [[0,6,9],[0,6,0],[0,6,2]]
100 16bf2f7efb9ee33be3520c930fd513dd {"k21":[0,6,9],"k56":[0,6,0],"k91":[0,6,2]}
keys by_result: 100 b9864a3dcdb510028ca8b21e9edf41a5 [[4,0,3],[4,0,5],[4,0,7]]
100 2abbe7f94336e0b6af0266518e9ca0fa {"k15":[4,0,3],"k50":[4,0,5],"k85":[4,0,7]}
keys by_assigned: 100 4bf661d6a88ba59d5c3c9ae87080eac5 [[4,0,3],[4,0,5],[4,0,7]]
100 41f6892b81577633a02599175258c9e1 {"k15":[4,0,3],"k50":[4,0,5],"k85":[4,0,7]}
keys by_less: 100 7617cc25d760053e30150363b9136b5b [[1,0,10],[3,0,10],[2,0,9]]
100 7dcfe0eb528ac4b3634864eabe3d1e4a {"k22":[1,0,10],"k99":[3,0,10],"k43":[2,0,9]}
keys by_less_or_equal: 100 a6fa224395f800113d55cdc5f0f29178 [[4,0,3],[4,0,5],[4,0,7]]
100 eec9ce6b52c8a8e3ae36214095ce9d43 {"k15":[4,0,3],"k50":[4,0,5],"k85":[4,0,7]}
keys by_not_equal: 100 6e567717165a0f8f720521acb029c7c6 [[0,6,9],[0,6,0],[0,6,2]]
100 16bf2f7efb9ee33be3520c930fd513dd {"k21":[0,6,9],"k56":[0,6,0],"k91":[0,6,2]}
keys no_order: 100 d089b3fdd1d1f57f988565cdfedfb104 [[0,1,6],[0,0,0],[0,4,3]]
100 af67df70899a5eba49fdc78eb50cdb59 {"k51":[0,1,6],"k1":[0,0,0],"k26":[0,4,3]}
keys no_order_either: 100 851f1f762f9af67e251576fc546029ad [[0,0,0],[0,0,2],[0,1,4]]
100 ceb7527b89eda4458367b8201199dce2 {"k1":[0,0,0],"k36":[0,0,2],"k16":[0,1,4]}
keys twice_less: 100 5d24b67b865f2b9af558e4c44f49d8cd [[0,0,0],[1,0,10],[3,0,6]]
100 f1e6ad7d64dd91511c52be98a176d524 {"k1":[0,0,0],"k22":[1,0,10],"k29":[3,0,6]}
keys both_after: 100 94fe98622490f87afac2bdbc4ea9b163 [[3,3,3],[2,2,2],[4,1,0]]
100 221f65b84e40d788271446674a50766d {"k4":[3,3,3],"k3":[2,2,2],"k100":[4,1,0]}
300 49b62601697b52a59fa550b7fce19748 [{"x":0,"y":0,"name":"n0"},{"x":0,"y":0,"name":"n2"},{"x":0,"y":0,"name":"n4"}]
300 547aad206869fa91354a94b580f5a593 [{"x":6,"y":0,"name":"n9"},{"x":5,"y":0,"name":"n9"},{"x":4,"y":0,"name":"n9"}]
300 90a8496747e34cf4a4df52e001e268fc [{"x":2,"y":1,"name":"n0"},{"x":1,"y":1,"name":"n0"},{"x":0,"y":1,"name":"n0"}]
200 7791ade4a13af5e2aa781d4fbcfb3c48 [[0,0,0],[3,0,0],[1,0,1]]
200 ec0c3342135045cfd8b4987deae76517 [[0,10,2],[0,10,5],[0,10,8]]
200 ec0c3342135045cfd8b4987deae76517 [[0,10,2],[0,10,5],[0,10,8]]
200 37cce83b7821d09a1cbd1cfe6fb17966 [[4,0,5],[4,0,8],[4,0,11]]
200 0c1a6af505a1482e8c8eb2dabd8335be {"190":[0,8,3],"180":[0,5,4],"170":[0,2,8]}
