--TEST--
do ... while with the step at the end of its body: the rounds are those of a for, the last one stands apart
--FILE--
<?php
function doubled(array $a, int $n) { $i = 0; $out = []; do { $out[$i] = $a[$i] * 2; $i++; } while ($i < $n); return [$out, $i]; }
function sum(array $a, int $n) { $i = 0; $s = 0; do { $s += $a[$i]; $x = $a[$i] . 'x'; $i++; } while ($i < $n); return [$s, $i, $x]; }
function down(array $a, int $n) { $i = $n; $s = 0; do { $s += $a[$i]; $i -= 1; } while ($i > 0); return [$s, $i]; }
function collect(int $n) { $i = 5; do { if ($i % 3) { $o[] = $i * $i; } $i += 2; } while ($i <= $n); return [$o, $i]; }
function skips(int $n) { $i = $c = 0; do { if ($i == 5) { $i += 2; continue; } $c += $i; $i++; } while ($i < $n); return [$i, $c]; }
function nested(int $h, int $w) { $y = 0; do { $x = 0; do { $m[$y][$x] = $x * $y; $x++; } while ($x < $w); ++$y; } while ($y < $h); return [$m, $x, $y]; }
function fails(array $a, int $n) { $i = 0; $s = 0; try { do { $s += intdiv(100, $a[$i]); $i++; } while ($i < $n); } catch (Error $e) { return [$e->getMessage(), $i, $s]; } return $s; }
function carried(int $n) { $i = 0; $x = 1; do { $x = ($x * 3 + $i) % 1000; $i++; } while ($i < $n); return $x; }
function overflows() { $i = PHP_INT_MAX - 2; $c = 0; do { $c++; $i++; } while ($i < 1e30 && $c < 5); return [$i, $c]; }
function to_the_end() { $i = PHP_INT_MAX - 3; $c = 0; do { $c++; $i++; } while ($i < PHP_INT_MAX); return [$i, $c]; }
function bound(array $a) { $i = 0; $s = 0; do { $s ^= $a[$i]; $i++; } while ($i < count($a)); return [$s, $i]; }
for ($t = 0; $t < 3; $t++) {
    foreach ([0, 1, 2, 9, 800] as $n) {
        $a = range(1, $n + 2);
        foreach ([doubled($a, $n), sum($a, $n), down($a, $n), collect($n), skips($n), nested($n, 3), carried($n), bound($a),
                  fails($a, $n), fails([1, 2, ...$n > 5 ? range(1, 700) : [], 0, ...range(1, $n + 4)], $n)] as $r) echo md5(serialize($r)), ' ', substr(json_encode($r), 0, 50), "\n";
    }
    var_dump(overflows(), to_the_end());
}
$i = 0;
do { echo $i; $i++; } while ($i < 3);
--EXPECT--
13687d4e8203ec1df359664151157973 [[2],1]
a20efa25806b63981b658942dcc4365d [1,1,"1x"]
a4f7abf56bcda6885eb4a690756d6e55 [1,-1]
5d791e8aaa8e15d0cefdb38dd5863d49 [[25],7]
019c13fbf144fc1478adc2eab558d0f8 [1,0]
322ebb060ea3090375a8f227bf9704f4 [[[0,0,0]],3,1]
61965228195038acca65226a13a04461 3
3434b33c67f67eb71b81e43ba0078215 [3,2]
fd88228f9a138d49248fdc7a1799cb1e 100
fd88228f9a138d49248fdc7a1799cb1e 100
13687d4e8203ec1df359664151157973 [[2],1]
a20efa25806b63981b658942dcc4365d [1,1,"1x"]
12b92cb25ebcd408ba8a689686fc1efc [2,0]
5d791e8aaa8e15d0cefdb38dd5863d49 [[25],7]
019c13fbf144fc1478adc2eab558d0f8 [1,0]
322ebb060ea3090375a8f227bf9704f4 [[[0,0,0]],3,1]
61965228195038acca65226a13a04461 3
2f2b9f826b2f0c80aea44bacb35acd6d [0,3]
fd88228f9a138d49248fdc7a1799cb1e 100
fd88228f9a138d49248fdc7a1799cb1e 100
638d3aa1ab59337748c7483d890416bc [[2,4],2]
3aa0613576ef0a411c83f3016aac4870 [3,2,"2x"]
017c8ead1ab06ce480d9a6a94847242b [5,0]
5d791e8aaa8e15d0cefdb38dd5863d49 [[25],7]
02878487ecf2302bf7ba2cc919514889 [2,1]
8ad3b02ac8c88b0a360d3e7a66c8f549 [[[0,0,0],[0,1,2]],3,2]
3a5a64ae0bfa68823f9ee648f499a97c 10
d745f99fa9a2c4f8af7fac74cf13a7c7 [4,4]
faa55299bf5274cddab6271a882bfb9e 150
faa55299bf5274cddab6271a882bfb9e 150
3652dd7a70d73af374a580154d5d0fe3 [[2,4,6,8,10,12,14,16,18],9]
fe5f4a369ea30b0d4f37a55764aaedcc [45,9,"9x"]
f2badcf6a84c7ab0e270590252b61d21 [54,0]
5fd20b96f02e47f185c7faf3b52f6bf7 [[25,49],11]
4f4e23d0b4df3569afa507fae8d93400 [9,25]
03d3e9f557742208cfdd4b29229293fd [[[0,0,0],[0,1,2],[0,2,4],[0,3,6],[0,4,8],[0,5,10]
f1c9f91637fbed9f8e9fa98e7b91d463 599
cecd489d626a118adf4ed630e96572d4 [0,11]
a292b3a51cb75f0b445a41e1f6546683 281
49477359abbe767efd306d03ba6a90bc 408
146e8da50e7ee7873dd8261cfed55d0d [[2,4,6,8,10,12,14,16,18,20,22,24,26,28,30,32,34,3
e78166876ec69667bf7192c9c7eb58c6 [320400,800,"800x"]
97e3b1f67f114fb0b4f536d423e0e921 [321200,0]
b1d8c0570d6df8ad93cd4209395c1f54 [[25,49,121,169,289,361,529,625,841,961,1225,1369,
bee4b6a7e9cc5e1ec34668783aa30539 [800,319589]
7c54ab986b9051217d42449458c0665e [[[0,0,0],[0,1,2],[0,2,4],[0,3,6],[0,4,8],[0,5,10]
55cf32d2057536577ac8b05dc591ca93 601
59213f0c8751df3bc12ce62914b781c5 [803,802]
e5fe65ba5c902ecffc58a7b7e2b8e866 482
b0fb200ee08c8dcc4f2429ed46ca3ed2 ["Division by zero",702,632]
array(2) {
  [0]=>
  float(9.223372036854776E+18)
  [1]=>
  int(5)
}
array(2) {
  [0]=>
  int(9223372036854775807)
  [1]=>
  int(3)
}
13687d4e8203ec1df359664151157973 [[2],1]
a20efa25806b63981b658942dcc4365d [1,1,"1x"]
a4f7abf56bcda6885eb4a690756d6e55 [1,-1]
5d791e8aaa8e15d0cefdb38dd5863d49 [[25],7]
019c13fbf144fc1478adc2eab558d0f8 [1,0]
322ebb060ea3090375a8f227bf9704f4 [[[0,0,0]],3,1]
61965228195038acca65226a13a04461 3
3434b33c67f67eb71b81e43ba0078215 [3,2]
fd88228f9a138d49248fdc7a1799cb1e 100
fd88228f9a138d49248fdc7a1799cb1e 100
13687d4e8203ec1df359664151157973 [[2],1]
a20efa25806b63981b658942dcc4365d [1,1,"1x"]
12b92cb25ebcd408ba8a689686fc1efc [2,0]
5d791e8aaa8e15d0cefdb38dd5863d49 [[25],7]
019c13fbf144fc1478adc2eab558d0f8 [1,0]
322ebb060ea3090375a8f227bf9704f4 [[[0,0,0]],3,1]
61965228195038acca65226a13a04461 3
2f2b9f826b2f0c80aea44bacb35acd6d [0,3]
fd88228f9a138d49248fdc7a1799cb1e 100
fd88228f9a138d49248fdc7a1799cb1e 100
638d3aa1ab59337748c7483d890416bc [[2,4],2]
3aa0613576ef0a411c83f3016aac4870 [3,2,"2x"]
017c8ead1ab06ce480d9a6a94847242b [5,0]
5d791e8aaa8e15d0cefdb38dd5863d49 [[25],7]
02878487ecf2302bf7ba2cc919514889 [2,1]
8ad3b02ac8c88b0a360d3e7a66c8f549 [[[0,0,0],[0,1,2]],3,2]
3a5a64ae0bfa68823f9ee648f499a97c 10
d745f99fa9a2c4f8af7fac74cf13a7c7 [4,4]
faa55299bf5274cddab6271a882bfb9e 150
faa55299bf5274cddab6271a882bfb9e 150
3652dd7a70d73af374a580154d5d0fe3 [[2,4,6,8,10,12,14,16,18],9]
fe5f4a369ea30b0d4f37a55764aaedcc [45,9,"9x"]
f2badcf6a84c7ab0e270590252b61d21 [54,0]
5fd20b96f02e47f185c7faf3b52f6bf7 [[25,49],11]
4f4e23d0b4df3569afa507fae8d93400 [9,25]
03d3e9f557742208cfdd4b29229293fd [[[0,0,0],[0,1,2],[0,2,4],[0,3,6],[0,4,8],[0,5,10]
f1c9f91637fbed9f8e9fa98e7b91d463 599
cecd489d626a118adf4ed630e96572d4 [0,11]
a292b3a51cb75f0b445a41e1f6546683 281
49477359abbe767efd306d03ba6a90bc 408
146e8da50e7ee7873dd8261cfed55d0d [[2,4,6,8,10,12,14,16,18,20,22,24,26,28,30,32,34,3
e78166876ec69667bf7192c9c7eb58c6 [320400,800,"800x"]
97e3b1f67f114fb0b4f536d423e0e921 [321200,0]
b1d8c0570d6df8ad93cd4209395c1f54 [[25,49,121,169,289,361,529,625,841,961,1225,1369,
bee4b6a7e9cc5e1ec34668783aa30539 [800,319589]
7c54ab986b9051217d42449458c0665e [[[0,0,0],[0,1,2],[0,2,4],[0,3,6],[0,4,8],[0,5,10]
55cf32d2057536577ac8b05dc591ca93 601
59213f0c8751df3bc12ce62914b781c5 [803,802]
e5fe65ba5c902ecffc58a7b7e2b8e866 482
b0fb200ee08c8dcc4f2429ed46ca3ed2 ["Division by zero",702,632]
array(2) {
  [0]=>
  float(9.223372036854776E+18)
  [1]=>
  int(5)
}
array(2) {
  [0]=>
  int(9223372036854775807)
  [1]=>
  int(3)
}
13687d4e8203ec1df359664151157973 [[2],1]
a20efa25806b63981b658942dcc4365d [1,1,"1x"]
a4f7abf56bcda6885eb4a690756d6e55 [1,-1]
5d791e8aaa8e15d0cefdb38dd5863d49 [[25],7]
019c13fbf144fc1478adc2eab558d0f8 [1,0]
322ebb060ea3090375a8f227bf9704f4 [[[0,0,0]],3,1]
61965228195038acca65226a13a04461 3
3434b33c67f67eb71b81e43ba0078215 [3,2]
fd88228f9a138d49248fdc7a1799cb1e 100
fd88228f9a138d49248fdc7a1799cb1e 100
13687d4e8203ec1df359664151157973 [[2],1]
a20efa25806b63981b658942dcc4365d [1,1,"1x"]
12b92cb25ebcd408ba8a689686fc1efc [2,0]
5d791e8aaa8e15d0cefdb38dd5863d49 [[25],7]
019c13fbf144fc1478adc2eab558d0f8 [1,0]
322ebb060ea3090375a8f227bf9704f4 [[[0,0,0]],3,1]
61965228195038acca65226a13a04461 3
2f2b9f826b2f0c80aea44bacb35acd6d [0,3]
fd88228f9a138d49248fdc7a1799cb1e 100
fd88228f9a138d49248fdc7a1799cb1e 100
638d3aa1ab59337748c7483d890416bc [[2,4],2]
3aa0613576ef0a411c83f3016aac4870 [3,2,"2x"]
017c8ead1ab06ce480d9a6a94847242b [5,0]
5d791e8aaa8e15d0cefdb38dd5863d49 [[25],7]
02878487ecf2302bf7ba2cc919514889 [2,1]
8ad3b02ac8c88b0a360d3e7a66c8f549 [[[0,0,0],[0,1,2]],3,2]
3a5a64ae0bfa68823f9ee648f499a97c 10
d745f99fa9a2c4f8af7fac74cf13a7c7 [4,4]
faa55299bf5274cddab6271a882bfb9e 150
faa55299bf5274cddab6271a882bfb9e 150
3652dd7a70d73af374a580154d5d0fe3 [[2,4,6,8,10,12,14,16,18],9]
fe5f4a369ea30b0d4f37a55764aaedcc [45,9,"9x"]
f2badcf6a84c7ab0e270590252b61d21 [54,0]
5fd20b96f02e47f185c7faf3b52f6bf7 [[25,49],11]
4f4e23d0b4df3569afa507fae8d93400 [9,25]
03d3e9f557742208cfdd4b29229293fd [[[0,0,0],[0,1,2],[0,2,4],[0,3,6],[0,4,8],[0,5,10]
f1c9f91637fbed9f8e9fa98e7b91d463 599
cecd489d626a118adf4ed630e96572d4 [0,11]
a292b3a51cb75f0b445a41e1f6546683 281
49477359abbe767efd306d03ba6a90bc 408
146e8da50e7ee7873dd8261cfed55d0d [[2,4,6,8,10,12,14,16,18,20,22,24,26,28,30,32,34,3
e78166876ec69667bf7192c9c7eb58c6 [320400,800,"800x"]
97e3b1f67f114fb0b4f536d423e0e921 [321200,0]
b1d8c0570d6df8ad93cd4209395c1f54 [[25,49,121,169,289,361,529,625,841,961,1225,1369,
bee4b6a7e9cc5e1ec34668783aa30539 [800,319589]
7c54ab986b9051217d42449458c0665e [[[0,0,0],[0,1,2],[0,2,4],[0,3,6],[0,4,8],[0,5,10]
55cf32d2057536577ac8b05dc591ca93 601
59213f0c8751df3bc12ce62914b781c5 [803,802]
e5fe65ba5c902ecffc58a7b7e2b8e866 482
b0fb200ee08c8dcc4f2429ed46ca3ed2 ["Division by zero",702,632]
array(2) {
  [0]=>
  float(9.223372036854776E+18)
  [1]=>
  int(5)
}
array(2) {
  [0]=>
  int(9223372036854775807)
  [1]=>
  int(3)
}
012
