<?php
// array_map with a callback of some 60 ns: mathematics of the C library.
// @call heavy_map(1000000)

function curve(int $x): float
{
    $t = $x * 0.001;
    return sin($t) * exp(-$t * 0.001) + sqrt($t) * cos($t * 0.5);
}

function heavy_map(int $n): string
{
    $values = array_map(fn($x) => curve($x), range(1, $n));
    return $values[intdiv($n, 3)] . ' ' . $values[$n - 1];
}
