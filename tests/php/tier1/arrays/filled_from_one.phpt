--TEST--
Arrays filled from $a[1] on: read, written, extended, cut, shared, walked and sorted, then used by other code
--FILE--
<?php
function fill(int $n, int $first = 1): array
{
    for ($i = $first; $i < $first + $n; $i++) {
        $a[$i] = $i % 7 * 3 + 0.5;
    }
    return $a;
}

function mixed_row(int $n): array
{
    for ($i = 1; $i <= $n; $i++) {
        $a[$i] = $i % 9 / 3;
    }
    return $a;
}

function heap_sort(int $n, array &$ra): void
{
    $l = ($n >> 1) + 1;
    $ir = $n;
    while (1) {
        if ($l > 1) {
            $rra = $ra[--$l];
        } else {
            $rra = $ra[$ir];
            $ra[$ir] = $ra[1];
            if (--$ir == 1) {
                $ra[1] = $rra;
                return;
            }
        }
        $i = $l;
        $j = $l << 1;
        while ($j <= $ir) {
            if (($j < $ir) && ($ra[$j] < $ra[$j + 1])) {
                $j++;
            }
            if ($rra < $ra[$j]) {
                $ra[$i] = $ra[$j];
                $j += ($i = $j);
            } else {
                $j = $ir + 1;
            }
        }
        $ra[$i] = $rra;
    }
}

function changed(int $n, int $what): array
{
    $a = fill($n);
    $b = $a;
    switch ($what) {
        case 0: $a[$n + 1] = -1.0; $a[] = -2.0; break;
        case 1: $a[$n + 5] = -1.0; $a[] = -2.0; break;
        case 2: unset($a[$n]); $a[] = -1.0; break;
        case 3: unset($a[2]); $a[2] = -1.0; break;
        case 4: $a['x'] = -1.0; $a[] = -2.0; break;
        case 5: $a[0] = -1.0; break;
        case 6: $a[-3] = -1.0; $a[] = 2.0; break;
        case 7: unset($a[1]); foreach ($a as $k => $v) { unset($a[$k]); } $a[] = 1.0; $a[3] = 2.0; break;
        case 8: $b[1] = 99.5; break;
        case 9: foreach ($a as $k => &$v) { $v += $k; } unset($v); break;
        case 10: for ($i = $n; $i > 0; $i--) { $a[$i + 1] = $a[$i]; } $a[1] = 0.0; break;
        case 11: $a[3] = $a[1] + $b[2]; $b = $a; $b[4] = 1.0; break;
    }
    $sum = 0.0;
    foreach ($b as $k => $v) {
        $sum += $k * $v;
    }
    return [$a, $sum, isset($a[1]), isset($a[0]), $a[2] ?? 'none', count($a)];
}

function show(array $a): string
{
    $out = '';
    foreach ($a as $k => $v) {
        $out .= "$k=$v ";
    }
    return rtrim($out);
}

for ($what = 0; $what < 12; $what++) {
    foreach ([5, 6, 40] as $n) {
        [$a, $sum, $one, $zero, $two, $count] = changed($n, $what);
        if ($n < 40) {
            echo "$what: ", show($a), " | $sum ", var_export($one, true), ' ', var_export($zero, true), " $two $count\n";
        } else {
            echo "$what: ", md5(show($a)), " $sum $count\n";
        }
        $a[] = 'next';
        echo '   next ', array_key_last($a), "\n";
    }
}

function borders(array $a): array
{
    return [array_key_first($a), array_key_last($a), reset($a), end($a), array_sum($a), min($a), max($a)];
}

foreach ([1, 0, -4, PHP_INT_MAX - 4] as $first) {
    $a = fill(4, $first);
    echo json_encode(borders($a)), ' ', json_encode(array_keys($a)), ' ', json_encode(array_reverse($a, true)), "\n";
    echo json_encode(array_pop($a)), json_encode($a), json_encode(array_shift($a)), json_encode($a), "\n";
}
try {
    $a = fill(4, PHP_INT_MAX - 4);
    $a[] = 0;
    $a[] = 1;
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}

