--TEST--
variables that get objects from native code take such objects again only when something is known of them
--FILE--
<?php
class Node { public ?Node $next = null; function __construct(public int $v) {} }
function sum($p) { $s = 0; for (; $p !== null; $p = $p->next) $s += $p->v; return $s; }
function pool($n) { static $pool = []; $pool[] = new Node($n); $s = 0; foreach ($pool as $p) $s += $p->v; return $s; }
function prepend(&$h, $i) { $n = new Node($i); $n->next = $h; $h = $n; return sum($h); }
function known($v) { global $head; $node = new Node($v); $node->next = $head; $head = $node; return sum($head); }
function lists($m) {
    $head = null;
    $all = [];
    $s = 0;
    for ($k = 0; $k < $m; $k++) {
        for ($i = 0; $i < 3; $i++) { $n = new Node($i); $n->next = $head; $head = $n; $all[] = $n; $s += sum($head); foreach ($all as $a) $s += $a->v; }
        echo count(array_map(null, $all)), " ";
        print_r([$s]);
    }
    return $s;
}
$h = $head = null;
for ($i = 0; $i < 5; $i++) { try { echo pool($i), " ", prepend($h, $i), " ", known($i), "\n"; } finally { } }
echo lists(3), "\n";
--EXPECT--
0 0 0
1 1 1
3 3 3
6 6 6
10 10 10
3 Array
(
    [0] => 8
)
6 Array
(
    [0] => 34
)
9 Array
(
    [0] => 78
)
78
