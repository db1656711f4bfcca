<?php
// Solutions of the n queens problem, by bit masks and recursion.
// @call nqueens(12)

function place(int $all, int $columns, int $left, int $right): int
{
    if ($columns === $all) {
        return 1;
    }
    $count = 0;
    $free = $all & ~($columns | $left | $right);
    while ($free) {
        $bit = $free & -$free;
        $free ^= $bit;
        $count += place($all, $columns | $bit, (($left | $bit) << 1) & $all, ($right | $bit) >> 1);
    }
    return $count;
}

function nqueens(int $n): int
{
    return place((1 << $n) - 1, 0, 0, 0);
}
