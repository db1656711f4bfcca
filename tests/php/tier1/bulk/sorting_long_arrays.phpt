--TEST--
usort, uasort, uksort of long arrays: order of equal elements, keys, comparisons that contradict themselves
--FILE--
<?php
function by_last_digit(int $x, int $y): int { return $x % 10 <=> $y % 10; }
$seed = 7;
$a = $named = [];
for ($i = 0; $i < 1500; $i++) {
    $seed = ($seed * 1103515245 + 12345) & 0x7fffffff;
    $a[] = $seed % 300;
    $named["k" . ($seed % 5000)] = [$seed % 11, "v$i"];
}
for ($round = 0; $round < 3; $round++) {
    $b = $a; var_dump(usort($b, 'by_last_digit')); echo md5(serialize($b)), "\n";
    $b = $a; usort($b, fn($x, $y) => $y <=> $x); echo md5(serialize($b)), "\n";
    $b = $a; uasort($b, fn($x, $y) => $x - $y); echo md5(serialize($b)), "\n";
    $b = $named; uasort($b, fn($x, $y) => $x[0] <=> $y[0]); echo md5(serialize($b)), "\n";
    $b = $named; uksort($b, fn($x, $y) => strcmp($x, $y)); echo md5(serialize($b)), "\n";
    $b = $named; usort($b, fn($x, $y) => [$x[0], $y[1]] <=> [$y[0], $x[1]]); echo md5(serialize($b)), "\n";
    $b = $a; usort($b, fn($x, $y) => ($x * 7 + $y * 3) % 5 - 2); echo md5(serialize($b)), "\n";
    $b = $a; usort($b, fn($x, $y) => 1); echo md5(serialize($b)), "\n";
    $b = $a; usort($b, fn($x, $y) => ($x - $y) / 10); echo md5(serialize($b)), "\n";
}
$b = array_slice($a, 0, 100);
usort($b, fn($x, $y) => $x > $y);
echo md5(serialize($b)), "\n";
try {
    usort($a, fn($x, $y) => $x === 250 ? throw new Exception("250") : $x <=> $y);
} catch (Exception $e) {
    echo $e->getMessage(), " ", count($a), " ", md5(serialize($a)), "\n";
}
--EXPECTF--
bool(true)
132588b452b775aa15950edc5486ad5d
bf0ca2db617be506ee772c30a4d0eead
304d1f04be2c82b87c00ee068767d465
b031c6c63a93f9dd48e057f4f7d8bc41
a50b3208fd04ffde1b0b00a26c1da9a7
2ffa87c2c4d61a0c35c0c9aed65bfb31
b99ec52a0e3db257e7a0cd20ab13dec3
cf9bc07484f2146aff0a00db8a60ddf9
bd68f9cec92e2f2628544b2a879ec59c
bool(true)
132588b452b775aa15950edc5486ad5d
bf0ca2db617be506ee772c30a4d0eead
304d1f04be2c82b87c00ee068767d465
b031c6c63a93f9dd48e057f4f7d8bc41
a50b3208fd04ffde1b0b00a26c1da9a7
2ffa87c2c4d61a0c35c0c9aed65bfb31
b99ec52a0e3db257e7a0cd20ab13dec3
cf9bc07484f2146aff0a00db8a60ddf9
bd68f9cec92e2f2628544b2a879ec59c
bool(true)
132588b452b775aa15950edc5486ad5d
bf0ca2db617be506ee772c30a4d0eead
304d1f04be2c82b87c00ee068767d465
b031c6c63a93f9dd48e057f4f7d8bc41
a50b3208fd04ffde1b0b00a26c1da9a7
2ffa87c2c4d61a0c35c0c9aed65bfb31
b99ec52a0e3db257e7a0cd20ab13dec3
cf9bc07484f2146aff0a00db8a60ddf9
bd68f9cec92e2f2628544b2a879ec59c

Deprecated: usort(): Returning bool from comparison function is deprecated, return an integer less than, equal to, or greater than zero in %s/sorting_long_arrays.php on line 22
a2bec642d24abbf02ea3ae156a569db2
250 1500 1f5f2166c1183d10d5fd548a5eb80946
