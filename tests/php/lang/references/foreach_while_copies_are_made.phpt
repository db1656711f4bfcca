--TEST--
foreach by reference goes on where it was when the body copies the array, and copies share the references
--FILE--
<?php
function f() { $a = [1, 2, 3]; $keep = []; $n = 0; foreach ($a as $k => &$r) { if (++$n > 9) break; $r += 10; $keep[] = $a; echo $k, ' '; } unset($r); echo json_encode([$a, $keep]), "\n"; }
f();
function g() { $a = [1, 2, 3]; $b = null; $n = 0; foreach ($a as $k => &$r) { if (++$n > 9) break; $r += 10; $b = $a; echo $k, ' '; } unset($r); echo json_encode([$a, $b]), "\n"; }
g();
function h() { $a = [1, 2, 3]; $b = null; $n = 0; foreach ($a as $k => &$r) { if (++$n > 9) break; $r += 10; $b = $a ?: []; echo $k, ' '; } unset($r); echo json_encode([$a, $b]), "\n"; }
h();
function i() { $a = [1, 2, 3]; $b = null; $n = 0; foreach ($a as $k => &$r) { if (++$n > 9) break; $b = $a; $r += 10; echo $k, ' '; } unset($r); echo json_encode([$a, $b]), "\n"; }
i();
function j() { $a = [1, 2, 3]; $b = $a; $n = 0; foreach ($a as $k => &$r) { if (++$n > 9) break; $r += 10; if ($k == 1) $b = $a; echo $k, ' '; } unset($r); echo json_encode([$a, $b]), "\n"; }
j();
function k() { $a = [1, 2, 3]; $b = null; $n = 0; foreach ($a as $k => &$r) { if (++$n > 9) break; $b = $a ?: []; $r += 10; $c[] = $b; echo $k, ' '; } unset($r); echo json_encode([$a, $b, $c]), "\n"; }
k();
function l() { $a = [1, 2, 3]; $n = 0; foreach ($a as $k => &$r) { if (++$n > 9) break; $b = $a; $a[] = $n; $r += 10; echo $k, ' '; } unset($r); echo json_encode([$a, $b]), "\n"; }
l();
function m() { $a = ['x' => 1, 'y' => 2, 'z' => 3]; $n = 0; foreach ($a as $k => &$r) { if (++$n > 9) break; $b = $a; unset($b['y']); $b['w'] = 4; $r += 10; echo $k, ' '; } unset($r); echo json_encode([$a, $b]), "\n"; }
m();
function n() { $a = [1, 2, 3]; $n = 0; foreach ($a as $k => &$r) { if (++$n > 9) break; $b = $a; $b[1] = 7; $r += 10; echo $k, ' '; $c[] = $b; } unset($r); echo json_encode([$a, $b, $c]), "\n"; }
n();
function o() { $a = [1, 2, 3]; $n = 0; foreach ($a as $k => &$r) { if (++$n > 9) break; if ($k == 0) { $b = $a; $a = [7, 8, 9, 10]; } $r += 10; echo $k, ' '; } unset($r); echo json_encode([$a, $b]), "\n"; }
o();
function p() { $a = [[1], [2], [3]]; $n = 0; foreach ($a as $k => &$r) { if (++$n > 9) break; $b = $a; $r[] = $k; echo $k, ' '; } unset($r); echo json_encode([$a, $b]), "\n"; }
p();
class C { public $items = [1, 2, 3]; function all() { return $this->items; } function run() { $n = 0; foreach ($this->items as $k => &$r) { if (++$n > 9) break; $copy = $this->all(); $r += count($copy) * 10; echo $k, ' '; } unset($r); echo json_encode([$this->items, $copy]), "\n"; } }
(new C)->run();
$g = [1, 2, 3]; function look() { global $g; $h = $g; return array_sum($h); }
$n = 0; foreach ($g as $k => &$r) { if (++$n > 9) break; $r += look(); $all[] = $g; echo $k, ' '; } unset($r); echo json_encode([$g, $all]), "\n";
$first = [1, 2, 3]; $second = $first; foreach ($first as &$r) { $r *= 2; $third = $first; } unset($r); $third[0] = 'third'; echo json_encode([$first, $second, $third]), "\n";
--EXPECT--
0 1 2 [[11,12,13],[[11,12,13],[11,12,13],[11,12,13]]]
0 1 2 [[11,12,13],[11,12,13]]
0 1 2 [[11,12,13],[11,12,13]]
0 1 2 [[11,12,13],[11,12,13]]
0 1 2 [[11,12,13],[11,12,13]]
0 1 2 [[11,12,13],[11,12,13],[[11,12,13],[11,12,13],[11,12,13]]]
0 0 0 0 0 0 0 0 0 [[91,2,3,1,2,3,4,5,6,7,8,9],[91,2,3,1,2,3,4,5,6,7,8]]
x y z [{"x":11,"y":12,"z":13},{"x":11,"z":13,"w":4}]
0 1 2 [[11,7,13],[11,7,13],[[11,7,3],[11,7,3],[11,7,13]]]
0 0 0 0 0 0 0 0 0 [[7,8,9,10],[17,8,9,10]]
0 1 2 [[[1,0],[2,1],[3,2]],[[1,0],[2,1],[3,2]]]
0 1 2 [[31,32,33],[31,32,33]]
0 1 2 [[7,14,27],[[7,14,27],[7,14,27],[7,14,27]]]
[[2,4,6],[1,2,3],["third",4,6]]
