<?php
// The loop form of light_map.
// @call light_loop(10000000)

function light_loop(int $n): string
{
    $in = range(1, $n);
    $out = array_fill(0, $n, 0);
    for ($i = 0; $i < $n; $i++) {
        $out[$i] = $in[$i] * 3 + 1;
    }
    return $out[0] . ' ' . $out[$n - 1] . ' ' . count($out);
}
