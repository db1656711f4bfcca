--TEST--
usort by keys that are ints and floats: those that are no floats, NAN, comparisons that tell 1 from 1.0
--FILE--
<?php
function by_value(array $a): array { usort($a, fn($x, $y) => $x <=> $y); return $a; }
function by_value_down(array $a): array { usort($a, fn($x, $y) => $y <=> $x); return $a; }
function by_price(array $a): array { usort($a, fn($x, $y) => $x['p'] <=> $y['p'] ?: $y['q'] <=> $x['q']); return $a; }
function by_strict(array $a): array { usort($a, function ($x, $y) { if ($x['p'] === $y['p']) return $y['q'] <=> $x['q']; return $x['p'] < $y['p'] ? -1 : 1; }); return $a; }
function by_loose(array $a): array { usort($a, function ($x, $y) { if ($x['p'] == $y['p']) return $y['q'] <=> $x['q']; return $x['p'] < $y['p'] ? -1 : 1; }); return $a; }
function by_key(array $a): array { uasort($a, fn($x, $y) => $x['p'] / 2 <=> $y['p'] / 2); return $a; }
function show(array $a): void { echo count($a), ' ', md5(serialize($a)), ' ', json_encode(array_slice($a, 0, 3, true)), "\n"; }
$sources = [];
foreach ([5, 40, 3000] as $n) {
    $numbers = $rows = [];
    for ($i = 0; $i < $n; $i++) { $numbers[] = $i * 7919 % 1009 / 4; $rows["r$i"] = ['p' => $i * 31 % 17 / 4, 'q' => $i % 5]; }
    $sources[] = [$numbers, $rows];
}
$far = $sources[1];
foreach ([9007199254740993, 9007199254740992.0, -9007199254740993, PHP_INT_MAX, (float) PHP_INT_MAX, -0.0, 0, INF] as $at => $x) { $far[0][$at * 4] = $x; $far[1]["r" . $at * 4]['p'] = $x; }
$sources[] = $far; $far[0][3] = NAN; $far[1]['r3']['p'] = NAN; $sources[] = $far;
for ($round = 0; $round < 3; $round++)
    foreach ($sources as [$numbers, $rows]) {
        show(by_value($numbers)); show(by_value_down($numbers));
        foreach (['by_price', 'by_strict', 'by_loose', 'by_key'] as $f) show($f($rows));
    }
