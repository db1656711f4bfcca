<?php
// array_walk that writes elements, and one that adds up into captured variables.
// @call walk(1000000)

function walk(int $n): string
{
    $numbers = range(1, $n);
    array_walk($numbers, function (&$v, $k) {
        for ($i = 0; $i < 6; $i++) {
            $v = ($v * 1103515245 + $k) & 0x7fffffff;
        }
    });
    $sum = 0;
    $odd = 0;
    array_walk($numbers, function ($v, $k) use (&$sum, &$odd) {
        for ($i = 0; $i < 6; $i++) {
            $v = ($v * 1103515245 + $k) & 0x7fffffff;
        }
        $sum += $v;
        $odd += $v & 1;
    });
    return "$sum $odd";
}
