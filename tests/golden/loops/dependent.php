<?php
function log_($x) { echo $x; }
function count_() { global $calls; return ++$calls; }
function shapes(array $a, int $n) {
    while ($n) { $n >>= 1; }
    do { if ($a) continue; $n++; } while ($n < 9);
    foreach ($a as $v) { if ($v) break; }
    foreach ($a as $v) { while (true) { if ($v) continue 2; break 2; } }
    foreach ($a as $v) { if ($v) return 1; }
}
function effects(array $a, $o) {
    foreach ($a as $v) echo $v;
    foreach ($a as $v) print $v;
    foreach ($a as $v) log_($v);
    foreach ($a as $v) count_();
    foreach ($a as $v) $o->n = $v;
    foreach ($a as $v) $c[] = new stdClass;
    foreach ($a as $v) $c[] = clone $o;
    foreach ($a as $v) { $row = [[$v]]; sort($row[0]); }
    foreach ($a as $v) $x = `ls`;
    foreach ($a as $v) $x = include 'x.php';
}
function generates(array $a) {
    foreach ($a as $v) yield $v;
}
function references(array $a) {
    foreach ($a as &$w) $w = 1;
    foreach ($a as $v) $r[] = function () use (&$w) { return $w; };
    foreach ($a as $v) { static $s; $s = 1; }
    foreach ($a as $v) { $x = $v; $y = &$x; $y = 2; }
}
function scopes(array $a, &$by) {
    global $g;
    foreach ($a as $v) $g = $v;
    foreach ($a as $v) $by = $v;
}
function carried(array $a, int $n) {
    $p = 0; $s = ''; $t = 0; $x = 0;
    foreach ($a as $v) { $d[] = $v - $p; $p = $v; }
    foreach ($a as $v) $s .= $v;
    foreach ($a as $v) { $t += $v; $e[] = $t; }
    foreach ($a as $v) { $x += $v; $x *= 2; }
    foreach ($a as $v) { if ($v) $maybe = $v; $e[] = $maybe; }
    foreach ($a as $v) { $gone = $v; unset($gone); }
    foreach ($a as $v) { if ($v) $kept = "text"; }
    return [$maybe, $gone, $kept];
}
function order(array $a) {
    $f = 1.5; $q = 2.5; $m = 1.5; $n = 1;
    foreach ($a as $v) { $q *= 2.0; }
    foreach ($a as $v) { $m = max($m, 1.0); }
    foreach ($a as $v) { $n += 1.5; }
    foreach ($a as $v) { if ($v > $n) { $n = $v; } if ($v > $n) { $n = $v; } }
}
function elements(array $a, int $n, int $k) {
    for ($i = 1; $i < $n; $i++) $a[$i] = $a[$i - 1] + 1;
    for ($i = 1; $i < $n; $i++) { $a[$i] = 1; $a[$i + 1] = 2; }
    for ($i = 1; $i < $n; $i++) $a[$k] = $i;
    for ($i = 1; $i < $n; $i++) $a[$i * $i] = 1;
    for ($i = 1; $i < $n; $i++) $a[$n - $i] = 1;
    for ($i = 1; $i < $n; $i++) { $j = $a[$i]; $b[$j] = 1; }
    for ($i = 1; $i < $n; $i++) for ($j = 0; $j < $k; $j++) $c[$i * $n + $j] = 1;
    for ($i = 1; $i < $n; $i++) { $e[3 * $i] = 1; $e[2 * $i] = 1; }
    for ($i = 1; $i < $n; $i++) { $e[3 * $i + 3] = 1; }
    for ($i = 1; $i < $n; $i++) { $a[$i] = count($a); }
    for ($i = 1; $i < $n; $i++) { $d[] = 1; $d[0] = 2; }
    for ($i = 1; $i < $n; $i++) { unset($a[$i]); }
    for ($i = 1; $i < $n; $i++) { $a[$i][$a[$i + 1][0]] = 1; }
}
function by_reference(array $a, array $b, object $o, int $n) {
    for ($i = 0; $i < $n; $i++) { foreach ($a as &$x) { $x += $i; } unset($x); }
    for ($i = 0; $i < $n; $i++) { foreach ($o->items as &$y) { $y += $i; } unset($y); }
    for ($i = 0; $i < $n; $i++) { $t = [$i]; foreach ($t as &$z) { $z += $i; } $out[] = $t; }
    foreach ($b as &$z) { $z++; }
    return [$a, $b, $out];
}
