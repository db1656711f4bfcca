<?php
// A matrix product: rows are independent.
// @call matmul(300)

function matmul(int $n): string
{
    $a = [];
    $b = [];
    for ($i = 0; $i < $n; $i++) {
        for ($j = 0; $j < $n; $j++) {
            $a[$i][$j] = ($i * $j) % 7 + 0.5;
            $b[$i][$j] = ($i + $j) % 5 - 0.25;
        }
    }
    $c = [];
    for ($i = 0; $i < $n; $i++) {
        $row = [];
        for ($j = 0; $j < $n; $j++) {
            $sum = 0.0;
            for ($k = 0; $k < $n; $k++) {
                $sum += $a[$i][$k] * $b[$k][$j];
            }
            $row[] = $sum;
        }
        $c[] = $row;
    }
    return $c[0][0] . ' ' . $c[$n - 1][intdiv($n, 2)];
}
