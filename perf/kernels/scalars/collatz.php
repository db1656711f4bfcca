<?php
// The start below a limit with the longest Collatz chain.
// @call collatz(40000)

function chain_length(int $n): int
{
    $steps = 1;
    while ($n !== 1) {
        $n = $n % 2 === 0 ? intdiv($n, 2) : 3 * $n + 1;
        $steps++;
    }
    return $steps;
}

function collatz(int $limit): int
{
    $best = 0;
    $longest = 0;
    for ($start = 1; $start < $limit; $start++) {
        $length = chain_length($start);
        if ($length > $longest) {
            $longest = $length;
            $best = $start;
        }
    }
    return $best * 1000 + $longest;
}
