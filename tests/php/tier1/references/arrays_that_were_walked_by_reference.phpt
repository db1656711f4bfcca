--TEST--
An array whose elements nobody refers to any more is an array like others; references that live stay references
--FILE--
<?php
function total(array $a): int|float { $s = 0; foreach ($a as $k => $v) { $s += $v * ($k + 1); } return $s; }
function doubled(array $a): array { foreach ($a as &$v) { $v *= 2; } return $a; }
function made(int $n): array {
    $a = [];
    for ($i = 0; $i < $n; $i++) { $a[] = $i; }
    foreach ($a as &$v) { $v += 1; }
    return $a;
}
class Image {
    public array $px = [];
    public function __construct(public int $n) { for ($i = 0; $i < $n; $i++) { $this->px[] = $i; } }
    public function brighter(): self { $o = clone $this; foreach ($o->px as &$p) { $p += 10; } return $o; }
    public function sum(): int { $s = 0; for ($i = 0; $i < $this->n; $i++) { $s += $this->px[$i]; } return $s; }
}
for ($round = 0; $round < 4; $round++) {
    $a = made(50);
    echo total($a), " ", total(doubled($a)), "\n";
    foreach ($a as $k => &$v) { if ($k == 7) { break; } $v = -$v; }
    echo total($a), "\n";                       // $v still refers to the eighth element
    $v = 1000;
    echo total($a), " ", $a[7], "\n";
    $copy = $a;
    $v = 2000;
    echo $copy[7], " ", $a[7], " ", total($copy), "\n";     // it is shared with the copy
    unset($v);
    echo total($a), " ", total($copy), "\n";
    $copy[7] = 5;
    echo $a[7], " ", $copy[7], "\n";
    $i = new Image(40);
    echo $i->sum(), " ", $i->brighter()->sum(), " ", $i->brighter()->brighter()->sum(), "\n";
}
// keys that are no list, a next index that is not the length, a pointer that was moved
$m = ["x" => 1, "y" => 2];
foreach ($m as &$w) { $w *= 3; }
unset($w);
function sums(array $m): int { $s = 0; foreach ($m as $v) { $s += $v; } return $s; }
for ($i = 0; $i < 3; $i++) { echo sums($m), "\n"; }
$l = [1, 2, 3, 4];
unset($l[3]);
foreach ($l as &$w) { $w *= 3; }
unset($w);
echo sums($l), " ";
$l[] = 9;
var_dump($l);
$p = [1, 2, 3];
next($p);
foreach ($p as &$w) { $w *= 3; }
unset($w);
echo sums($p), " ", current($p), " ", next($p), "\n";
$p[] = 4;
echo json_encode($p), "\n";
// rows of rows
$rows = [[1, 2], [3, 4], [5, 6]];
foreach ($rows as &$row) { foreach ($row as &$cell) { $cell *= $cell; } unset($cell); }
unset($row);
function trace(array $rows): int { $s = 0; foreach ($rows as $row) { foreach ($row as $cell) { $s += $cell; } } return $s; }
for ($i = 0; $i < 3; $i++) { echo trace($rows), "\n"; }
$other = $rows;
$other[0][0] = 100;
echo trace($rows), " ", trace($other), "\n";
$held = &$rows[1];
for ($i = 0; $i < 3; $i++) { $held[0]++; echo trace($rows), " "; }
echo array_sum(array_map(fn(array $r): int => $r[0], $rows)), "\n";
var_dump($rows);
--EXPECT--
42925 85850
42645
50581 1000
2000 2000 58581
58581 58581
2000 5
780 1180 1580
42925 85850
42645
50581 1000
2000 2000 58581
58581 58581
2000 5
780 1180 1580
42925 85850
42645
50581 1000
2000 2000 58581
58581 58581
2000 5
780 1180 1580
42925 85850
42645
50581 1000
2000 2000 58581
58581 58581
2000 5
780 1180 1580
9
9
9
18 array(4) {
  [0]=>
  int(3)
  [1]=>
  int(6)
  [2]=>
  int(9)
  [4]=>
  int(9)
}
18 6 9
[3,6,9,4]
91
91
91
91 190
92 93 94 38
array(3) {
  [0]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    int(4)
  }
  [1]=>
  &array(2) {
    [0]=>
    int(12)
    [1]=>
    int(16)
  }
  [2]=>
  array(2) {
    [0]=>
    int(25)
    [1]=>
    int(36)
  }
}
