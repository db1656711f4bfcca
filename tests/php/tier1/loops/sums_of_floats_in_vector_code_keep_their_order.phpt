--TEST--
Sums of floats in loops that become vector code are added in PHP's order
--FILE--
<?php
function dot(array $a, array $b, int $n): float { $s = 0.0; for ($i = 0; $i < $n; $i++) { $s += $a[$i] * $b[$i]; } return $s; }
function less(array $a, int $n): float { $s = 1e17; for ($i = 0; $i < $n; $i++) { $s -= 1.0 / ($i + 1) + $a[$i]; } return $s; }
function zeros(array $a, int $n): float { $s = -0.0; for ($i = 0; $i < $n; $i++) { $s += $a[$i]; } return $s; }
function down(array $a, int $n): float { $s = 0.0; for ($i = $n - 1; $i >= 0; $i--) { $s += $a[$i] / 3.0; } return $s; }
$a = $b = [];
for ($i = 0; $i < 131; $i++) { $a[] = ($i % 3 ? 1.0 : -1e16) * (1 + $i % 7) / 3; $b[] = ($i % 5 ? 1 / ($i + 1) : 1e10); }
foreach ([0, 1, 15, 16, 17, 31, 64, 100, 131] as $n) {
    echo $n, ' ', bin2hex(pack('E4', dot($a, $b, $n), less($a, $n), down($a, $n), dot($b, $b, $n))), "\n";
}
var_dump(zeros(array_fill(0, 40, -0.0), 40), zeros(array_fill(0, 40, 0.0), 40));
$b[77] = NAN; $b[50] = INF; $b[20] = -INF;
foreach ([20, 21, 50, 51, 77, 78, 131] as $n) { var_dump(zeros($b, $n)); }
--EXPECT--
0 00000000000000004376345785d8a00000000000000000000000000000000000
1 c53b929b9eed599c4376f1d1e82ca555c30f9465b8ab8e394415af1d78b58c40
15 c53b929b9f0e0d984382dfb0cb5e8800c354b962c1309555443043561a882930
16 c554adf4b73a303443839d2b2db28d55c356b2a91cbb4e384435af1d78b58c40
17 c554adf4b73a303443839d2b2db28d55c356b2a91cbb4e384435af1d78b58c40
31 c564adf4b7372a06438b03f304fac2abc36537b45813438f4442f939c99edab8
64 c579d971e501a35a4395477e8aef9955c374f88b8ca1ec7144519e47f21381f4
100 c58820482b116979439e87f85809dbffc380a741a4627800445b1ae4d6e2ef50
131 c58ab606c1f7c6a443a2c8017f140755c3855748bdcbef1c44624bc0ddd92e56
float(-0)
float(0)
float(40000000002.27767)
float(-INF)
float(-INF)
float(NAN)
float(NAN)
float(NAN)
float(NAN)
