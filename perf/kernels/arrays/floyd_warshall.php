<?php
// All shortest paths of a dense graph, on nested arrays of ints.
// @call floyd_warshall(130)

function floyd_warshall(int $n): int
{
    $dist = [];
    for ($i = 0; $i < $n; $i++) {
        for ($j = 0; $j < $n; $j++) {
            $dist[$i][$j] = $i === $j ? 0 : 1 + ($i * 37 + $j * 91) % 500;
        }
    }
    for ($k = 0; $k < $n; $k++) {
        for ($i = 0; $i < $n; $i++) {
            for ($j = 0; $j < $n; $j++) {
                $through = $dist[$i][$k] + $dist[$k][$j];
                if ($through < $dist[$i][$j]) {
                    $dist[$i][$j] = $through;
                }
            }
        }
    }
    $sum = 0;
    foreach ($dist as $row) {
        $sum += array_sum($row);
    }
    return $sum;
}