foreach ([30, 3000] as $n) {
    $a = mixed_row($n);
    $b = $a;
    heap_sort($n, $a);
    echo md5(json_encode($a)), ' ', json_encode([$a[1], $a[2], $a[$n], $a[$n >> 1], $b[7], $b[$n] ?? null, $a[$n + 1] ?? 'none']), "\n";
    echo array_sum($a), ' ', array_sum($b), ' ', max($b), ' ', min($a), ' ', array_key_last($a), ' ', count($b), "\n";
    $c = array_filter($b, fn($v) => $v > 1);
    echo count($c), ' ', array_key_first($c), ' ', md5(json_encode($c)), ' ', md5(json_encode(array_values($b))), "\n";
    echo md5(json_encode(array_map(fn($v) => $v * 2, $b))), ' ', md5(serialize($b)), ' ', count(array_filter($b)), "\n";
    $d = mixed_row($n);
    unset($d[3]);
    $d[] = 'end';
    echo count($d), ' ', array_key_last($d), ' ', md5(serialize($d)), "\n";
    $d = mixed_row($n);
    $same = true;
    foreach ($d as $k => $v) {
        $same = $same && $d[$k] === $v && array_key_exists($k, $d);
    }
    var_dump($same, $d == $b, $d === $b, in_array(2, $d, true), array_search(2, $d));
    $e = mixed_row($n);
    $sum = 0;
    for ($i = 1; $i <= $n; $i++) {
        $sum += $e[$i];
    }
    echo $sum, ' ', gettype($e[9]), gettype($e[1]), "\n";
}
--EXPECT--
0: 1=3.5 2=6.5 3=9.5 4=12.5 5=15.5 6=-1 7=-2 | 172.5 true false 6.5 7
   next 8
0: 1=3.5 2=6.5 3=9.5 4=12.5 5=15.5 6=18.5 7=-1 8=-2 | 283.5 true false 6.5 8
   next 9
0: 1782d8f02343863d6da39b750d7d7dd6 7925 42
   next 43
1: 1=3.5 2=6.5 3=9.5 4=12.5 5=15.5 10=-1 11=-2 | 172.5 true false 6.5 7
   next 12
1: 1=3.5 2=6.5 3=9.5 4=12.5 5=15.5 6=18.5 11=-1 12=-2 | 283.5 true false 6.5 8
   next 13
1: 7eb0a0324c68b386996689c781af8387 7925 42
   next 47
2: 1=3.5 2=6.5 3=9.5 4=12.5 6=-1 | 172.5 true false 6.5 5
   next 7
2: 1=3.5 2=6.5 3=9.5 4=12.5 5=15.5 7=-1 | 283.5 true false 6.5 6
   next 8
2: f509ec1ba6b588547020c3b0263721e3 7925 40
   next 42
3: 1=3.5 3=9.5 4=12.5 5=15.5 2=-1 | 172.5 true false -1 5
   next 6
3: 1=3.5 3=9.5 4=12.5 5=15.5 6=18.5 2=-1 | 283.5 true false -1 6
   next 7
3: d1d498d38011b9c41cf134a2e3e3bafa 7925 40
   next 41
4: 1=3.5 2=6.5 3=9.5 4=12.5 5=15.5 x=-1 6=-2 | 172.5 true false 6.5 7
   next 7
4: 1=3.5 2=6.5 3=9.5 4=12.5 5=15.5 6=18.5 x=-1 7=-2 | 283.5 true false 6.5 8
   next 8
4: c5fd9bf610fe44eb29a5ed612193b099 7925 42
   next 42
5: 1=3.5 2=6.5 3=9.5 4=12.5 5=15.5 0=-1 | 172.5 true true 6.5 6
   next 6
5: 1=3.5 2=6.5 3=9.5 4=12.5 5=15.5 6=18.5 0=-1 | 283.5 true true 6.5 7
   next 7
5: 5c7528ed95f36219ede338d1b832e9e5 7925 41
   next 41
6: 1=3.5 2=6.5 3=9.5 4=12.5 5=15.5 -3=-1 6=2 | 172.5 true false 6.5 7
   next 7
6: 1=3.5 2=6.5 3=9.5 4=12.5 5=15.5 6=18.5 -3=-1 7=2 | 283.5 true false 6.5 8
   next 8
6: 422bf805444cd0759ffd54e0cbe042b2 7925 42
   next 42
