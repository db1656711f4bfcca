<?php
// How many iterations all points of a Mandelbrot picture take.
// @call mandelbrot(320, 100)

function escape_time(float $cx, float $cy, int $limit): int
{
    $x = 0.0;
    $y = 0.0;
    for ($i = 0; $i < $limit; $i++) {
        $x2 = $x * $x;
        $y2 = $y * $y;
        if ($x2 + $y2 > 4.0) {
            return $i;
        }
        $y = 2.0 * $x * $y + $cy;
        $x = $x2 - $y2 + $cx;
    }
    return $limit;
}

function mandelbrot(int $size, int $limit): int
{
    $total = 0;
    for ($row = 0; $row < $size; $row++) {
        $cy = 2.0 * $row / $size - 1.0;
        for ($column = 0; $column < $size; $column++) {
            $total += escape_time(3.0 * $column / $size - 2.0, $cy, $limit);
        }
    }
    return $total;
}
