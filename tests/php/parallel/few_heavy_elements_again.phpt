--TEST--
Array builtins and loops at places whose few elements were known to take long
--FILE--
<?php
// The same place again and again: its elements are known to take long, then they are light, warn, throw, are of other types.
function work(int $n): int { for ($i = 0, $t = $n; $i < 25000; $i++) $t = ($t * 31 + $i) % 1000003; return $t; }
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
[962568,177947]
[393329,608711,824093]
[39472,254854]
[2,3]
[4]
[]
[470236,10]
[11,116379,13]
[547143,762525]
{"a":962568,"b":177947}
{"a":393329,"c":5}
{"x":824093,"y":39472}
two arrays
[962569,177949]
[393332,608715]
[824098,39472]
[254861,470244]
filter, fold
{"0":-1,"2":1} 1140518 962568,177947,
[] 571281 177947,393329,
{"2":3} 1002047 393329,608711,
[] 1432813 608711,824093,
walks
{"p":"p962568","q":"q177947"} 1925136
{"p":"p177947","q":"q393329"} 355894
{"p":"p393329","q":"q608711"} 786658
{"p":"p608711","q":"q824093"} 1217422
sorts
[-3,-2,-1]
[-3,-2,-4]
[-3,-5,-4]
exceptions: the first one wins
[962568,177947]
[393329,608711]
no 101
no 103
[254854,470236]
warnings, in order
[962570,177950]
[962570,177950,2]

Warning: Undefined array key 7 in %s/few_heavy_elements_again.php on line 49

Warning: Undefined array key 8 in %s/few_heavy_elements_again.php on line 49
[2,254854,470236,962570]
[177950,962570]
other types
[962568,177947]
[393329,608711]
["a!","b!"]
[1,2]
[824093,"c!"]
["1.5!","!"]
[39472,254854]
loops
[[962568,177947],571276]
[[393329,608711],1432804]
[[824093,39472,254854],764562]
[[2,3],3]
[[470236],685618]
[[685618,901000],1017379]
what it prints comes in order
962568 177947 4 962568 177947 4 962568 177947 4
