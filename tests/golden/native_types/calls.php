<?php
// main(int)
// ack(int, int)
// closures(int[])
// variadic(float)
// stack(int)
// nullable(?int)
function add($a, $b = 2, ...$rest) { return $a + $b + count($rest); }
function variadic($x) { return add($x) + add(1, b: $x) + add(1, 2, 3, 4) + add(...[1, 2, 3]); }

function swap(array &$a, int $i, int $j): void { [$a[$i], $a[$j]] = [$a[$j], $a[$i]]; }
function main(int $n) { $a = range(1, $n); swap($a, 0, $n - 1); echo implode(',', $a); return $a[0]; }

function ack($m, $n) { return $m == 0 ? $n + 1 : ($n == 0 ? ack($m - 1, 1) : ack($m - 1, ack($m, $n - 1))); }

function closures(array $a) {
    $k = 3;
    usort($a, fn($x, $y) => $y <=> $x);
    return array_reduce(array_filter(array_map(fn($x) => $x * $k, $a), fn($x) => $x > 5), fn($c, $x) => $c + $x, 0);
}

final class Stack {
    private array $items = [];
    public function push(int $x): static { $this->items[] = $x; return $this; }
    public function pop(): int { return array_pop($this->items); }
    public function isEmpty(): bool { return !$this->items; }
}
function stack(int $n) {
    $s = new Stack();
    for ($i = 0; $i < $n; $i++) $s->push($i)->push(1);
    $t = 0;
    while (!$s->isEmpty()) $t = ($t + $s->pop()) % 1000;
    return $t;
}

function nullable(?int $x) { return $x === null ? 'none' : "x" . $x + 1; }
