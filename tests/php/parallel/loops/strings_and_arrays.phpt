--TEST--
Strings and arrays go through rounds without losing a count
--FILE--
<?php
function copies(array $s, int $n) { for ($i = 0; $i < $n; $i++) { $out[$i] = $s[$n - 1 - $i]; } return $out; }
function either(array $s, int $n) { $out = []; for ($i = 0; $i < $n; $i++) { $out[$i] = $i % 3 ? $s[$i] : "new $i"; } return $out; }
function rows(array $m) { $out = []; foreach ($m as $row) { $out[] = $row; } return $out; }
function changed(array $m) { $out = []; foreach ($m as $k => $row) { $row[] = "end $k"; $out[] = $row; } return $out; }
function nested(array $m) { $out = []; foreach ($m as $row) { $out[] = [$row, [$row[0]]]; } return $out; }
function always_same(int $n) { for ($i = 0; $i < $n; $i++) { $out[$i] = 'same'; } return $out; }
function one(string $s, int $n) { for ($i = 0; $i < $n; $i++) { $out[$i] = $s; } return $out; }
function bytes(string $s) { $n = strlen($s); for ($i = 0; $i < $n; $i++) { $out[$i] = $s[$i]; } return implode('', $out); }
function upper(array $s) { foreach ($s as $k => $v) { $s[$k] = strtoupper($v); } return $s; }
function mixed_(array $s, int $n) { for ($i = 0; $i < $n; $i++) { $out[$i] = $i % 2 ? $i : $s[$i]; } return $out; }
function maps_of(array $s) { foreach ($s as $k => $v) { $out[] = ['name' => $v, 'n' => $k]; } return $out; }
$s = $m = [];
for ($i = 0; $i < 1500; $i++) { $s[] = "text number $i"; $m[] = ["r$i", "x"]; }
for ($turn = 0; $turn < 3; $turn++) {
    foreach ([copies($s, 1500), either($s, 1500), rows($m), changed($m), nested($m), always_same(900), one("given $turn", 900), upper($s), mixed_($s, 1500), maps_of($s)] as $r) {
        $keep[] = $r; echo count($r), ' ', md5(json_encode($r)), "\n";
    }
    echo md5(bytes(str_repeat('abc', 700))), "\n";
}
foreach ($keep as $r) { $sum[] = md5(json_encode($r)); }
echo md5(implode($sum)), ' ', md5(json_encode([$s, $m])), "\n";
--EXPECT--
1500 2cab60fa6c646d75e0d8887ffb76d76b
1500 97971c2a6e0abc3738aaf02e056f3151
1500 0e28465312259bf5cc3718acd79fa6d7
1500 8075ed781e152437820e27b74f86b728
1500 62d8072ed957baaefc3c825f0dae0ccd
900 ce7f554b90c35f913e9e210f347ce8a2
900 97f8eb1387a8a79338e2be5182ee48cf
1500 30e75a81d72e647628ffb01ea6ff7822
1500 e86b39eeb90f1ac27e9595799c5bee04
1500 bad82aa98a4321a4f731a6f76359e933
aeb7594a02a56b8059841096d570a55e
1500 2cab60fa6c646d75e0d8887ffb76d76b
1500 97971c2a6e0abc3738aaf02e056f3151
1500 0e28465312259bf5cc3718acd79fa6d7
1500 8075ed781e152437820e27b74f86b728
1500 62d8072ed957baaefc3c825f0dae0ccd
900 ce7f554b90c35f913e9e210f347ce8a2
900 57d7bc82b84f6695d66931f02e5f823c
1500 30e75a81d72e647628ffb01ea6ff7822
1500 e86b39eeb90f1ac27e9595799c5bee04
1500 bad82aa98a4321a4f731a6f76359e933
aeb7594a02a56b8059841096d570a55e
1500 2cab60fa6c646d75e0d8887ffb76d76b
1500 97971c2a6e0abc3738aaf02e056f3151
1500 0e28465312259bf5cc3718acd79fa6d7
1500 8075ed781e152437820e27b74f86b728
1500 62d8072ed957baaefc3c825f0dae0ccd
900 ce7f554b90c35f913e9e210f347ce8a2
900 0c5cf1aa492794c03cf5e4f61460f43b
1500 30e75a81d72e647628ffb01ea6ff7822
1500 e86b39eeb90f1ac27e9595799c5bee04
1500 bad82aa98a4321a4f731a6f76359e933
aeb7594a02a56b8059841096d570a55e
6a610d780f49ad32b66cc3f57fffa986 4a74f61c44b95d4345e0a5f3b06c21b6
