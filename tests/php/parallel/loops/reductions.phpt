--TEST--
What rounds add up is exact in any order
--FILE--
<?php
function sums(array $a) { $s = 5; $n = 0; $d = 100; $e = 0; foreach ($a as $v) { $s += $v; $d -= $v * 2; if ($v % 3 == 0) $n++; if ($v > 900) { $e = $e + 1; } else { $e = 2 + $e; } } return [$s, $n, $d, $e]; }
function products(array $a) { $p = 3; $q = -1; foreach ($a as $v) { $p *= $v % 2 ? 1 : -1; if ($v % 251 == 1) $q *= 2; } return [$p, $q]; }
function bits(array $a) { $o = 1; $x = 0; $n = -1; foreach ($a as $v) { $o |= $v & 0x5555; $x ^= $v * 77; $n &= $v | 0xF0F; } return [$o, $x, $n]; }
function extremes(array $a) { $lo = PHP_INT_MAX; $hi = PHP_INT_MIN; $m = 3; $k = 2000; foreach ($a as $v) { $w = $v * 37 % 1009 - 300; if ($w < $lo) $lo = $w; if ($hi < $w) $hi = $w; $m = max($m, $w); $k = min($w, $k); } return [$lo, $hi, $m, $k]; }
function where(array $a, int $n) {
    $best = -1; $first = -1; $last = -1; $again = -1; $least = 1 << 40; $at = null; $late = 'none';
    for ($i = 0; $i < $n; $i++) {
        $w = $a[$i] % 100;
        if ($w > $best) { $best = $w; $first = $i; }
        if ($w >= $again) { $again = $w; $last = $i; }
        if ($w < $least) { $least = $w; $at = $i * 2; }
    }
    return [$best, $first, $again, $last, $least, $at, $late];
}
function never(array $a, int $n) { $best = 5000000; $at = -7; for ($i = 0; $i < $n; $i++) { if ($a[$i] > $best) { $best = $a[$i]; $at = $i; } } return [$best, $at]; }
function floats(array $a) { $best = 0.0; $least = INF; $which = -1; foreach ($a as $k => $v) { $x = $v; if ($x > $best) { $best = $x; $which = $k; } if ($x < $least) $least = $x; } return [$best, $least, $which]; }
function zeros(array $a) { $m = -5.0; foreach ($a as $v) { if ($v > $m) $m = $v; } return $m; }
function zeros_last(array $a) { $m = -5.0; foreach ($a as $v) { if ($v >= $m) $m = $v; } return $m; }
function nan_first(array $a) { $m = NAN; foreach ($a as $v) { if ($v > $m) $m = $v; } return $m; }
function counts(array $a) { $even = $odd = $both = 0; foreach ($a as $v) { if ($v % 2) $odd++; else $even++; ++$both; } return [$even, $odd, $both]; }
function nested(int $n) { $s = 0; $c = 0; for ($i = 0; $i < $n; $i++) { for ($j = 0; $j < $i; $j++) { $s += $i ^ $j; $c++; } } return [$s, $c]; }
function down(int $n) { $s = 0; for ($i = $n; $i > 0; --$i) { $s = $i * $i + $s; } return [$s, $i]; }
$a = range(1, 3000); $f = [];
foreach ($a as $k => $v) { $f[] = $v * 17 % 1000 / 8; $z[] = $k % 2 ? -0.0 : 0.0; $y[] = $k == 1500 ? NAN : $v % 77 * 0.25; }
for ($turn = 0; $turn < 3; $turn++) {
    echo json_encode([sums($a), products($a), bits($a), extremes($a), where($a, 3000), never($a, 3000), floats($f), floats($y), counts($a), nested(90), down(2000)]), "\n";
    var_dump(zeros($z), zeros(array_reverse($z)), zeros_last($z), zeros_last(array_reverse($z)), nan_first($f), zeros($y));
}
--EXPECT--
[[4501505,1000,-9002900,3900],[3,-4096],[1365,17000,3855],[-300,708,708,-300],[99,98,99,2998,0,198,"none"],[5000000,-7],[124.875,0,646],[19,0,75],[1500,1500,3000],[228441,4005],[2668667000,0]]
float(0)
float(-0)
float(-0)
float(0)
float(NAN)
float(19)
[[4501505,1000,-9002900,3900],[3,-4096],[1365,17000,3855],[-300,708,708,-300],[99,98,99,2998,0,198,"none"],[5000000,-7],[124.875,0,646],[19,0,75],[1500,1500,3000],[228441,4005],[2668667000,0]]
float(0)
float(-0)
float(-0)
float(0)
float(NAN)
float(19)
[[4501505,1000,-9002900,3900],[3,-4096],[1365,17000,3855],[-300,708,708,-300],[99,98,99,2998,0,198,"none"],[5000000,-7],[124.875,0,646],[19,0,75],[1500,1500,3000],[228441,4005],[2668667000,0]]
float(0)
float(-0)
float(-0)
float(0)
float(NAN)
float(19)
