--TEST--
A sum of floats has the bits of the serial one
--FILE--
<?php
function total(array $a) { $s = 0.0; foreach ($a as $v) { $s += $v; } return $s; }
function weighted(array $a, int $n) { $s = 1.5; $t = 0.0; for ($i = 0; $i < $n; $i++) { $x = $a[$i] * 0.25; $s += $x; $t -= $i; } return [$s, $t]; }
function with_outputs(array $a, int $n) { $s = 0.0; $out = []; for ($i = 0; $i < $n; $i++) { $out[] = $a[$i] * 2; $s = $s + $a[$i]; } return [$s, count($out), $out[$n - 1]]; }
function in_place(array $a, int $n) { $s = 0.0; for ($i = 0; $i < $n; $i++) { $a[$i] *= 2; $s += 0.1; } return [$s, $a[7], $a[$n - 1]]; }
function leibniz(int $n) { $s = 0.0; for ($i = 0; $i < $n; $i++) { $s += 1.0 / ($i * 2 + 1) * ($i % 2 ? -1 : 1); } return 4 * $s; }
$whole = $tenths = $zeros = $huge = $tiny = $mixed = [];
for ($i = 0; $i < 2500; $i++) {
    $whole[] = (float)($i * 3 - 1000); $tenths[] = $i / 10; $zeros[] = -0.0; $huge[] = 1e300 * $i; $tiny[] = 5e-324 * $i;
    $mixed[] = $i % 500 == 499 ? 1e17 : 1.0; $limit[] = 4503599627370496.0; $nan[] = $i == 2000 ? NAN : 1.0; $inf[] = $i == 2000 ? -INF : 1.0;
}
for ($turn = 0; $turn < 5; $turn++)
    foreach ([$whole, $tenths, $zeros, $huge, $tiny, $mixed, $limit, $nan, $inf] as $n => $a) {
        echo $n, ' '; var_dump(total($a));
        if ($n < 2) echo json_encode([weighted($a, 2500), with_outputs($a, 2500), in_place($a, 2500)]), "\n";
    }
echo bin2hex(pack("E", leibniz(3000))), ' ', bin2hex(pack('E', total($zeros))), "\n";
--EXPECT--
0 float(6871250)
[[1717814,-3123750],[6871250,2500,12994],[249.99999999999008,-1958,12994]]
1 float(312375)
[[78095.25,-3123750],[312375,2500,499.8],[249.99999999999008,1.4,499.8]]
2 float(0)
3 float(3.1237500000000006E+306)
4 float(1.5433376E-317)
5 float(5.000000000000005E+17)
6 float(1.125899906842624E+19)
7 float(NAN)
8 float(-INF)
0 float(6871250)
[[1717814,-3123750],[6871250,2500,12994],[249.99999999999008,-1958,12994]]
1 float(312375)
[[78095.25,-3123750],[312375,2500,499.8],[249.99999999999008,1.4,499.8]]
2 float(0)
3 float(3.1237500000000006E+306)
4 float(1.5433376E-317)
5 float(5.000000000000005E+17)
6 float(1.125899906842624E+19)
7 float(NAN)
8 float(-INF)
0 float(6871250)
[[1717814,-3123750],[6871250,2500,12994],[249.99999999999008,-1958,12994]]
1 float(312375)
[[78095.25,-3123750],[312375,2500,499.8],[249.99999999999008,1.4,499.8]]
2 float(0)
3 float(3.1237500000000006E+306)
4 float(1.5433376E-317)
5 float(5.000000000000005E+17)
6 float(1.125899906842624E+19)
7 float(NAN)
8 float(-INF)
0 float(6871250)
[[1717814,-3123750],[6871250,2500,12994],[249.99999999999008,-1958,12994]]
1 float(312375)
[[78095.25,-3123750],[312375,2500,499.8],[249.99999999999008,1.4,499.8]]
2 float(0)
3 float(3.1237500000000006E+306)
4 float(1.5433376E-317)
5 float(5.000000000000005E+17)
6 float(1.125899906842624E+19)
7 float(NAN)
8 float(-INF)
0 float(6871250)
[[1717814,-3123750],[6871250,2500,12994],[249.99999999999008,-1958,12994]]
1 float(312375)
[[78095.25,-3123750],[312375,2500,499.8],[249.99999999999008,1.4,499.8]]
2 float(0)
3 float(3.1237500000000006E+306)
4 float(1.5433376E-317)
5 float(5.000000000000005E+17)
6 float(1.125899906842624E+19)
7 float(NAN)
8 float(-INF)
4009214c91065f22 0000000000000000
