<?php
// Rows of an image: the Mandelbrot set, rows of very different cost.
// @call image(400)

function image(int $size): string
{
    $rows = [];
    for ($y = 0; $y < $size; $y++) {
        $row = [];
        $ci = 2.0 * $y / $size - 1.0;
        for ($x = 0; $x < $size; $x++) {
            $cr = 3.0 * $x / $size - 2.0;
            $zr = 0.0;
            $zi = 0.0;
            $steps = 0;
            while ($steps < 200 && $zr * $zr + $zi * $zi < 4.0) {
                $t = $zr * $zr - $zi * $zi + $cr;
                $zi = 2.0 * $zr * $zi + $ci;
                $zr = $t;
                $steps++;
            }
            $row[] = $steps;
        }
        $rows[] = $row;
    }
    $sum = 0;
    foreach ($rows as $row) {
        $sum += array_sum($row);
    }
    return (string) $sum;
}
