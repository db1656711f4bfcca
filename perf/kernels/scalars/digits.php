<?php
// Numbers that their digit sum divides, and the digital roots of all, without declared types.
// @call digits(400000)

function digit_sum($n)
{
    $sum = 0;
    do {
        $sum += $n % 10;
        $n = intdiv($n, 10);
    } while ($n > 0);
    return $sum;
}

function digits($limit)
{
    $harshad = 0;
    $roots = 0;
    for ($n = 1; $n <= $limit; ++$n) {
        $sum = digit_sum($n);
        if ($n % $sum == 0) {
            $harshad++;
        }
        $roots += $sum > 9 ? digit_sum($sum) : $sum;
    }
    return $harshad * 10000000 + $roots;
}
