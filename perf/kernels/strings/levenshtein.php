<?php
// The edit distance of two texts, by two rows of dynamic programming.
// @call distance(900)

function letters(int $n, int $seed): string
{
    $text = '';
    for ($i = 0; $i < $n; $i++) {
        $seed = ($seed * 8121 + 28411) % 134456;
        $text .= chr(97 + $seed % 6);
    }
    return $text;
}

function edit_distance(string $a, string $b): int
{
    $n = strlen($a);
    $m = strlen($b);
    $previous = range(0, $m);
    for ($i = 0; $i < $n; $i++) {
        $current = [$i + 1];
        for ($j = 0; $j < $m; $j++) {
            $cost = $a[$i] === $b[$j] ? 0 : 1;
            $current[] = min($previous[$j + 1] + 1, $current[$j] + 1, $previous[$j] + $cost);
        }
        $previous = $current;
    }
    return $previous[$m];
}

function distance(int $n): int
{
    return edit_distance(letters($n, 5), letters($n, 23));
}
