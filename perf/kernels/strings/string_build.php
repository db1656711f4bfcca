<?php
// Builds a large text by appending numbers and pieces.
// @call string_build(400000)

function string_build(int $lines): string
{
    $text = '';
    for ($i = 0; $i < $lines; $i++) {
        $text .= 'item ' . $i . ': ' . ($i * $i % 97) . "\n";
        if ($i % 5 === 0) {
            $text .= "-- $i --\n";
        }
    }
    return strlen($text) . ' ' . crc32($text);
}
