<?php
// Conway's Game of Life on a torus, a new grid each generation.
// @call life(90, 80)

function next_generation(array $grid, int $size): array
{
    $next = [];
    for ($y = 0; $y < $size; $y++) {
        $above = $grid[($y + $size - 1) % $size];
        $here = $grid[$y];
        $below = $grid[($y + 1) % $size];
        $row = [];
        for ($x = 0; $x < $size; $x++) {
            $left = ($x + $size - 1) % $size;
            $right = ($x + 1) % $size;
            $neighbours = $above[$left] + $above[$x] + $above[$right]
                + $here[$left] + $here[$right]
                + $below[$left] + $below[$x] + $below[$right];
            $row[] = $neighbours === 3 || ($neighbours === 2 && $here[$x] === 1) ? 1 : 0;
        }
        $next[] = $row;
    }
    return $next;
}

function life(int $size, int $generations): int
{
    $grid = [];
    $x = 1;
    for ($i = 0; $i < $size; $i++) {
        for ($j = 0; $j < $size; $j++) {
            $x = ($x * 1103515245 + 12345) & 0x7fffffff;
            $grid[$i][$j] = ($x >> 16) & 1;
        }
    }
    for ($g = 0; $g < $generations; $g++) {
        $grid = next_generation($grid, $size);
    }
    $check = 0;
    foreach ($grid as $y => $row) {
        foreach ($row as $column => $cell) {
            if ($cell) {
                $check += ($y + 1) * ($column + 1);
            }
        }
    }
    return $check;
}
