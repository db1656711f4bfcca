<?php
// usort() of 300,000 rows by two columns.
// @call sort_rows(300000)

function sort_rows(int $n): string
{
    $seed = 42;
    $rows = [];
    for ($i = 0; $i < $n; $i++) {
        $seed = ($seed * 1103515245 + 12345) & 0x7fffffff;
        $rows[] = [$seed >> 8 & 255, $seed >> 16, $i];
    }
    usort($rows, fn($a, $b) => $a[0] <=> $b[0] ?: $b[1] <=> $a[1]);
    return $rows[0][2] . ' ' . $rows[intdiv($n, 2)][2] . ' ' . $rows[$n - 1][2];
}
