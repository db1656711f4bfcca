<?php
// Counts words in a text with a hash map and finds the most frequent.
// @call word_count(300000)

function make_text(int $words): string
{
    $syllables = ['ka', 'to', 'mi', 'ra', 'ne', 'so', 'lu', 'vi', 'da', 'pe'];
    $text = '';
    $x = 17;
    for ($i = 0; $i < $words; $i++) {
        $x = ($x * 16807) % 2147483647;
        $text .= $syllables[$x % 10] . $syllables[($x >> 8) % 10] . $syllables[($x >> 16) % 3] . ' ';
    }
    return $text;
}

function word_count(int $words): string
{
    $counts = [];
    foreach (explode(' ', make_text($words)) as $word) {
        if ($word === '') {
            continue;
        }
        $counts[$word] = ($counts[$word] ?? 0) + 1;
    }
    $best = '';
    foreach ($counts as $word => $count) {
        if ($best === '' || $count > $counts[$best]) {
            $best = $word;
        }
    }
    return count($counts) . " $best {$counts[$best]}";
}
