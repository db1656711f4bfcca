<?php
// Heapsort in place on an array taken by reference.
// @call heapsorted(90000)

function sift_down(array &$heap, int $root, int $end): void
{
    $value = $heap[$root];
    while (($child = 2 * $root + 1) < $end) {
        if ($child + 1 < $end && $heap[$child + 1] > $heap[$child]) {
            $child++;
        }
        if ($heap[$child] <= $value) {
            break;
        }
        $heap[$root] = $heap[$child];
        $root = $child;
    }
    $heap[$root] = $value;
}

function heap_sort(array &$values): void
{
    $n = count($values);
    for ($i = intdiv($n, 2) - 1; $i >= 0; $i--) {
        sift_down($values, $i, $n);
    }
    for ($end = $n - 1; $end > 0; $end--) {
        $top = $values[0];
        $values[0] = $values[$end];
        $values[$end] = $top;
        sift_down($values, 0, $end);
    }
}

function heapsorted(int $n): int
{
    $values = [];
    $x = 7;
    for ($i = 0; $i < $n; $i++) {
        $x = ($x * 16807) % 2147483647;
        $values[] = $x;
    }
    heap_sort($values);
    $check = 0;
    foreach ($values as $i => $value) {
        $check = ($check * 31 + $value + $i) % 1000000007;
    }
    return $check;
}
