--TEST--
array_walk whose callback writes variables that it captures by reference
--FILE--
<?php
$n = 3000;
$ints = range(0, $n - 1); $floats = array_map(fn($x) => $x * 0.25, $ints); $words = array_map(fn($x) => "w$x", $ints);
$map = array_combine($words, $ints); $thirds = array_map(fn($x) => $x / 3, $ints);
function sums(array $a) { $sum = 0; array_walk($a, function ($v, $k) use (&$sum) { $sum += $v; }); return $sum; }
foreach ([$ints, $floats, $thirds, $map] as $a) { var_dump(sums($a)); }
function several(array $a, $factor) {
    $sum = 0; $count = 0; $greatest = PHP_INT_MIN; $seen = [];
    array_walk($a, function (int $v, $k, $extra) use (&$sum, $factor, &$count, &$greatest, &$seen) {
        if ($v % 3 == 0) { return; }
        $t = $v * $factor + $extra; $sum += $t; $count++;
        if ($v > $greatest) { $greatest = $v; }
        for ($i = 0; $i < 3; $i++) { if ($i == $v % 5) { return; } $seen[$i] = ($seen[$i] ?? 0) + 1; }
        switch ($v % 4) { case 0: $count += 2; return; case 1: $factor = 100; break; default: $count += $factor; }
        $extra = 9;
    }, 5);
    return json_encode([$sum, $count, $greatest, $seen]);
}
echo several($ints, 2), "\n";
try { echo several($words, 2), "\n"; } catch (TypeError $e) { echo substr($e->getMessage(), 0, 60), "\n"; }
echo several(array_map('strval', $ints), 3), "\n";
$out = []; array_walk($ints, function ($v, $k) use (&$out) { $out[$k] = $v * 2; }); echo md5(json_encode($out)), "\n";
$text = ''; array_walk($words, function ($v) use (&$text) { $text .= $v; }); echo md5($text), "\n";
$big = PHP_INT_MAX - 5; array_walk($ints, function ($v) use (&$big) { $big += $v; }); var_dump($big);
$last = null; array_walk($ints, function ($v) use (&$last) { $last = $v; }); var_dump($last);
$runs = 0; array_walk($ints, function () use (&$runs) { $runs++; }); var_dump($runs);
$stale = 0; array_walk($ints, function ($v) use (&$stale) { if ($v == 7) { $t = 1; } $stale += $t ?? 0; }); var_dump($stale);
$own = 0; array_walk($ints, function ($v) use (&$own, $n) { $n++; $own += $n; }); var_dump($own);
$x = 1; $y = &$x; array_walk($ints, function ($v) use (&$x, &$y) { $x += 1; $y += 2; }); var_dump($x);
$copy = $ints; array_walk($copy, function ($v, $k) use (&$copy) { if ($k == 5) { $copy[$k + 1] = -1; } }); echo md5(json_encode($copy)), "\n";
$rows = 0; try { array_walk($ints, function ($v) use (&$rows) { $rows += $v; if ($v == 100) { throw new Exception("at $v"); } }); } catch (Exception $e) { echo $e->getMessage(), " $rows\n"; }
$rows = 0; try { array_walk($ints, function ($v) use (&$rows) { $rows += intdiv(1000, 500 - $v); }); } catch (Error $e) { echo $e->getMessage(), " $rows\n"; }
$echoed = 0; array_walk($ints, function ($v) use (&$echoed) { if ($v % 1000 == 0) { echo "$v\n"; } $echoed++; }); var_dump($echoed);
$global = 0; function bump() { global $global; return ++$global; } array_walk($ints, function ($v) use (&$global) { $global += bump(); }); var_dump($global);
$u = 0; array_walk($words, function ($v) use (&$u) { $u += $undefined ?? 2; }); var_dump($u);
class T { public int $p = 0; } $o = new T; $typed = &$o->p; array_walk($floats, function ($v) use (&$typed) { $typed += 1; }); var_dump($o->p);
$changed = $ints; $total = 0; array_walk($changed, function (&$v, $k) use (&$total) { $v *= 2; $total += $v; }); var_dump($total, $changed[9]);
$short = [1, 2, 3]; $few = 0; array_walk($short, function ($v) use (&$few) { $few += $v; }); var_dump($few);
$calls = []; for ($r = 0; $r < 3; $r++) { $s = $r; array_walk($ints, function ($v) use (&$s, $r) { $s ^= $v * $r; }); $calls[] = $s; } echo json_encode($calls), "\n";
--EXPECT--
int(4498500)
float(1124625)
float(1499500)
int(4498500)
[6010000,3200,2999,[1600,1200,800]]
{closure}(): Argument #1 ($v) must be of type int, string gi
[9010000,3600,2999,[1600,1200,800]]
745dfe78ffe64c70abeac4330fb95d39
4d4b2c42c3c28cbb56f33056d45bb88a
float(9.22337203685882E+18)
int(2999)
int(3000)
int(1)
int(9003000)
int(9001)
4986ca70c21cfbdffff8ca70315cefb6
at 100 5050
Division by zero 6569
0
1000
2000
int(3000)
float(INF)
int(6000)
int(3000)
int(8997000)
int(18)
int(6)
[0,1,2]
