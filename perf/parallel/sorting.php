<?php
// sort() of a million pseudo-random integers.
// @call sorting(1000000)

function sorting(int $n): string
{
    $seed = 42;
    $values = [];
    for ($i = 0; $i < $n; $i++) {
        $seed = ($seed * 1103515245 + 12345) & 0x7fffffff;
        $values[] = $seed;
    }
    sort($values);
    return $values[0] . ' ' . $values[intdiv($n, 2)] . ' ' . $values[$n - 1];
}
