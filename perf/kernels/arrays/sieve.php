<?php
// The sieve of Eratosthenes on an array of booleans.
// @call sieve(2000000)

function sieve(int $limit): int
{
    $composite = array_fill(0, $limit + 1, false);
    $count = 0;
    for ($i = 2; $i <= $limit; $i++) {
        if ($composite[$i]) {
            continue;
        }
        $count++;
        for ($j = $i * $i; $j <= $limit; $j += $i) {
            $composite[$j] = true;
        }
    }
    return $count;
}
