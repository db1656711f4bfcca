<?php
// Pairs with a given sum by a hash map from value to index; int keys out of order.
// @call two_sum(200000)

function count_pairs(array $numbers, int $target): int
{
    $seen = [];
    $pairs = 0;
    foreach ($numbers as $i => $number) {
        $wanted = $target - $number;
        if (isset($seen[$wanted])) {
            $pairs += $i - $seen[$wanted];
        }
        $seen[$number] = $i;
    }
    return $pairs;
}

function two_sum(int $n): int
{
    $numbers = [];
    $x = 1;
    for ($i = 0; $i < $n; $i++) {
        $x = ($x * 48271) % 2147483647;
        $numbers[] = $x % 500000;
    }
    return count_pairs($numbers, 500000) + count_pairs($numbers, 123456) + count_pairs($numbers, 777777);
}
