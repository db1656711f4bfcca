<?php
// The loop form of heavy_map: one output element for each round.
// @call heavy_loop(1000000)

function curve(int $x): float
{
    $t = $x * 0.001;
    return sin($t) * exp(-$t * 0.001) + sqrt($t) * cos($t * 0.5);
}

function heavy_loop(int $n): string
{
    $values = [];
    for ($i = 1; $i <= $n; $i++) {
        $values[] = curve($i);
    }
    return $values[intdiv($n, 3)] . ' ' . $values[$n - 1];
}
