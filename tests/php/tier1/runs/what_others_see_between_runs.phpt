--TEST--
References, static variables, destructors and generators around runs of statements
--FILE--
<?php
class Noisy { public $n; function __construct($n) { $this->n = $n; } function __destruct() { echo "-{$this->n} "; } }
function counts($n, &$out, array $in) {
    static $calls = 0;
    $calls++;
    $noisy = new Noisy($calls);
    for ($i = 0; $i < $n; $i++) { $out[] = $i + $in[$i % count($in)]; }
    $in[] = 5;
    for ($i = 0; $i < $n; $i++) { $in[0] += $out[$i]; }
    putenv("A=$n");
    $noisy = null;
    for ($i = 0; $i < 5; $i++) { $in[] = $i; }
    while (count($in) > 3) { array_pop($in); }
    return $in;
}
$given = [1, 2, 3];
for ($r = 0; $r < 12; $r++) {
    $list = [];
    $copy = &$list;
    $back = counts(10 + $r, $list, $given);
    echo array_sum($copy), ' ', json_encode($back), ' ', json_encode($given), "\n";
}
function shared_with_a_closure($n) {
    $sum = 0;
    $add = function ($x) use (&$sum) { $sum += $x; };
    for ($i = 0; $i < $n; $i++) { $sum += 2; }
    for ($i = 0; $i < $n; $i++) { $sum *= 1; }
    $add(1);
    for ($i = 0; $i < $n; $i++) { $sum += 1; }
    foreach ([1, 2] as $x) { $sum += $x; }
    return $sum;
}
for ($r = 0; $r < 5; $r++) echo shared_with_a_closure(100 + $r), ' ';
function unset_between($n) {
    putenv("B=$n");
    for ($i = 0; $i < $n; $i++) { $x = $i; }
    unset($x);
    foreach ([3, 4] as $y) { $x = ($x ?? 10) + $y; }
    switch ($x) { case 17: for ($i = 0; $i < 3; $i++) { if ($i == 1) continue 2; } break; default: $x = -1; }
    return compact_of($x, $i);
}
function compact_of($x, $i) { return "$x:$i"; }
for ($r = 0; $r < 5; $r++) echo unset_between(70 + $r), ' ';
echo "\n";
--EXPECTF--
Warning: "continue 2" targeting switch is equivalent to "break 2" in %s/what_others_see_between_runs.php on line 39
-1 64 [65,2,3] [1,2,3]
-2 76 [77,2,3] [1,2,3]
-3 90 [91,2,3] [1,2,3]
-4 103 [104,2,3] [1,2,3]
-5 118 [119,2,3] [1,2,3]
-6 135 [136,2,3] [1,2,3]
-7 151 [152,2,3] [1,2,3]
-8 169 [170,2,3] [1,2,3]
-9 189 [190,2,3] [1,2,3]
-10 208 [209,2,3] [1,2,3]
-11 229 [230,2,3] [1,2,3]
-12 252 [253,2,3] [1,2,3]
304 307 310 313 316 17:1 17:1 17:1 17:1 17:1
