<?php
// The sum of the primes below a limit, by trial division.
// @call sum_primes(200000)

function is_prime(int $n): bool
{
    if ($n < 2) {
        return false;
    }
    if ($n % 2 === 0) {
        return $n === 2;
    }
    for ($d = 3; $d * $d <= $n; $d += 2) {
        if ($n % $d === 0) {
            return false;
        }
    }
    return true;
}

function sum_primes(int $limit): int
{
    $sum = 0;
    for ($n = 0; $n < $limit; $n++) {
        if (is_prime($n)) {
            $sum += $n;
        }
    }
    return $sum;
}