7: 6=1 3=2 | 172.5 false false none 2
   next 7
7: 7=1 3=2 | 283.5 false false none 2
   next 8
7: f91ae02880da502cbc466273f1385dae 7925 2
   next 42
8: 1=3.5 2=6.5 3=9.5 4=12.5 5=15.5 | 268.5 true false 6.5 5
   next 6
8: 1=3.5 2=6.5 3=9.5 4=12.5 5=15.5 6=18.5 | 379.5 true false 6.5 6
   next 7
8: d13e3a93d4ef8c3b5b47bbcaaba76ac3 8021 40
   next 41
9: 1=4.5 2=8.5 3=12.5 4=16.5 5=20.5 | 172.5 true false 8.5 5
   next 6
9: 1=4.5 2=8.5 3=12.5 4=16.5 5=20.5 6=24.5 | 283.5 true false 8.5 6
   next 7
9: 9cef90a1ce19eb4ccc47c303871ce945 7925 40
   next 41
10: 1=0 2=3.5 3=6.5 4=9.5 5=12.5 6=15.5 | 172.5 true false 3.5 6
   next 7
10: 1=0 2=3.5 3=6.5 4=9.5 5=12.5 6=15.5 7=18.5 | 283.5 true false 3.5 7
   next 8
10: 6e26e2ca67e4446257406d386fafddb2 7925 41
   next 42
11: 1=3.5 2=6.5 3=10 4=12.5 5=15.5 | 128 true false 6.5 5
   next 6
11: 1=3.5 2=6.5 3=10 4=12.5 5=15.5 6=18.5 | 239 true false 6.5 6
   next 7
11: 0c154689d1de9a24152c4a33067c7e04 7880.5 40
   next 41
[1,4,3.5,12.5,32,3.5,12.5] [1,2,3,4] {"4":12.5,"3":9.5,"2":6.5,"1":3.5}
12.5{"1":3.5,"2":6.5,"3":9.5}3.5[6.5,9.5]
[0,3,0.5,9.5,20,0.5,9.5] [0,1,2,3] {"3":9.5,"2":6.5,"1":3.5,"0":0.5}
9.5[0.5,3.5,6.5]0.5[3.5,6.5]
[-4,-1,-11.5,-2.5,-28,-11.5,-2.5] [-4,-3,-2,-1] {"-1":-2.5,"-2":-5.5,"-3":-8.5,"-4":-11.5}
-2.5{"-4":-11.5,"-3":-8.5,"-2":-5.5}-11.5[-8.5,-5.5]
[9223372036854775803,9223372036854775806,9.5,18.5,56,9.5,18.5] [9223372036854775803,9223372036854775804,9223372036854775805,9223372036854775806] {"9223372036854775806":18.5,"9223372036854775805":15.5,"9223372036854775804":12.5,"9223372036854775803":9.5}
18.5{"9223372036854775803":9.5,"9223372036854775804":12.5,"9223372036854775805":15.5}9.5[12.5,15.5]
Cannot add element to the array as the next element is already occupied
c188afd51f8b2a1239b2a3af23e423e7 [0,0,2.6666666666666665,1,2.3333333333333335,1,"none"]
38 38 2.6666666666667 0 30 30
15 4 956a2ad07b5791f6c8b0c9f6159b4a10 a72db783ddb5e66c6ff2da65f23ac70f
15cf680b9fdf75f22d7d8f6d3245f7c4 ce71e43c476fe7d0183bc49e5acb4443 27
30 31 4b3b48d3beb6cec122440656bc6687e1
bool(true)
bool(true)
bool(true)
bool(true)
int(6)
38 integerdouble
0a846f6db698af3e73d4226b686756ac [0,0,2.6666666666666665,1.3333333333333333,2.3333333333333335,1,"none"]
3998 3998 2.6666666666667 0 3000 3000
1665 4 411b0379bed38aafb7d51980b8f1b954 457135f19da8f8afdac3b03b7fde67e8
40485eca7bb60e8488ae38e066f5b6cd ec1e84be2d81debb1a9a9b29327647ce 2667
3000 3001 5b513fdf6ce01921272942c65e76e510
bool(true)
bool(true)
bool(true)
bool(true)
int(6)
3998 integerdouble
