<?php
// A linear congruential generator, its numbers folded into a checksum.
// @call lcg(42, 4000000)

function lcg(int $seed, int $rounds): int
{
    $state = $seed;
    $sum = 0;
    for ($i = 0; $i < $rounds; $i++) {
        $state = ($state * 1103515245 + 12345) & 0x7fffffff;
        $sum = ($sum ^ ($state >> 3)) + ($state & 255);
    }
    return $sum;
}
