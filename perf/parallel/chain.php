<?php
// array_sum(array_map(array_filter())) without intermediate arrays.
// @call chain(3000000)

function chain(int $n): string
{
    return (string) array_sum(array_map(fn($x) => ($x * $x) % 1009, array_filter(range(1, $n), fn($x) => $x % 3 !== 0)));
}
