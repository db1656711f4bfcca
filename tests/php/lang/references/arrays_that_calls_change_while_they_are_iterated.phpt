--TEST--
foreach by reference and array_walk over arrays that functions change by reference or as globals
--FILE--
<?php
// by-reference iterations whose body calls functions that change the array by reference or as a global
function add(array &$a): void { if (count($a) < 10) { $a[] = count($a); } }
function touch_rows(array &$rows): void { $rows[0]['n'] = ($rows[0]['n'] ?? 0) + 1; }
function touch_global(): void { global $items; if (count($items) > 100) { $items = []; } $items[0][] = 1; }
function looks(): int { global $items; return count($items); }
for ($t = 0; $t < 3; $t++) {
    $a = [1, 2, 3]; $n = 0;
    foreach ($a as $k => &$v) { $n++; add($a); if ($n > 50) break; }
    unset($v);
    echo $n, ' ', json_encode($a), "\n";
    $rows = [[], [], []]; $n = 0;
    foreach ($rows as $k => &$r) { $n++; touch_rows($rows); $r['k'] = $k; if ($n > 50) break; }
    unset($r);
    echo $n, ' ', json_encode($rows), "\n";
    $items = [[], [], [], []]; $n = 0;
    foreach ($items as $k => &$item) { $n += looks(); touch_global(); $item[] = $k; if ($n > 50) break; }
    unset($item);
    echo $n, ' ', json_encode($items), "\n";
    $items = [[], [], [], []]; $n = 0;
    array_walk($items, function (&$item, $k) use (&$n) { $n += looks(); touch_global(); $item[] = $k; });
    echo $n, ' ', json_encode($items), "\n";
}
--EXPECT--
10 [1,2,3,3,4,5,6,7,8,9]
3 [{"n":3,"k":0},{"k":1},{"k":2}]
16 [[1,0,1,1,1],[1],[2],[3]]
16 [[1,0,1,1,1],[1],[2],[3]]
10 [1,2,3,3,4,5,6,7,8,9]
3 [{"n":3,"k":0},{"k":1},{"k":2}]
16 [[1,0,1,1,1],[1],[2],[3]]
16 [[1,0,1,1,1],[1],[2],[3]]
10 [1,2,3,3,4,5,6,7,8,9]
3 [{"n":3,"k":0},{"k":1},{"k":2}]
16 [[1,0,1,1,1],[1],[2],[3]]
16 [[1,0,1,1,1],[1],[2],[3]]
