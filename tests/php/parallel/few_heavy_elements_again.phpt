--TEST--
Array builtins and loops at places whose few elements were known to take long
--FILE--
<?php
// The same place again and again: its elements are known to take long, then they are light, warn, throw, are of other types.
function work(int $n): int { for ($i = 0, $t = $n; $i < 150000; $i++) $t = ($t * 31 + $i) % 1000003; return $t; }
function light(int $n): int { return $n < 0 ? work(-$n) : $n + 1; }

$map = fn($x) => light($x);
foreach ([[-1, -2], [-3, -4, -5], [-6, -7], [1, 2], [3], [], [-8, 9], [10, -11, 12], [-13, -14]] as $a)
    echo json_encode(array_map($map, $a)), "\n";
foreach ([['a' => -1, 'b' => -2], ['a' => -3, 'c' => 4], ['x' => -5, 'y' => -6]] as $a)
    echo json_encode(array_map($map, $a)), "\n";

echo "two arrays\n";
foreach ([[[-1, -2], [1, 2]], [[-3, -4], [3, 4]], [[-5, -6], [5]], [[-7, -8], [7, 8]]] as [$a, $b])
    echo json_encode(array_map(fn($x, $y) => light($x) + (int) $y, $a, $b)), "\n";

echo "filter, fold\n";
for ($k = 1; $k < 5; $k++) {
    echo json_encode(array_filter([-$k, -$k - 1, $k], fn($x) => light($x) % 2 == 0)), " ";
    echo array_reduce([-$k, -$k - 1, $k], fn($c, $x) => $c + light($x), $k), " ";
    echo array_reduce([-$k, -$k - 1], fn($c, $x) => $c . light($x) . ',', ''), "\n";
}

echo "walks\n";
for ($k = 1; $k < 5; $k++) {
    $a = ['p' => -$k, 'q' => -$k - 1];
    array_walk($a, function (&$v, $key) { $v = $key . light($v); });
    $sum = 0;
    array_walk($a, function ($v, $key) use (&$sum, $k) { $sum += light(-$k); });
    echo json_encode($a), " $sum\n";
}

echo "sorts\n";
for ($k = 1; $k < 4; $k++) {
    $a = ['p' => -$k, 'q' => -$k - 1, 'r' => -$k - 2];
    usort($a, fn($x, $y) => work($x) <=> work($y));
    echo json_encode($a), "\n";
}

echo "exceptions: the first one wins\n";
$checked = function ($x) { $r = light($x); if ($x > 100) throw new DomainException("no $x"); return $r; };
foreach ([[-1, -2], [-3, -4], [-5, 101, 102], [103, -6], [-7, -8]] as $a)
    try {
        echo json_encode(array_map($checked, $a)), "\n";
    } catch (DomainException $e) {
        echo $e->getMessage(), "\n";
    }

echo "warnings, in order\n";
$read = function ($x) { $r = light(-abs($x)); $t = [1, 2, 3]; return $r + $t[$x]; };
foreach ([[1, 2], [1, 2, 0], [0, 7, 8, 1], [2, 1]] as $a)
    echo json_encode(array_map($read, $a)), "\n";

echo "other types\n";
$any = fn($x) => is_array($x) ? count($x) : (is_int($x) ? light($x) : $x . '!');
foreach ([[-1, -2], [-3, -4], ['a', 'b'], [[1], [2, 3]], [-5, 'c'], [1.5, null], [-6, -7]] as $a)
    echo json_encode(array_map($any, $a)), "\n";

echo "loops\n";
function each(array $a): array {
    $made = [];
    foreach ($a as $i => $x) $made[$i] = light($x);
    for ($i = 0, $sum = 0; $i < count($a); $i++) $sum += light($a[$i] - 1);
    return [$made, $sum];
}
foreach ([[-1, -2], [-3, -4], [-5, -6, -7], [1, 2], [-8], [-9, -10]] as $a)
    echo json_encode(each($a)), "\n";

echo "what it prints comes in order\n";
for ($k = 0; $k < 3; $k++)
    array_map(function ($x) { echo light($x), ' '; }, [-1, -2, 3]);
echo "\n";
--EXPECTF--
[335624,684749]
[33871,382996,732121]
[81243,430368]
[2,3]
[4]
[]
[779493,10]
[11,826865,13]
[525112,874237]
{"a":335624,"b":684749}
{"a":33871,"c":5}
{"x":732121,"y":81243}
two arrays
[335625,684751]
[33874,383000]
[732126,81243]
[430375,779501]
filter, fold
{"0":-1,"2":1} 1020376 335624,684749,
[] 718625 684749,33871,
{"1":-4,"2":3} 416874 33871,382996,
[-4] 1115126 382996,732121,
walks
{"p":"p335624","q":"q684749"} 671248
{"p":"p684749","q":"q33871"} 1369498
{"p":"p33871","q":"q382996"} 67742
{"p":"p382996","q":"q732121"} 765992
sorts
[-2,-1,-3]
[-2,-4,-3]
[-5,-4,-3]
exceptions: the first one wins
[335624,684749]
[33871,382996]
no 101
no 103
[430368,779493]
warnings, in order
[335626,684752]
[335626,684752,2]

Warning: Undefined array key 7 in %s/few_heavy_elements_again.php on line 49

Warning: Undefined array key 8 in %s/few_heavy_elements_again.php on line 49
[2,430368,779493,335626]
[684752,335626]
other types
[335624,684749]
[33871,382996]
["a!","b!"]
[1,2]
[732121,"c!"]
["1.5!","!"]
[81243,430368]
loops
[[335624,684749],718620]
[[33871,382996],1115117]
[[732121,81243,430368],1291104]
[[2,3],3]
[[779493],128615]
[[128615,477740],1304605]
what it prints comes in order
335624 684749 4 335624 684749 4 335624 684749 4
