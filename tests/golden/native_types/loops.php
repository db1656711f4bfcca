<?php
// sum(int[])
// sum(float[])
// sum(map<string>)
// grid(int)
// collatz(int)
// digits(string)
function sum(array $a) { $s = 0; foreach ($a as $k => $x) $s += $x; return $s; }

function grid(int $n) {
    for ($y = 0; $y < $n; $y++)
        for ($x = 0; $x < $n; $x++)
            $g[$y][$x] = $x * $y % 7;
    $t = 0;
    for ($i = $n - 1; $i > 0; $i--) {
        $t += $g[$i][$i - 1] ?? 0;
        $g[$i][0]++;
    }
    return [$t, $g];
}

function collatz($n) {
    $steps = 0;
    while ($n != 1) {
        $n = $n & 1 ? 3 * $n + 1 : $n / 2;
        $steps++;
    }
    return $steps;
}

function digits(string $s) {
    $counts = array_fill(0, 10, 0);
    for ($i = 0, $n = strlen($s); $i < $n; ++$i) {
        $c = $s[$i];
        if ($c >= '0' && $c <= '9') $counts[ord($c) - 48]++;
    }
    return $counts;
}
