<?php
// Roman numerals there and back, with a map of strings.
// @call roman_sum(18000)

function to_roman(int $n): string
{
    $numerals = [
        'M' => 1000, 'CM' => 900, 'D' => 500, 'CD' => 400, 'C' => 100, 'XC' => 90,
        'L' => 50, 'XL' => 40, 'X' => 10, 'IX' => 9, 'V' => 5, 'IV' => 4, 'I' => 1,
    ];
    $roman = '';
    foreach ($numerals as $letters => $value) {
        while ($n >= $value) {
            $roman .= $letters;
            $n -= $value;
        }
    }
    return $roman;
}

function from_roman(string $roman): int
{
    $values = ['I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, 'C' => 100, 'D' => 500, 'M' => 1000];
    $total = 0;
    $last = 0;
    foreach (str_split(strrev($roman)) as $letter) {
        $value = $values[$letter];
        $total += $value < $last ? -$value : $value;
        $last = max($last, $value);
    }
    return $total;
}

function roman_sum(int $count): int
{
    $sum = 0;
    for ($i = 0; $i < $count * 3; $i++) {
        $sum += from_roman(to_roman(1 + $i % 3999));
    }
    return $sum;
}
