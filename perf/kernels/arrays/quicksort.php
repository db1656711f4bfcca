<?php
// Quicksort in place, recursive, on an array taken by reference.
// @call quicksorted(150000)

function quick_sort(array &$a, int $low, int $high): void
{
    while ($low < $high) {
        $pivot = $a[($low + $high) >> 1];
        $i = $low;
        $j = $high;
        while ($i <= $j) {
            while ($a[$i] < $pivot) {
                $i++;
            }
            while ($a[$j] > $pivot) {
                $j--;
            }
            if ($i <= $j) {
                [$a[$i], $a[$j]] = [$a[$j], $a[$i]];
                $i++;
                $j--;
            }
        }
        quick_sort($a, $low, $j);
        $low = $i;
    }
}

function quicksorted(int $n): int
{
    $a = [];
    $x = 99;
    for ($i = 0; $i < $n; $i++) {
        $x = ($x * 1103515245 + 12345) & 0x7fffffff;
        $a[] = $x >> 8;
    }
    quick_sort($a, 0, $n - 1);
    $check = 0;
    for ($i = 0; $i < $n; $i += 97) {
        $check = ($check * 33 + $a[$i]) & 0xffffffff;
    }
    return $check;
}
