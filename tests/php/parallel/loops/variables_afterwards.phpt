--TEST--
After a loop all variables are what the last round left
--FILE--
<?php
function scalars(array $a, int $n) { for ($i = 0; $i < $n; $i++) { $x = $a[$i] + 1; $y = $x / 2; $b = $x > 5; $out[$i] = $x; } return [$i, $x, $y, $b, count($out)]; }
function text(array $a, int $n) { for ($i = 0; $i < $n; $i++) { $t = "t" . $a[$i]; $out[$i] = strlen($t); } return [$t, $i, array_sum($out)]; }
function row(int $n) { for ($i = 0; $i < $n; $i++) { $row = []; for ($j = 0; $j < 5; $j++) { $row[] = $i * $j; } $s[$i] = array_sum($row); } return [$row, $j, $s[$n - 1]]; }
function kept(array $a) { $last = 'none'; foreach ($a as $k => $v) { if ($v % 11 == 3) $seen = $k; if ($v % 500 == 17) { $which = $v; } $out[] = $v; } return [$seen, $which, $k, $v, count($out)]; }
function not_kept(array $a) { foreach ($a as $k => $v) { if ($v < 0) $seen = $k; $out[] = $v; } return isset($seen); }
function kept_before(array $a) { $seen = -1; foreach ($a as $k => $v) { if ($v < 0) { $seen = $k; } $out[] = $v; } return $seen; }
function text_kept(array $a) { $last = 'none'; foreach ($a as $v) { if ($v % 11 == 3) $last = "v$v"; $out[] = $v; } return $last; }
function pairs(array $p) { foreach ($p as [$x, $y]) { $out[] = $x * $y; } return [$x, $y, array_sum($out)]; }
function empty_loop(int $n) { $x = 'before'; for ($i = 5; $i < $n; $i++) { $x = $i; $out[] = $x; } return [$x, $i]; }
function one(int $n) { for ($i = 0; $i < $n; $i++) { $x = $i + 1; $out[] = $x; } return [$x, $i, $out]; }
function unset_in(array $a) { foreach ($a as $v) { $t = $v; $out[] = $t; unset($t); } return [isset($t), count($out)]; }
$a = range(0, 1499); $p = array_map(fn($x) => [$x, $x % 7], $a);
for ($turn = 0; $turn < 3; $turn++)
    echo json_encode([scalars($a, 1500), text($a, 1500), row(600), kept($a), not_kept($a), kept_before($a), text_kept($a), pairs($p), empty_loop(3), one(1), one(2), unset_in($a)]), "\n";
$name = 'x'; $many = [];
for ($i = 0; $i < 1200; $i++) { $name = "n$i"; $half = $i / 2; $list = [$i, $name]; $many[] = $half; if ($i % 100 == 50) $seen = $i; }
echo json_encode([$i, $name, $half, $list, array_sum($many), $seen]), "\n";
foreach ($many as $key => $value) { $double = $value * 2; $twice[$key] = $double; }
echo json_encode([$key, $value, $double, array_sum($twice)]), "\n";
--EXPECT--
[[1500,1500,750,true,1500],["t1499",1500,6390],[[0,599,1198,1797,2396],5,5990],[1499,1017,1499,1499,1500],false,-1,"v1499",[1499,1,3371250],["before",5],[1,1,[1]],[2,2,[1,2]],[false,1500]]
[[1500,1500,750,true,1500],["t1499",1500,6390],[[0,599,1198,1797,2396],5,5990],[1499,1017,1499,1499,1500],false,-1,"v1499",[1499,1,3371250],["before",5],[1,1,[1]],[2,2,[1,2]],[false,1500]]
[[1500,1500,750,true,1500],["t1499",1500,6390],[[0,599,1198,1797,2396],5,5990],[1499,1017,1499,1499,1500],false,-1,"v1499",[1499,1,3371250],["before",5],[1,1,[1]],[2,2,[1,2]],[false,1500]]
[1200,"n1199",599.5,[1199,"n1199"],359700,1150]
[1199,599.5,1199,719400]
