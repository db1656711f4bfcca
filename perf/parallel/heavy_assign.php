<?php
// $out[$i] = f($in[$i]): an integer hash of each element.
// @call heavy_assign(1000000)

function mix(int $x): int
{
    for ($round = 0; $round < 24; $round++) {
        $x ^= $x >> 7;
        $x = ($x * 1103515245 + 12345) & 0x7fffffff;
    }
    return $x;
}

function heavy_assign(int $n): string
{
    $in = range(1, $n);
    $out = array_fill(0, $n, 0);
    for ($i = 0; $i < $n; $i++) {
        $out[$i] = mix($in[$i]);
    }
    return $out[0] . ' ' . $out[intdiv($n, 2)] . ' ' . $out[$n - 1];
}
