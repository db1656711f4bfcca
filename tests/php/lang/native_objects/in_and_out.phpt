--TEST--
Objects as parameters, results, and in arrays; methods that write their properties
--FILE--
<?php
final class P { public $tag = 'p'; public function __construct(public float $x, private array $y=[]) {}
  function sum(): float { $s = $this->x; foreach ($this->y as $v) $s += $v; return $s; }
  function bump(int $n): void { $this->x += $n; $this->y[] = $n; }
}
function len(P $p, int $n): float { $s = 0.0; for ($i=0;$i<$n;$i++) $s += $p->x; return $s; }
function make(int $n): array { $r = []; for ($i = 0; $i < $n; $i++) { $q = new P(1.0*$i); if ($i % 3 == 0) $r[] = $q; } return $r; }
class Node { public ?Node $next = null; public int $v; function __construct(int $v) { $this->v = $v; } }
function chain(int $n): ?Node { $h = null; for ($i = 0; $i < $n; $i++) { $x = new Node($i); $x->next = $h; $h = $x; } return $h; }
function total(?Node $n): int { $t = 0; while ($n !== null) { $t += $n->v; $n = $n->next; } return $t; }
$p = new P(1.5, [1,2]);
for ($k=0;$k<5;$k++) { echo $p->sum(), "\n"; $p->bump(3); echo len($p, 10), "\n"; }
var_dump($p);
for ($k=0;$k<3;$k++) { $r = make(7); echo json_encode($r), "\n"; }
$c = chain(4); echo total($c), "\n"; echo total(chain(20000)), "\n"; unset($r, $c); echo json_encode(chain(3)), "\n";

--EXPECT--
4.5
45
10.5
75
16.5
105
22.5
135
28.5
165
object(P)#1 (3) {
  ["tag"]=>
  string(1) "p"
  ["x"]=>
  float(16.5)
  ["y":"P":private]=>
  array(7) {
    [0]=>
    int(1)
    [1]=>
    int(2)
    [2]=>
    int(3)
    [3]=>
    int(3)
    [4]=>
    int(3)
    [5]=>
    int(3)
    [6]=>
    int(3)
  }
}
[{"tag":"p","x":0},{"tag":"p","x":3},{"tag":"p","x":6}]
[{"tag":"p","x":0},{"tag":"p","x":3},{"tag":"p","x":6}]
[{"tag":"p","x":0},{"tag":"p","x":3},{"tag":"p","x":6}]
6
199990000
{"next":{"next":{"next":null,"v":0},"v":1},"v":2}
