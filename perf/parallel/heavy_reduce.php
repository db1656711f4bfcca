<?php
// An exact reduction: how many numbers are prime, and the largest remainder.
// @call heavy_reduce(300000)

function is_prime(int $n): bool
{
    if ($n % 2 === 0) {
        return $n === 2;
    }
    for ($d = 3; $d * $d <= $n; $d += 2) {
        if ($n % $d === 0) {
            return false;
        }
    }
    return $n > 1;
}

function heavy_reduce(int $n): string
{
    $count = 0;
    $largest = 0;
    for ($i = 1; $i <= $n; $i++) {
        if (is_prime($i)) {
            $count++;
        }
        $largest = max($largest, ($i * 7919) % 10007);
    }
    return "$count $largest";
}
