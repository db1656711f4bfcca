<?php
// The product of two square matrices of floats, as arrays of rows.
// @call sprintf('%.6f', matmul_trace(130))

function build(int $n, float $scale): array
{
    $matrix = [];
    for ($i = 0; $i < $n; $i++) {
        $row = [];
        for ($j = 0; $j < $n; $j++) {
            $row[] = $scale * ($i - $j) * ($i + $j);
        }
        $matrix[] = $row;
    }
    return $matrix;
}

function multiply(array $a, array $b, int $n): array
{
    $product = [];
    for ($i = 0; $i < $n; $i++) {
        $row = [];
        for ($j = 0; $j < $n; $j++) {
            $sum = 0.0;
            for ($k = 0; $k < $n; $k++) {
                $sum += $a[$i][$k] * $b[$k][$j];
            }
            $row[] = $sum;
        }
        $product[] = $row;
    }
    return $product;
}

function matmul_trace(int $n): float
{
    $product = multiply(build($n, 1.0 / $n), build($n, 0.5 / $n), $n);
    $trace = 0.0;
    for ($i = 0; $i < $n; $i++) {
        $trace += $product[$i][$i];
    }
    return $trace;
}
