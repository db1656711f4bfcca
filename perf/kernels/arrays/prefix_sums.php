<?php
// Prefix sums and a sliding window maximum of range sums over a packed array of ints.
// @call prefix_sums(800000, 1000)

function prefix_sums(int $n, int $window): int
{
    $values = [];
    $x = 12345;
    for ($i = 0; $i < $n; $i++) {
        $x = ($x * 69069 + 1) % 1000003;
        $values[] = $x % 201 - 100;
    }
    $prefix = [0];
    $total = 0;
    foreach ($values as $value) {
        $total += $value;
        $prefix[] = $total;
    }
    $best = PHP_INT_MIN;
    $length = count($prefix);
    for ($i = $window; $i < $length; $i++) {
        $best = max($best, $prefix[$i] - $prefix[$i - $window]);
    }
    return $best;
}
