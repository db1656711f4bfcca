<?php
// usort of records with a closure that compares by two fields.
// @call sorted_records(25000)

function sorted_records(int $n): string
{
    $records = [];
    $x = 3;
    for ($i = 0; $i < $n; $i++) {
        $x = ($x * 16807) % 2147483647;
        $records[] = ['id' => $i, 'score' => $x % 1000, 'name' => 'n' . $x % 37];
    }
    $direction = -1;
    usort($records, fn(array $a, array $b): int =>
        $direction * ($a['score'] <=> $b['score']) ?: $a['name'] <=> $b['name'] ?: $a['id'] <=> $b['id']);
    $check = 0;
    foreach ($records as $place => $record) {
        $check = ($check + ($place + 1) * $record['id']) % 1000000007;
    }
    return "$check {$records[0]['name']}";
}
