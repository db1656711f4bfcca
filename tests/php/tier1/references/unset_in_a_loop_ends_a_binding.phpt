--TEST--
unset() in a compiled loop ends a binding: what the reference stood for keeps its value
--FILE--
<?php
function f(array $a, array $b, int $n) {
    file_put_contents('php://memory', '');
    foreach ($a as &$x) { $x = $x + 1; }
    for ($i = 0; $i < $n; $i++) { foreach ($b as &$x) { $x += $i; } unset($x); }
    return [$a, $b];
}
for ($r = 0; $r < 3; $r++) { echo json_encode(f([1, 2, 3], [1, 2], 50)), "\n"; }
function g(array $a, array $b, int $n) {
    file_put_contents('php://memory', '');
    foreach ($b as &$x) { $x++; }
    for ($i = 0; $i < $n; $i++) { $x = $i * 2; $a[0] += $x; unset($x); }
    return [$a, $b];
}
for ($r = 0; $r < 3; $r++) { echo json_encode(g([1, 2, 3], [1, 2], 50)), "\n"; }
$a = [1, 2, 3]; $b = [5, 6];
foreach ($a as &$x) { $x++; }
for ($i = 0; $i < 100; $i++) { foreach ($b as &$x) { $x += $i; } unset($x); }
echo json_encode([$a, $b, isset($x)]), "\n";
$q = &$b; 
for ($i = 0; $i < 100; $i++) { foreach ($b as $k => &$x) { $x += $k; } unset($x); }
echo json_encode([$a, $b, $q]), "\n";
function h(array $a, &$x) {
    for ($i = 0; $i < 50; $i++) { $x = $i + 7; $a[0] += $x; unset($x); }
    return $a;
}
$y = 3;
for ($r = 0; $r < 3; $r++) { echo json_encode(h([1, 2, 3], $y)), " $y\n"; }
function global_one(int $n): int { global $seen; $s = 0; for ($i = 0; $i < $n; $i++) { $seen = $i; $s += $seen; unset($seen); } return $s; }
$seen = 'old';
for ($r = 0; $r < 3; $r++) { echo global_one(50), " ", $seen, "\n"; }
function captured(int $n): array { $x = 1; $f = function () use (&$x) { return $x; }; $s = 0;
    for ($i = 0; $i < $n; $i++) { $x = $i; $s += $x; unset($x); } return [$s, $f(), isset($x)]; }
for ($r = 0; $r < 3; $r++) { echo json_encode(captured(50)), "\n"; }
function walked_before(array $a, int $n): array { foreach ($a as &$x) { $x *= 2; } for ($i = 0; $i < $n; $i++) { $t = [$i, 1]; foreach ($t as &$x) { $x += $i; } unset($x); $a[] = $t[0]; } return $a; }
for ($r = 0; $r < 3; $r++) { echo json_encode(walked_before([1, 2], 30)), "\n"; }
function shows() { var_dump(array_key_exists('p', $GLOBALS), array_key_exists('pk', $GLOBALS), $GLOBALS['pk'] ?? null); }
$c = [[3, 1], [2, 5]];
for ($i = 0; $i < 100; $i++) { foreach ($c as $pk => &$p) { $p[0] += $pk; } unset($p); }
shows();
echo json_encode($c), "\n";
--EXPECT--
[[2,3,4],[1226,1227]]
[[2,3,4],[1226,1227]]
[[2,3,4],[1226,1227]]
[[2451,2,3],[2,0]]
[[2451,2,3],[2,0]]
[[2451,2,3],[2,0]]
[[2,3,4],[4955,4956],false]
[[2,3,4],[4955,5056],[4955,5056]]
[1576,2,3] 7
[1576,2,3] 7
[1576,2,3] 7
1225 0
1225 0
1225 0
[1225,0,false]
[1225,0,false]
[1225,0,false]
[2,4,0,2,4,6,8,10,12,14,16,18,20,22,24,26,28,30,32,34,36,38,40,42,44,46,48,50,52,54,56,58]
[2,4,0,2,4,6,8,10,12,14,16,18,20,22,24,26,28,30,32,34,36,38,40,42,44,46,48,50,52,54,56,58]
[2,4,0,2,4,6,8,10,12,14,16,18,20,22,24,26,28,30,32,34,36,38,40,42,44,46,48,50,52,54,56,58]
bool(false)
bool(true)
int(1)
[[3,1],[102,5]]
