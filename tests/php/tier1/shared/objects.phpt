--TEST--
objects and methods with global variables
--FILE--
<?php
class Point { public int $x = 0; public array $list = []; }
class Counter {
    public int $t = 0;
    function run() { global $total; $total += 2; $this->t++; return $total; }
    static function next() { global $total; return $total + 1; }
    function nested() { return $this->run() + self::next(); }
}
function move() { global $point; $point->x++; $point->list[] = $point->x; return $point->x; }
function fresh() { global $point; $point = new Point; $point->x = 100; return move(); }
function linked() { global $head; $n = 0; for ($p = $head; $p !== null; $p = $p->next) $n += $p->v; return $n; }
class Node { public ?Node $next = null; function __construct(public int $v) {} }
function prepend($v) { global $head; $node = new Node($v); $node->next = $head; $head = $node; return linked(); }
$point = new Point;
$total = 0;
$head = null;
$c = new Counter;
for ($i = 0; $i < 4; $i++) {
    echo move(), " ", $c->run(), " ", Counter::next(), " ", $c->nested(), " ", prepend($i), " $total $point->x\n";
}
$same = $point;
fresh();
echo $same->x, " ", $point->x, " ", count($point->list), "\n";
var_dump($same === $point, $c, linked());
function outer($n) { global $cb; $cb = 0; $a = array_map(fn($v) => inc($v), range(1, $n)); return array_sum($a) . " $cb"; }
function inc($v) { global $cb; $cb += $v; return $cb; }
for ($i = 0; $i < 3; $i++) echo outer(10), "\n";
function sorted($l) { usort($l, function ($p, $q) { global $compared; $compared++; return $p <=> $q; }); return $l; }
$compared = 0;
for ($i = 0; $i < 3; $i++) echo implode(",", sorted(range(12, 1))), $compared > 10 ? " many" : " few", "\n";
$f = function ($n) { global $total; $total += $n; return $total; };
for ($i = 0; $i < 3; $i++) echo $f($i), " ";
echo "\n";
--EXPECT--
1 2 3 9 0 4 1
2 6 7 17 1 8 2
3 10 11 25 3 12 3
4 14 15 33 6 16 4
4 101 1
bool(false)
object(Counter)#2 (1) {
  ["t"]=>
  int(8)
}
int(6)
220 55
220 55
220 55
1,2,3,4,5,6,7,8,9,10,11,12 many
1,2,3,4,5,6,7,8,9,10,11,12 many
1,2,3,4,5,6,7,8,9,10,11,12 many
16 17 19
