<?php
// All permutations by recursive swapping; each folded into a checksum.
// @call permutation_sum(9)

function permute(array &$items, int $from, int $n, int $sum): int
{
    if ($from === $n) {
        $value = 0;
        for ($i = 0; $i < $n; $i++) {
            $value = $value * 3 + $items[$i] * $i;
        }
        return ($sum + $value) % 1000003;
    }
    for ($i = $from; $i < $n; $i++) {
        $kept = $items[$from];
        $items[$from] = $items[$i];
        $items[$i] = $kept;
        $sum = permute($items, $from + 1, $n, $sum);
        $items[$i] = $items[$from];
        $items[$from] = $kept;
    }
    return $sum;
}

function permutation_sum(int $n): int
{
    $items = range(1, $n);
    return permute($items, 0, $n, 0);
}
