--TEST--
Properties and methods of what has been null so far, calls that are never made
--FILE--
<?php
final class Node {
    public ?Node $next = null;
    public array $list = [];
    public int $v = 0;
    public string $s = '';
    public function bump(int $n): static { $this->v += $n; return $this; }
}
function reads(Node $o, ?Node $p, int $n): int {
    $sum = 0;
    for ($i = 0; $i < $n; $i++) {
        $sum += $o->next === null ? 10 : $o->next->v;
        if ($p !== null) { $p->bump($i); $sum += $p->v; }
        if ($o->next !== null) { $o->next->bump(2); $o->next->v = $i; $o->next->v++; $o->next->v += 3; $o->next->list[] = $i; $o->next->s .= 'x'; $o->next->list[0] = 5; }
        if ($o->next !== null && $o->next->next !== null && $o->next->next->v > 3) { $sum += $o->next->next->v; }
        $sum += isset($o->next->v) ? 1 : 2;
        $sum += $o->next->next->v ?? 3;
    }
    return $sum;
}
function throwing(Node $o): int { return $o->next->v + 1; }
function calling(Node $o): int { return $o->next->bump(1)->v; }
function writing(Node $o, int $n): int { if ($n > 1) { $o->next->v = $n; } return $o->v; }
$o = new Node; $p = new Node;
echo reads($o, null, 3), ' ', reads($o, null, 3), ' ', reads($o, $p, 3), ' ';
$o->next = new Node; echo reads($o, $p, 3), ' '; $o->next->next = new Node; $o->next->next->v = 9; echo reads($o, $p, 4), ' ', $o->next->v, $o->next->s, count($o->next->list), "\n";
foreach ([1, 2] as $round) {
    $q = new Node;
    try { echo @throwing($q), "\n"; } catch (Error $e) { echo get_class($e), $e->getMessage(), "\n"; }
    try { echo calling($q), "\n"; } catch (Error $e) { echo get_class($e), $e->getMessage(), "\n"; }
    try { echo writing($q, 1), "\n"; echo writing($q, 2), "\n"; } catch (Error $e) { echo get_class($e), $e->getMessage(), "\n"; }
    $q->next = $p; echo throwing($q), calling($q), writing($q, 3), $p->v, "\n";
}
function never(Node $o, int $n): int { $sum = 0; for ($i = 0; $i < $n; $i++) { $sum += $i; if ($i > 5) { $o->bump(intdiv($i, 0)); } if ($i > 6) { $sum += never($o, 5 % 0); $sum += strlen(str_repeat('x', intdiv(1, 0))); } } return $sum; }
foreach ([3, 5, 8] as $n) { try { echo never(new Node, $n), "\n"; } catch (DivisionByZeroError $e) { echo $e->getMessage(), $e->getLine(), "\n"; } }
--EXPECT--
45 45 49 34 131 7xxxxxxx7
1
ErrorCall to a member function bump() on null
0
ErrorAttempt to assign property "v" on null
131303
1
ErrorCall to a member function bump() on null
0
ErrorAttempt to assign property "v" on null
4403
3
10
Division by zero34
