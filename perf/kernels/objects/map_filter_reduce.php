<?php
// array_map, array_filter and array_reduce with arrow functions.
// @call chained(450000)

function chained(int $n): int
{
    $numbers = range(1, $n);
    $offset = 7;
    $mapped = array_map(fn(int $x): int => $x * $x % 1009 + $offset, $numbers);
    $kept = array_filter($mapped, fn(int $x): bool => $x % 3 !== 0);
    return array_reduce($kept, fn(int $carry, int $x): int => ($carry * 31 + $x) % 1000003, 0) + count($kept);
}
