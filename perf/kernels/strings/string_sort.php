<?php
// Sorts strings: the built-in sort and an insertion into buckets by first letter.
// @call sorted_strings(90000)

function sorted_strings(int $n): string
{
    $names = [];
    $x = 5;
    for ($i = 0; $i < $n; $i++) {
        $x = ($x * 16807) % 2147483647;
        $names[] = dechex($x) . '-' . ($i % 100);
    }
    $sorted = $names;
    sort($sorted, SORT_STRING);
    $buckets = [];
    foreach ($names as $name) {
        $buckets[$name[0]][] = $name;
    }
    ksort($buckets, SORT_STRING);
    $merged = [];
    foreach ($buckets as $bucket) {
        sort($bucket, SORT_STRING);
        foreach ($bucket as $name) {
            $merged[] = $name;
        }
    }
    return ($merged === $sorted ? 'same' : 'different') . ' ' . $sorted[0] . ' ' . $sorted[intdiv($n, 2)] . ' ' . md5(implode(',', $sorted));
}
