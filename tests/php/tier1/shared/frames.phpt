--TEST--
recursive functions in few frames
--FILE--
<?php
// recursion: two levels share a frame, calls in last position become loops, parameters by reference come back
function tak($x, $y, $z) { if ($y >= $x) { return $z; } return tak(tak($x - 1, $y, $z), tak($y - 1, $z, $x), tak($z - 1, $x, $y)); }
function ack(int $m, int $n): int { if ($m === 0) { return $n + 1; } if ($n === 0) { return ack($m - 1, 1); } return ack($m - 1, ack($m, $n - 1)); }
function count_down(int $n, int $sum): int { if ($n === 0) { return $sum; } return count_down($n - 1, $sum + $n); }
function fibonacci(int $n): int { return $n < 2 ? $n : fibonacci($n - 1) + fibonacci($n - 2); }
function grown(int $n, int $x): int { if ($n === 0) { return $x; } return grown($n - 1, $x * 3); }
function twice(int $n, int $x): int|float { if ($n === 0) { return $x; } return twice($n - 1, $x) + twice($n - 1, $x); }
function permute(array &$items, int $from, int $n, int $sum): int {
    if ($from === $n) { $value = 0; foreach ($items as $i => $item) { $value = $value * 3 + $item * $i; } return ($sum + $value) % 1000003; }
    for ($i = $from; $i < $n; $i++) {
        $kept = $items[$from]; $items[$from] = $items[$i]; $items[$i] = $kept;
        $sum = permute($items, $from + 1, $n, $sum);
        $items[$i] = $items[$from]; $items[$from] = $kept;
    }
    return $sum;
}
function collect(array &$out, int &$calls, int $n): void { $calls++; if ($n > 0) { collect($out, $calls, $n - 1); $out[] = $n; collect($out, $calls, $n - 1); } }
for ($k = 0; $k < 6; $k++) {
    $items = range(1, 6); $copy = $items; $out = []; $calls = 0;
    collect($out, $calls, 5);
    $all = [tak(12, 8, 4), ack(2, 9), count_down(5000, 0), fibonacci(15), permute($items, 0, 6, 0), implode($items), implode($copy),
        implode($out), $calls, grown(20, 1), twice(4, 7)];
}
echo implode("\n", $all), "\n";
var_dump(twice(2, PHP_INT_MAX));
try { var_dump(grown(60, 1)); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
5
21
12502500
610
451080
123456
123456
1213121412131215121312141213121
63
3486784401
112
float(3.6893488147419103E+19)
grown(): Argument #2 ($x) must be of type int, float given, called in %s on line 7
