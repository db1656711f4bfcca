<?php
function elements(array $a, int $n, int $d) {
    $out = [];
    for ($i = 0; $i < $n; $i++) { $x = $a[$i] * 2; $out[$i] = $x; $b[$i + $d] = $x; $c[$i - 1 + 2] = $c[1 + $i] + 1; }
    for ($i = $n; $i > 0; $i -= 2) $a[$i] += 1;
    return [$out, $b, $c, $a, $x];
}
function blocks(int $w, int $h) {
    for ($y = 0; $y < $h; $y++) for ($x = 0; $x < $w; $x++) { $at = $y * $w + $x; $p[$at] = $x; $q[$y][$x] = $y; }
    for ($i = 0; $i < $h; $i++) { $rgb[3 * $i] = 1; $rgb[3 * $i + 1] = 2; $rgb[3 * $i + 2] = 3; $odd[2 * $i + 1] = 0; }
    return [$p, $q, $rgb, $odd];
}
function rows(array $m) {
    foreach ($m as $y => $row) foreach ($row as $x => $v) { $p[$y][$x] = $v; if ($v) $q[$y][$x] = $v; }
    return [$p, $q];
}
function reduced(array $a) {
    $s = $n = $lo = $m = $x = 0; $p = 1; $best = $at = -1;
    foreach ($a as $k => $v) {
        $s += $v; $s -= 1; if ($v) $n++; $p = $v * $p; $x ^= $v; $m = max($m, $v);
        if ($v > $best) { $best = $v; $at = $k; }
        if ($lo >= $v) $lo = $v;
    }
    return [$s, $n, $p, $x, $m, $best, $at, $lo];
}
function appended(array $a) {
    foreach ($a as $v) { $all[] = $v; if ($v) $some[] = $v; }
    foreach ($a as $k => $v) { $same[$k] = $v; $a[$k] = 1; }
    return [$all, $some, $same, $a];
}
function private_(array $a, int $n) {
    foreach ($a as $v) {
        switch ($v) { case 1: $x = 1; break; default: $x = 2; }
        if ($v > 2) { $t = 1; } elseif ($v > 1) { continue; } else { $t = $v ? 3 : 4; }
        $row = []; do { $row[] = $t; $u = $t; } while ($v-- > 0);
        sort($row);
        [$l, $r] = [$t, $u];
        $out[] = $x + $t + $u + count($row) + $l + $r;
        if ($x == 7) $last = $v;
    }
    return [$out, $last];
}
function changed(array $a, array $m, array $s, int $n) {
    foreach ($a as $k => &$x) { if ($k > 2) $x += $k; }
    unset($x);
    $i = 0;
    while ($i < $n) { $m[$i][2] += 1; $s[$i] .= 'x'; $i++; }
    return [$a, $m, $s, $i];
}
function at_least_once(array $a, int $n) {
    $i = 0;
    do { $out[$i] = $a[$i] + 1; $s += $a[$i]; $i++; } while ($i < $n);
    return [$out, $s, $i];
}
function rows_by_reference(array $rows, int $n) {
    foreach ($rows as $row) { foreach ($row as $k => &$x) { $x += $k; } unset($x); $out[] = $row; }
    return $out;
}
