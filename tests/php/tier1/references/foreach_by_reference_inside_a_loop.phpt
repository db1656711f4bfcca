--TEST--
foreach by reference inside of a loop that is compiled by itself, and over rows that each round makes
--FILE--
<?php
function norm(array $rows, int $n): array {
    $out = [];
    file_put_contents('php://memory', '');          // the function as a whole is not native
    for ($i = 0; $i < $n; $i++) {
        $row = $rows[$i % count($rows)];
        foreach ($row as &$x) {
            if ($x < 0) { $x = 0; continue; }
            $x = $x * 2 + $i;
            if ($x > 90) { break; }
        }
        unset($x);
        $out[] = array_sum($row);
    }
    return $out;
}
function twice(array $rows, int $n): int {
    $s = 0;
    file_put_contents('php://memory', '');
    for ($i = 0; $i < $n; $i++) {
        $row = $rows[$i % count($rows)];
        foreach ($row as &$x) { $x += $i; }
        foreach ($row as $k => &$x) { $x *= $k; }
        unset($x);
        $s += array_sum($row) % 1000;
    }
    return $s;
}
function bound(array $rows, int $n): array {        // $x stays bound from one round to the next
    $out = [];
    file_put_contents('php://memory', '');
    for ($i = 0; $i < $n; $i++) {
        $row = $rows[$i % count($rows)];
        foreach ($row as &$x) { $x += $i; }
        $out[] = $row;
    }
    $x = 'last';
    return $out;
}
function outer(array $rows): array {
    foreach ($rows as $k => &$row) {
        foreach ($row as &$x) { $x = intdiv($x * 7 + $k, 3); }
        unset($x);
    }
    unset($row);
    return $rows;
}
function dbl(array $a): array { foreach ($a as &$x) { $x = $x * 2 + 1; } return $a; }
$rows = [];
for ($i = 0; $i < 10; $i++) { $rows[] = range(-$i, 30 - $i); }
for ($round = 0; $round < 3; $round++) {
    echo md5(json_encode(norm($rows, 200))), " ", twice($rows, 200), " ", md5(json_encode(outer($rows))), "\n";
    $b = bound($rows, 60);
    echo json_encode(array_slice($b, -2)), " ", md5(json_encode($b)), "\n";
}
$c = [[3.0, 1.0], [2.0, 5.5]];
for ($i = 0; $i < 300; $i++) {
    foreach ($c as $k => &$p) { $p[0] = $p[0] * 0.5 + $k; $p[1] += $p[0]; }
    unset($p);
}
echo json_encode($c), "\n";
$s = 0;
for ($i = 0; $i < 300; $i++) { $t = dbl([$i, 2, 3]); $s += $t[0] + $t[2]; }
echo $s, "\n";
$mixed = [1, 2.5, "3"];
for ($i = 0; $i < 300; $i++) {
    foreach ($mixed as &$m) { $m += 1; }
    unset($m);
    if ($i == 200) { $mixed[] = "x"; $mixed[3] = 9; }
}
var_dump($mixed);
$kept = [1, 2, 3];
$r = &$kept[1];
for ($i = 0; $i < 300; $i++) {
    foreach ($kept as &$m) { $m += 2; }
    unset($m);
}
var_dump($kept, $r);
$o = new ArrayObject([1, 2]);
$no = 5;
for ($i = 0; $i < 2; $i++) {
    foreach ($no as &$m) { $m += 2; }
    unset($m);
}
--EXPECTF--
2a757cfa4c0f916bf5097383e84d0265 96000 9884e653f665337c7c4f13e80a9e6506
[[50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80],[50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,"last"]] eb0213cb5c17160a83809f2d7b304c8e
2a757cfa4c0f916bf5097383e84d0265 96000 9884e653f665337c7c4f13e80a9e6506
[[50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80],[50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,"last"]] eb0213cb5c17160a83809f2d7b304c8e
2a757cfa4c0f916bf5097383e84d0265 96000 9884e653f665337c7c4f13e80a9e6506
[[50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80],[50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,"last"]] eb0213cb5c17160a83809f2d7b304c8e
[[1.472728039589318e-90,3.9999999999999996],[2,605.5]]
92100
array(4) {
  [0]=>
  int(301)
  [1]=>
  float(302.5)
  [2]=>
  int(303)
  [3]=>
  int(108)
}
array(3) {
  [0]=>
  int(601)
  [1]=>
  &int(602)
  [2]=>
  int(603)
}
int(602)

Warning: foreach() argument must be of type array|object, int given in %s/foreach_by_reference_inside_a_loop.php on line 82

Warning: foreach() argument must be of type array|object, int given in %s/foreach_by_reference_inside_a_loop.php on line 82
