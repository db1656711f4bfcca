<?php
// Fannkuch: flips of all permutations, after the benchmarks game.
// @call fannkuch(9)

function fannkuch(int $n): string
{
    $perm = [];
    $first = range(0, $n - 1);
    $count = array_fill(0, $n, 0);
    $maximum = 0;
    $checksum = 0;
    $permutation = 0;
    $r = $n;
    while (true) {
        while ($r !== 1) {
            $count[$r - 1] = $r;
            $r--;
        }
        for ($i = 0; $i < $n; $i++) {
            $perm[$i] = $first[$i];
        }
        $flips = 0;
        while (($k = $perm[0]) !== 0) {
            $half = ($k + 1) >> 1;
            for ($i = 0; $i < $half; $i++) {
                $other = $perm[$i];
                $perm[$i] = $perm[$k - $i];
                $perm[$k - $i] = $other;
            }
            $flips++;
        }
        $maximum = max($maximum, $flips);
        $checksum += $permutation % 2 === 0 ? $flips : -$flips;
        while (true) {
            if ($r === $n) {
                return "$checksum $maximum";
            }
            $zero = $first[0];
            for ($i = 0; $i < $r; $i++) {
                $first[$i] = $first[$i + 1];
            }
            $first[$r] = $zero;
            $count[$r]--;
            if ($count[$r] > 0) {
                break;
            }
            $r++;
        }
        $permutation++;
    }
}
