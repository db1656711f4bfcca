<?php
// The 0/1 knapsack by dynamic programming, counting down over one row.
// @call knapsack(350, 9000)

function knapsack(int $items, int $capacity): int
{
    $weights = [];
    $values = [];
    for ($i = 0; $i < $items; $i++) {
        $weights[] = 10 + ($i * 7919) % 191;
        $values[] = 5 + ($i * 6007) % 307;
    }
    $best = array_fill(0, $capacity + 1, 0);
    foreach ($weights as $i => $weight) {
        $value = $values[$i];
        for ($room = $capacity; $room >= $weight; $room--) {
            $with = $best[$room - $weight] + $value;
            if ($with > $best[$room]) {
                $best[$room] = $with;
            }
        }
    }
    return $best[$capacity];
}
