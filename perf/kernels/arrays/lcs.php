<?php
// The longest common subsequence of two sequences of ints, a table of two rows, untyped helper.
// @call lcs(1500)

function sequence($n, $seed)
{
    $items = array();
    for ($i = 0; $i < $n; $i++) {
        $seed = ($seed * 8121 + 28411) % 134456;
        $items[$i] = $seed % 20;
    }
    return $items;
}

function lcs(int $n): int
{
    $a = sequence($n, 3);
    $b = sequence($n, 11);
    $previous = array_fill(0, $n + 1, 0);
    foreach ($a as $x) {
        $current = [0];
        foreach ($b as $j => $y) {
            if ($x === $y) {
                $current[] = $previous[$j] + 1;
            } else {
                $current[] = max($current[$j], $previous[$j + 1]);
            }
        }
        $previous = $current;
    }
    return $previous[$n];
}
