<?php
// How often each byte occurs, and the entropy of the text.
// @call sprintf('%.9f', entropy(1400000))

function entropy(int $length): float
{
    $text = '';
    $x = 1;
    for ($i = 0; $i < $length; $i++) {
        $x = ($x * 1103515245 + 12345) & 0x7fffffff;
        $text .= chr(32 + ($x >> 20) % 64);
    }
    $counts = [];
    for ($i = 0; $i < $length; $i++) {
        $char = $text[$i];
        if (!isset($counts[$char])) {
            $counts[$char] = 0;
        }
        $counts[$char]++;
    }
    ksort($counts);
    $sum = 0.0;
    foreach ($counts as $count) {
        $p = $count / $length;
        $sum -= $p * log($p);
    }
    return $sum;
}
