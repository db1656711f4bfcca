<?php
// A Julia set whose points are classed by match and switch.
// @call julia(350, 60)

function shade(int $steps, int $limit): int
{
    return match (true) {
        $steps >= $limit => 0,
        $steps > 40 => 7,
        $steps > 20 => 5,
        $steps > 8 => 3,
        default => 1,
    };
}

function julia(int $size, int $limit): int
{
    $checksum = 0;
    for ($row = 0; $row < $size; $row++) {
        for ($column = 0; $column < $size; $column++) {
            $x = 3.0 * $column / $size - 1.5;
            $y = 3.0 * $row / $size - 1.5;
            $steps = 0;
            while ($steps < $limit && $x * $x + $y * $y < 4.0) {
                $next = $x * $x - $y * $y - 0.74;
                $y = 2.0 * $x * $y + 0.12;
                $x = $next;
                $steps++;
            }
            switch ($steps % 4) {
                case 0:
                    $checksum += shade($steps, $limit);
                    break;
                case 1:
                    $checksum += 2 * shade($steps, $limit);
                    break;
                case 2:
                    $checksum ^= $steps;
                    break;
                default:
                    $checksum -= $column & 3;
            }
        }
    }
    return $checksum;
}
