--TEST--
Statements of an impure function that can be one region: arrays, globals, output, a return among them
--FILE--
<?php
function next_random($n) {
    global $last;
    return $n * ($last = ($last * FACTOR + 29573) % 139968) / 139968;
}
function insertion_sort($n, &$a) {
    for ($i = 2; $i <= $n; $i++) {
        $v = $a[$i];
        for ($j = $i - 1; $j >= 1 && $a[$j] > $v; $j--) {
            $a[$j + 1] = $a[$j];
        }
        $a[$j + 1] = $v;
    }
}
function sorted($n) {
    global $last;
    if (!defined('FACTOR')) define('FACTOR', 3877);
    $last = 42;
    for ($i = 1; $i <= $n; $i++) {
        $a[$i] = next_random(1);
    }
    insertion_sort($n, $a);
    printf("%.6f %.6f\n", $a[1], $a[$n]);
    return $last;
}
for ($i = 0; $i < 40; $i++) {
    $r = sorted(20 + $i % 3);
}
echo $r, ' ', $last, "\n";

function leaves($n, $limit) {
    setlocale(LC_ALL, 'C');
    $s = 0;
    for ($i = 0; $i < $n; $i++) {
        if ($i === $limit) return "left at $i with $s";
        $s += $i;
    }
    foreach ([1, 2, 3] as $v) {
        if ($v === $limit - 200) return "left the foreach at $v";
        $s += $v;
    }
    setlocale(LC_ALL, 'C');
    for ($j = 0; $j < 100; $j++) {
        $s += $j;
    }
    while ($s > 1000) $s -= 7;
    return [$s, $i, $j, $v];
}
for ($i = 0; $i < 10; $i++) {
    echo leaves(100, 50), "\n", leaves(100, 202), "\n", json_encode(leaves(100, 1000)), "\n";
}
--EXPECT--
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
0.008338 0.889389
124486 124486
left at 50 with 1225
left the foreach at 2
[995,100,100,3]
left at 50 with 1225
left the foreach at 2
[995,100,100,3]
left at 50 with 1225
left the foreach at 2
[995,100,100,3]
left at 50 with 1225
left the foreach at 2
[995,100,100,3]
left at 50 with 1225
left the foreach at 2
[995,100,100,3]
left at 50 with 1225
left the foreach at 2
[995,100,100,3]
left at 50 with 1225
left the foreach at 2
[995,100,100,3]
left at 50 with 1225
left the foreach at 2
[995,100,100,3]
left at 50 with 1225
left the foreach at 2
[995,100,100,3]
left at 50 with 1225
left the foreach at 2
[995,100,100,3]
