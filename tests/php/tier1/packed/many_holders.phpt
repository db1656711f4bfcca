--TEST--
Long arrays that native code returns: in properties, rows, globals, statics and references, each holder on its own
--FILE--
<?php
class Box
{
    public array $items = [];
    public function fill(int $n): void
    {
        $made = [];
        for ($i = 0; $i < $n; $i++) {
            $made[] = $i * 0.5;
        }
        $this->items = $made;
    }
    public function sum(): float
    {
        $sum = 0.0;
        foreach ($this->items as $x) {
            $sum += $x;
        }
        return $sum;
    }
}
function rows(int $n, int $width): array
{
    $rows = [];
    for ($y = 0; $y < $n; $y++) {
        $row = [];
        for ($x = 0; $x < $width; $x++) {
            $row[] = $x * $y;
        }
        $rows[] = $row;
        $rows[] = $row;
    }
    return $rows;
}
function fill(array &$out, int $n): void
{
    for ($i = 0; $i < $n; $i++) {
        $out[] = $i;
    }
}
function pair(int $n): array
{
    $a = [];
    for ($i = 0; $i < $n; $i++) {
        $a[] = $i;
    }
    return ['first' => $a, 'second' => $a];
}
function counter(int $n): int
{
    static $seen = [];
    for ($i = 0; $i < $n; $i++) {
        $seen[] = $i;
    }
    return count($seen);
}
for ($k = 0; $k < 40; $k++) {
    $box = new Box();
    $box->fill(1100);
    $box->sum();
    $r = rows(2, 1100);
    $out = [];
    fill($out, 1100);
    $p = pair(1100);
    $seen = counter(40);
}
$other = clone $box;
$other->items[3] = 'three';
echo $box->items[3], ' ', $other->items[3], ' ', $box->sum(), ' ', count($box->items), "\n";
$r[2][5] = -1;
echo $r[2][5], ' ', $r[3][5], ' ', $r[0][1099], ' ', array_sum($r[3]), ' ', md5(serialize($r)), "\n";
$copy = $out;
fill($out, 5);
echo count($copy), ' ', count($out), ' ', $out[1104], ' ', array_sum($copy), "\n";
$p['first'][0] = 'changed';
echo $p['second'][0], ' ', $p['first'][0], ' ', count($p['second']), ' ', array_sum($p['second']), "\n";
$ref = &$p['second'];
$ref[] = 7;
echo count($p['second']), ' ', $seen, ' ', counter(2), "\n";
$total = 0;
$list = [];
for ($i = 0; $i < 200000; $i++) {
    $list[] = $i & 7;
}
for ($i = 0; $i < 200000; $i++) {
    $total += $list[$i];
    $list[$i] = $total & 1;
}
echo $total, ' ', array_sum($list), ' ', $list[199999], ' ', md5(serialize($list)), "\n";
$snapshot = $list;
foreach ($list as $i => $x) {
    if ($i === 5) {
        $list[] = 'more';
    }
}
echo count($snapshot), ' ', count($list), ' ', end($list), "\n";
--EXPECT--
1.5 three 302225 1100
-1 5 0 604450 8d4b53ce6f83f100796159593cd29e58
1100 1105 4 604450
0 changed 1100 604450
1101 1600 1602
700000 100000 0 2e2c36fec5fde12335dafcc9025ea8b8
200000 200001 more
