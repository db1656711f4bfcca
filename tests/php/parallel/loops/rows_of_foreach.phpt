--TEST--
Rows that an inner foreach or an uncounted loop fills, some of them empty
--FILE--
<?php
function show(?array $a): void { echo $a === null ? 'null' : count($a), ' ', md5(json_encode($a)), "\n"; }
function grey(array $img): array {
    $out = [];
    foreach ($img as $y => $row) {
        foreach ($row as $x => $px) {
            [$r, $g, $b] = $px;
            $out[$y][$x] = intdiv($r * 3 + $g * 6 + $b, 10);
        }
    }
    return $out;
}
function doubled(array $m) {
    foreach ($m as $y => $row) foreach ($row as $x => $v) $out[$y][$x] = $v * 2;
    return $out ?? null;
}
function in_place(array $m): array {
    foreach ($m as $y => $row) foreach ($row as $x => $v) $m[$y][$x] = $v * 2 + $x;
    return $m;
}
function appended(array $m): array {
    $out = [];
    foreach ($m as $y => $row) { foreach ($row as $v) { if ($v < 0) break; $out[$y][] = "v$v"; } }
    return $out;
}
function collatz(int $n): array {
    $out = [];
    for ($i = 0; $i < $n; $i++) { $v = $i + 1; $k = 0; while ($v != 1) { $v = $v % 2 ? 3 * $v + 1 : $v >> 1; $out[$i][$k] = $v; $k++; } }
    return $out;
}
function some(array $m): array {
    $out = [];
    foreach ($m as $y => $row) foreach ($row as $x => $v) if ($v % 3) $out[$y][$x] = $v;
    return $out;
}
$img = []; for ($y = 0; $y < 60; $y++) for ($x = 0; $x < 40; $x++) $img[$y][$x] = [$x * 5 & 255, $y * 3 & 255, $x ^ $y];
$m = []; for ($y = 0; $y < 90; $y++) for ($x = 0; $x <= $y % 7; $x++) $m[$y][$x] = $x + $y * 100;
$holes = $m; $holes[17] = []; $holes[88] = []; $holes[89] = [];
$first = $m; $first[0] = []; $last = $m; $last[89] = [];
$none = array_fill(0, 30, []); $minus = $m; $minus[40] = [-1, 2]; $minus[41] = [3, -1];
for ($t = 0; $t < 3; $t++) {
    show(grey($img)); show(collatz(70));
    foreach ([$m, $holes, $first, $last, $none, $minus, []] as $one) { show(doubled($one)); show(in_place($one)); show(appended($one)); show(some($one)); show($one); }
}
--EXPECT--
60 b1ca63d74d74169e8c714cacd0f85ee9
69 77697ae772fe35687776eb9b97801c59
90 d76e1b3ae25e60b5c0337bf9d6dbb14c
90 19357ded367ebfb92388f7beb235d761
90 fd46d88276142005d7d899376a84c78e
85 9a44e4778243abcfa0878da68f396f23
90 ce82d835b962f01be3f2e66582d79590
87 96ac3b1b9ce0c2e50b2555c3fccb0ebf
90 a2ec6b9b6c4b4f7ea11fd824b577b842
87 ad20bc731fc9d9b12712c1988f33eccb
82 d9698997a1a0247e87d9d467ee75dd31
90 add4f599d842fabb9ba150855d2dae97
89 dcff19c24881e142945ad3b7d2980cb5
90 ea4cf3cab31b8a010067cdba52d8d25e
89 64b298102a0d5afa8927494d8a1828e8
85 9a44e4778243abcfa0878da68f396f23
90 2fff55c16aaf0d8e7db213c7cd1bba1c
89 dd0bcde923f1e516e2b703c7bc3461d2
90 6a001610f9e52c8f2f74a6423e0d6d05
89 714ef4b889728f620890f01c6fa2f3cd
84 d01048fcaed8c36d97921f83644204e5
90 40ee534d6f84f79de0a757acc1001f68
null 37a6259cc0c1dae299a7866489dff0bd
30 9882c131b52037141b08fbd6068d533f
0 d751713988987e9331980363e24189ce
0 d751713988987e9331980363e24189ce
30 9882c131b52037141b08fbd6068d533f
90 ed8a816c9f0e4e3b962ff470518d7351
90 33d3f6fce42159ba0848594cbe6006c9
89 00e844f314dfb84d9095e65f63113c3f
85 8ecac0f710af348398ba5e278b21c34e
90 a9b5a6f38f9643c107a4ee1eeb681130
null 37a6259cc0c1dae299a7866489dff0bd
0 d751713988987e9331980363e24189ce
0 d751713988987e9331980363e24189ce
0 d751713988987e9331980363e24189ce
0 d751713988987e9331980363e24189ce
60 b1ca63d74d74169e8c714cacd0f85ee9
69 77697ae772fe35687776eb9b97801c59
90 d76e1b3ae25e60b5c0337bf9d6dbb14c
90 19357ded367ebfb92388f7beb235d761
90 fd46d88276142005d7d899376a84c78e
85 9a44e4778243abcfa0878da68f396f23
90 ce82d835b962f01be3f2e66582d79590
87 96ac3b1b9ce0c2e50b2555c3fccb0ebf
90 a2ec6b9b6c4b4f7ea11fd824b577b842
87 ad20bc731fc9d9b12712c1988f33eccb
82 d9698997a1a0247e87d9d467ee75dd31
90 add4f599d842fabb9ba150855d2dae97
89 dcff19c24881e142945ad3b7d2980cb5
90 ea4cf3cab31b8a010067cdba52d8d25e
89 64b298102a0d5afa8927494d8a1828e8
85 9a44e4778243abcfa0878da68f396f23
90 2fff55c16aaf0d8e7db213c7cd1bba1c
89 dd0bcde923f1e516e2b703c7bc3461d2
90 6a001610f9e52c8f2f74a6423e0d6d05
89 714ef4b889728f620890f01c6fa2f3cd
84 d01048fcaed8c36d97921f83644204e5
90 40ee534d6f84f79de0a757acc1001f68
null 37a6259cc0c1dae299a7866489dff0bd
30 9882c131b52037141b08fbd6068d533f
0 d751713988987e9331980363e24189ce
0 d751713988987e9331980363e24189ce
30 9882c131b52037141b08fbd6068d533f
90 ed8a816c9f0e4e3b962ff470518d7351
90 33d3f6fce42159ba0848594cbe6006c9
89 00e844f314dfb84d9095e65f63113c3f
85 8ecac0f710af348398ba5e278b21c34e
90 a9b5a6f38f9643c107a4ee1eeb681130
null 37a6259cc0c1dae299a7866489dff0bd
0 d751713988987e9331980363e24189ce
0 d751713988987e9331980363e24189ce
0 d751713988987e9331980363e24189ce
0 d751713988987e9331980363e24189ce
60 b1ca63d74d74169e8c714cacd0f85ee9
69 77697ae772fe35687776eb9b97801c59
90 d76e1b3ae25e60b5c0337bf9d6dbb14c
90 19357ded367ebfb92388f7beb235d761
90 fd46d88276142005d7d899376a84c78e
85 9a44e4778243abcfa0878da68f396f23
90 ce82d835b962f01be3f2e66582d79590
87 96ac3b1b9ce0c2e50b2555c3fccb0ebf
90 a2ec6b9b6c4b4f7ea11fd824b577b842
87 ad20bc731fc9d9b12712c1988f33eccb
82 d9698997a1a0247e87d9d467ee75dd31
90 add4f599d842fabb9ba150855d2dae97
89 dcff19c24881e142945ad3b7d2980cb5
90 ea4cf3cab31b8a010067cdba52d8d25e
89 64b298102a0d5afa8927494d8a1828e8
85 9a44e4778243abcfa0878da68f396f23
90 2fff55c16aaf0d8e7db213c7cd1bba1c
89 dd0bcde923f1e516e2b703c7bc3461d2
90 6a001610f9e52c8f2f74a6423e0d6d05
89 714ef4b889728f620890f01c6fa2f3cd
84 d01048fcaed8c36d97921f83644204e5
90 40ee534d6f84f79de0a757acc1001f68
null 37a6259cc0c1dae299a7866489dff0bd
30 9882c131b52037141b08fbd6068d533f
0 d751713988987e9331980363e24189ce
0 d751713988987e9331980363e24189ce
30 9882c131b52037141b08fbd6068d533f
90 ed8a816c9f0e4e3b962ff470518d7351
90 33d3f6fce42159ba0848594cbe6006c9
89 00e844f314dfb84d9095e65f63113c3f
85 8ecac0f710af348398ba5e278b21c34e
90 a9b5a6f38f9643c107a4ee1eeb681130
null 37a6259cc0c1dae299a7866489dff0bd
0 d751713988987e9331980363e24189ce
0 d751713988987e9331980363e24189ce
0 d751713988987e9331980363e24189ce
0 d751713988987e9331980363e24189ce
