<?php
// Counts primes by the Miller-Rabin test with fixed witnesses.
// @call count_primes(1000001, 1200001)

function power_mod(int $base, int $exponent, int $modulus): int
{
    $result = 1;
    $base %= $modulus;
    while ($exponent > 0) {
        if ($exponent & 1) {
            $result = $result * $base % $modulus;
        }
        $base = $base * $base % $modulus;
        $exponent >>= 1;
    }
    return $result;
}

function passes(int $n, int $witness): bool
{
    $d = $n - 1;
    $twos = 0;
    while (($d & 1) === 0) {
        $d >>= 1;
        $twos++;
    }
    $x = power_mod($witness, $d, $n);
    if ($x === 1 || $x === $n - 1) {
        return true;
    }
    for ($i = 1; $i < $twos; $i++) {
        $x = $x * $x % $n;
        if ($x === $n - 1) {
            return true;
        }
    }
    return false;
}

function count_primes(int $from, int $to): int
{
    $count = 0;
    for ($n = $from; $n < $to; $n += 2) {
        if (passes($n, 2) && passes($n, 3) && passes($n, 5)) {
            $count++;
        }
    }
    return $count;
}
