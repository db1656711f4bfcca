<?php
// The spectral norm of an infinite matrix, after the benchmarks game.
// @call sprintf('%.9f', spectral_norm(180))

function entry(int $i, int $j): float
{
    return 1.0 / ((($i + $j) * ($i + $j + 1) >> 1) + $i + 1);
}

function times(array $v, int $n): array
{
    $result = [];
    for ($i = 0; $i < $n; $i++) {
        $sum = 0.0;
        for ($j = 0; $j < $n; $j++) {
            $sum += entry($i, $j) * $v[$j];
        }
        $result[] = $sum;
    }
    return $result;
}

function times_transposed(array $v, int $n): array
{
    $result = [];
    for ($i = 0; $i < $n; $i++) {
        $sum = 0.0;
        for ($j = 0; $j < $n; $j++) {
            $sum += entry($j, $i) * $v[$j];
        }
        $result[] = $sum;
    }
    return $result;
}

function spectral_norm(int $n): float
{
    $u = array_fill(0, $n, 1.0);
    $v = [];
    for ($i = 0; $i < 10; $i++) {
        $v = times_transposed(times($u, $n), $n);
        $u = times_transposed(times($v, $n), $n);
    }
    $vbv = 0.0;
    $vv = 0.0;
    for ($i = 0; $i < $n; $i++) {
        $vbv += $u[$i] * $v[$i];
        $vv += $v[$i] * $v[$i];
    }
    return sqrt($vbv / $vv);
}
