<?php
// Draws the Mandelbrot set in the terminal, in colour when the output is one.
// phpjit run examples/mandelbrot.php [columns] [rows] [iterations]

declare(strict_types=1);

function escape_time(float $cx, float $cy, int $limit): int
{
    $x = 0.0;
    $y = 0.0;
    $n = 0;
    while ($n < $limit) {
        $xx = $x * $x;
        $yy = $y * $y;
        if ($xx + $yy > 4.0) {
            return $n;
        }
        $y = 2.0 * $x * $y + $cy;
        $x = $xx - $yy + $cx;
        $n++;
    }
    return $limit;
}

function draw(int $columns, int $rows, int $limit, bool $colour): void
{
    $shades = ' .:-=+*#%@';
    for ($row = 0; $row < $rows; $row++) {
        $line = '';
        $cy = -1.2 + 2.4 * $row / ($rows - 1);
        for ($column = 0; $column < $columns; $column++) {
            $n = escape_time(-2.2 + 3.2 * $column / ($columns - 1), $cy, $limit);
            $shade = $shades[$n === $limit ? 9 : $n % 9];
            if ($colour && $n < $limit) {
                $line .= "\e[38;5;" . (17 + $n * 5 % 214) . "m$shade";
            } else {
                $line .= $colour ? "\e[0m$shade" : $shade;
            }
        }
        echo $line, $colour ? "\e[0m" : '', "\n";
    }
}

$columns = max(2, (int) ($argv[1] ?? 78));
$rows = max(2, (int) ($argv[2] ?? 30));
draw($columns, $rows, (int) ($argv[3] ?? 60), stream_isatty(STDOUT));
