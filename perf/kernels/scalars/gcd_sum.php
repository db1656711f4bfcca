<?php
// The sum of the greatest common divisors of all pairs up to a limit.
// @call gcd_sum(750)

function gcd(int $a, int $b): int
{
    while ($b !== 0) {
        [$a, $b] = [$b, $a % $b];
    }
    return $a;
}

function gcd_sum(int $limit): int
{
    $sum = 0;
    for ($i = 1; $i <= $limit; $i++) {
        for ($j = $i; $j <= $limit; $j++) {
            $sum += gcd($i, $j);
        }
    }
    return $sum;
}
