--TEST--
Nested loops write blocks or rows of one array
--FILE--
<?php
function show(array $a): void { echo count($a), ' ', crc32(json_encode($a)), "\n"; }
function image(int $w, int $h) { $p = []; for ($y = 0; $y < $h; $y++) { for ($x = 0; $x < $w; $x++) { $p[$y * $w + $x] = ($x * $y) & 255; } } return $p; }
function image_in_place(int $w, int $h) { $p = array_fill(0, $w * $h, 1); for ($y = 0; $y < $h; $y++) for ($x = 0; $x < $w; $x++) { $at = $y * $w + $x; $p[$at] = $p[$at] + $at % 7; } return $p; }
function colours(int $n) { $p = []; for ($i = 0; $i < $n; $i++) { $p[3 * $i] = $i & 255; $p[3 * $i + 1] = $i >> 3 & 255; $p[3 * $i + 2] = 7; } return $p; }
function wrong_order(int $n) { $p = []; for ($i = 0; $i < $n; $i++) { $p[2 * $i + 1] = $i; $p[2 * $i] = -$i; } return $p; }
function rows(int $w, int $h) { $m = []; for ($y = 0; $y < $h; $y++) { for ($x = 0; $x < $w; $x++) { $m[$y][$x] = $x + $y * 1000; } } return $m; }
function rows_unset(int $w, int $h) { for ($y = 0; $y < $h; $y++) { for ($x = 0; $x < $w; $x++) { $m[$y][] = $x + $y; } } return $m; }
function rows_whole(int $w, int $h) { $m = []; for ($y = 0; $y < $h; $y++) { $row = []; for ($x = 0; $x < $w; $x++) { $row[] = $x * 0.5; } $m[] = $row; } return $m; }
function no_columns(int $w, int $h) { $m = []; for ($y = 0; $y < $h; $y++) { for ($x = 0; $x < $w; $x++) { $m[$y][$x] = 1; } } return $m; }
function product(array $a, array $b, int $n) { $c = []; for ($i = 0; $i < $n; $i++) { for ($j = 0; $j < $n; $j++) { $s = 0; for ($k = 0; $k < $n; $k++) { $s += $a[$i][$k] * $b[$k][$j]; } $c[$i][$j] = $s; } } return $c; }
function add_in_place(array $m, int $n) { for ($y = 0; $y < $n; $y++) { for ($x = 0; $x < $n; $x++) { $m[$y][$x] += $x; } } return $m; }
function transposed(array $m, int $n) { $t = []; for ($y = 0; $y < $n; $y++) { for ($x = 0; $x < $n; $x++) { $t[$y][$x] = $m[$x][$y]; } } return $t; }
function life(array $g, int $n, int $turns) {
    for ($t = 0; $t < $turns; $t++) {
        $next = [];
        for ($y = 0; $y < $n; $y++) { for ($x = 0; $x < $n; $x++) {
            $s = 0;
            for ($dy = -1; $dy <= 1; $dy++) for ($dx = -1; $dx <= 1; $dx++) if ($dx || $dy) $s += $g[($y + $dy + $n) % $n][($x + $dx + $n) % $n];
            $next[$y][$x] = $s == 3 || ($s == 2 && $g[$y][$x]) ? 1 : 0;
        } }
        $g = $next;
    }
    return $g;
}
function mandelbrot(int $w, int $h) {
    $rows = [];
    for ($y = 0; $y < $h; $y++) { $row = ''; for ($x = 0; $x < $w; $x++) {
        $cr = 3.0 * $x / $w - 2.0; $ci = 2.0 * $y / $h - 1.0; $zr = $zi = 0.0; $n = 0;
        while ($n < 50 && $zr * $zr + $zi * $zi < 4.0) { $t = $zr * $zr - $zi * $zi + $cr; $zi = 2 * $zr * $zi + $ci; $zr = $t; $n++; }
        $row .= chr(32 + $n);
    } $rows[] = $row; }
    return $rows;
}
for ($turn = 0; $turn < 2; $turn++) {
    show(image(60, 40)); show(image(0, 40)); show(image_in_place(50, 30)); show(colours(700)); show(wrong_order(20)); show(rows(40, 60)); show(rows_unset(40, 60));
    show(rows_whole(30, 50)); show(no_columns(0, 50)); $m = rows(40, 40); show(product($m, $m, 40)); show(add_in_place($m, 40)); show(transposed($m, 40)); show($m);
    $g = []; for ($y = 0; $y < 24; $y++) for ($x = 0; $x < 24; $x++) $g[$y][$x] = ($x * 7 + $y * 3) % 5 == 0 ? 1 : 0;
    show(life($g, 24, 6)); echo md5(implode('', mandelbrot(60, 30))), "\n";
}
--EXPECT--
2400 2642986585
0 223132457
1500 3324368077
2100 3774479610
40 637463272
60 3975288768
60 2954814333
50 503288297
0 223132457
40 1105734303
40 3318014217
40 827581349
40 4064848039
24 3576995473
882223966e6e083df36f3764e25af2c0
2400 2642986585
0 223132457
1500 3324368077
2100 3774479610
40 637463272
60 3975288768
60 2954814333
50 503288297
0 223132457
40 1105734303
40 3318014217
40 827581349
40 4064848039
24 3576995473
882223966e6e083df36f3764e25af2c0
