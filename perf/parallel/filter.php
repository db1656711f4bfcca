<?php
// array_filter with keys kept.
// @call filter(1000000)

function keep(int $x): bool
{
    for ($i = 0; $i < 12; $i++) {
        $x = ($x * 1103515245 + 12345) & 0x7fffffff;
    }
    return $x % 5 === 0;
}

function filter(int $n): string
{
    $kept = array_filter(range(1, $n), 'keep');
    return count($kept) . ' ' . array_key_last($kept);
}