--EXPECT--
5 74fde66a5b10bbf301d9186b7e492d38 [0,99.25,137.5]
5 bdea8dfc3b30e5d4ea2736b0acacb0d5 [214,175.75,137.5]
5 4ecf5c4834b8e4c0ef6367a5ab8a5896 [{"p":0,"q":0},{"p":1.25,"q":4},{"p":2,"q":3}]
5 4ecf5c4834b8e4c0ef6367a5ab8a5896 [{"p":0,"q":0},{"p":1.25,"q":4},{"p":2,"q":3}]
5 4ecf5c4834b8e4c0ef6367a5ab8a5896 [{"p":0,"q":0},{"p":1.25,"q":4},{"p":2,"q":3}]
5 a76760315daf2d41ff64d7c96aa12f36 {"r0":{"p":0,"q":0},"r4":{"p":1.25,"q":4},"r3":{"p":2,"q":3}}
40 f4ef86ea2bd4ea823545c8ad34f1c861 [0,7.25,14.5]
40 5cb8ef98ed62f7e2fd2e0009bf111fb2 [251.25,244,236.75]
40 fb624c8659e755e40b4c8b40c023ee0d [{"p":0,"q":4},{"p":0,"q":2},{"p":0,"q":0}]
40 fb624c8659e755e40b4c8b40c023ee0d [{"p":0,"q":4},{"p":0,"q":2},{"p":0,"q":0}]
40 fb624c8659e755e40b4c8b40c023ee0d [{"p":0,"q":4},{"p":0,"q":2},{"p":0,"q":0}]
40 b0b3cc72aeb345eab09e2b604e7aae07 {"r0":{"p":0,"q":0},"r17":{"p":0,"q":2},"r34":{"p":0,"q":4}}
3000 176a6279b1095540708726470ad228de [0,0,0]
3000 e2799566a277058181cbbd1d394237d1 [252,252,252]
3000 351bda9dcb3fdbe98481fd4341f683dd [{"p":0,"q":4},{"p":0,"q":4},{"p":0,"q":4}]
3000 351bda9dcb3fdbe98481fd4341f683dd [{"p":0,"q":4},{"p":0,"q":4},{"p":0,"q":4}]
3000 351bda9dcb3fdbe98481fd4341f683dd [{"p":0,"q":4},{"p":0,"q":4},{"p":0,"q":4}]
3000 886c1bfe0c8c80d5dab5c16d315530e6 {"r0":{"p":0,"q":0},"r17":{"p":0,"q":2},"r34":{"p":0,"q":4}}
40 0ddbcaca7f324027c78f5e3be22571db [-9007199254740993,-0,0]
40 16611f0fa03bc1593d99138c5fbf839c 
40 da5fb00586bc190f5978dddec3daf0e7 [{"p":-9007199254740993,"q":3},{"p":0,"q":4},{"p":0,"q":4}]
40 6b5b2325790ce761c3ac11ccb1965ff7 [{"p":-9007199254740993,"q":3},{"p":0,"q":4},{"p":0,"q":4}]
40 da5fb00586bc190f5978dddec3daf0e7 [{"p":-9007199254740993,"q":3},{"p":0,"q":4},{"p":0,"q":4}]
40 101f65a8adc6aa506b77e8c59d9beb68 {"r8":{"p":-9007199254740993,"q":3},"r17":{"p":0,"q":2},"r20":{"p":-0,"q":0}}
40 eddee6620077d481c0c7f6e619005f6f 
40 df5fe341d7ee2c59374c706b4545ee43 
40 4ce466afd78614fd4f7b1a494ba5abf6 
40 ef76b43b5ec763df375919b145ae89be 
40 4ce466afd78614fd4f7b1a494ba5abf6 
40 51413f7d331345f4975e3e1c01345e83 
5 74fde66a5b10bbf301d9186b7e492d38 [0,99.25,137.5]
5 bdea8dfc3b30e5d4ea2736b0acacb0d5 [214,175.75,137.5]
5 4ecf5c4834b8e4c0ef6367a5ab8a5896 [{"p":0,"q":0},{"p":1.25,"q":4},{"p":2,"q":3}]
5 4ecf5c4834b8e4c0ef6367a5ab8a5896 [{"p":0,"q":0},{"p":1.25,"q":4},{"p":2,"q":3}]
5 4ecf5c4834b8e4c0ef6367a5ab8a5896 [{"p":0,"q":0},{"p":1.25,"q":4},{"p":2,"q":3}]
5 a76760315daf2d41ff64d7c96aa12f36 {"r0":{"p":0,"q":0},"r4":{"p":1.25,"q":4},"r3":{"p":2,"q":3}}
40 f4ef86ea2bd4ea823545c8ad34f1c861 [0,7.25,14.5]
40 5cb8ef98ed62f7e2fd2e0009bf111fb2 [251.25,244,236.75]
40 fb624c8659e755e40b4c8b40c023ee0d [{"p":0,"q":4},{"p":0,"q":2},{"p":0,"q":0}]
40 fb624c8659e755e40b4c8b40c023ee0d [{"p":0,"q":4},{"p":0,"q":2},{"p":0,"q":0}]
40 fb624c8659e755e40b4c8b40c023ee0d [{"p":0,"q":4},{"p":0,"q":2},{"p":0,"q":0}]
40 b0b3cc72aeb345eab09e2b604e7aae07 {"r0":{"p":0,"q":0},"r17":{"p":0,"q":2},"r34":{"p":0,"q":4}}
3000 176a6279b1095540708726470ad228de [0,0,0]
3000 e2799566a277058181cbbd1d394237d1 [252,252,252]
3000 351bda9dcb3fdbe98481fd4341f683dd [{"p":0,"q":4},{"p":0,"q":4},{"p":0,"q":4}]
3000 351bda9dcb3fdbe98481fd4341f683dd [{"p":0,"q":4},{"p":0,"q":4},{"p":0,"q":4}]
3000 351bda9dcb3fdbe98481fd4341f683dd [{"p":0,"q":4},{"p":0,"q":4},{"p":0,"q":4}]
3000 886c1bfe0c8c80d5dab5c16d315530e6 {"r0":{"p":0,"q":0},"r17":{"p":0,"q":2},"r34":{"p":0,"q":4}}
40 0ddbcaca7f324027c78f5e3be22571db [-9007199254740993,-0,0]
40 16611f0fa03bc1593d99138c5fbf839c 
40 da5fb00586bc190f5978dddec3daf0e7 [{"p":-9007199254740993,"q":3},{"p":0,"q":4},{"p":0,"q":4}]
40 6b5b2325790ce761c3ac11ccb1965ff7 [{"p":-9007199254740993,"q":3},{"p":0,"q":4},{"p":0,"q":4}]
40 da5fb00586bc190f5978dddec3daf0e7 [{"p":-9007199254740993,"q":3},{"p":0,"q":4},{"p":0,"q":4}]
40 101f65a8adc6aa506b77e8c59d9beb68 {"r8":{"p":-9007199254740993,"q":3},"r17":{"p":0,"q":2},"r20":{"p":-0,"q":0}}
40 eddee6620077d481c0c7f6e619005f6f 
40 df5fe341d7ee2c59374c706b4545ee43 
40 4ce466afd78614fd4f7b1a494ba5abf6 
40 ef76b43b5ec763df375919b145ae89be 
40 4ce466afd78614fd4f7b1a494ba5abf6 
40 51413f7d331345f4975e3e1c01345e83 
5 74fde66a5b10bbf301d9186b7e492d38 [0,99.25,137.5]
5 bdea8dfc3b30e5d4ea2736b0acacb0d5 [214,175.75,137.5]
5 4ecf5c4834b8e4c0ef6367a5ab8a5896 [{"p":0,"q":0},{"p":1.25,"q":4},{"p":2,"q":3}]
5 4ecf5c4834b8e4c0ef6367a5ab8a5896 [{"p":0,"q":0},{"p":1.25,"q":4},{"p":2,"q":3}]
5 4ecf5c4834b8e4c0ef6367a5ab8a5896 [{"p":0,"q":0},{"p":1.25,"q":4},{"p":2,"q":3}]
5 a76760315daf2d41ff64d7c96aa12f36 {"r0":{"p":0,"q":0},"r4":{"p":1.25,"q":4},"r3":{"p":2,"q":3}}
40 f4ef86ea2bd4ea823545c8ad34f1c861 [0,7.25,14.5]
40 5cb8ef98ed62f7e2fd2e0009bf111fb2 [251.25,244,236.75]
40 fb624c8659e755e40b4c8b40c023ee0d [{"p":0,"q":4},{"p":0,"q":2},{"p":0,"q":0}]
40 fb624c8659e755e40b4c8b40c023ee0d [{"p":0,"q":4},{"p":0,"q":2},{"p":0,"q":0}]
40 fb624c8659e755e40b4c8b40c023ee0d [{"p":0,"q":4},{"p":0,"q":2},{"p":0,"q":0}]
40 b0b3cc72aeb345eab09e2b604e7aae07 {"r0":{"p":0,"q":0},"r17":{"p":0,"q":2},"r34":{"p":0,"q":4}}
3000 176a6279b1095540708726470ad228de [0,0,0]
3000 e2799566a277058181cbbd1d394237d1 [252,252,252]
3000 351bda9dcb3fdbe98481fd4341f683dd [{"p":0,"q":4},{"p":0,"q":4},{"p":0,"q":4}]
3000 351bda9dcb3fdbe98481fd4341f683dd [{"p":0,"q":4},{"p":0,"q":4},{"p":0,"q":4}]
3000 351bda9dcb3fdbe98481fd4341f683dd [{"p":0,"q":4},{"p":0,"q":4},{"p":0,"q":4}]
3000 886c1bfe0c8c80d5dab5c16d315530e6 {"r0":{"p":0,"q":0},"r17":{"p":0,"q":2},"r34":{"p":0,"q":4}}
40 0ddbcaca7f324027c78f5e3be22571db [-9007199254740993,-0,0]
40 16611f0fa03bc1593d99138c5fbf839c 
40 da5fb00586bc190f5978dddec3daf0e7 [{"p":-9007199254740993,"q":3},{"p":0,"q":4},{"p":0,"q":4}]
40 6b5b2325790ce761c3ac11ccb1965ff7 [{"p":-9007199254740993,"q":3},{"p":0,"q":4},{"p":0,"q":4}]
40 da5fb00586bc190f5978dddec3daf0e7 [{"p":-9007199254740993,"q":3},{"p":0,"q":4},{"p":0,"q":4}]
40 101f65a8adc6aa506b77e8c59d9beb68 {"r8":{"p":-9007199254740993,"q":3},"r17":{"p":0,"q":2},"r20":{"p":-0,"q":0}}
40 eddee6620077d481c0c7f6e619005f6f 
40 df5fe341d7ee2c59374c706b4545ee43 
40 4ce466afd78614fd4f7b1a494ba5abf6 
40 ef76b43b5ec763df375919b145ae89be 
40 4ce466afd78614fd4f7b1a494ba5abf6 
40 51413f7d331345f4975e3e1c01345e83
