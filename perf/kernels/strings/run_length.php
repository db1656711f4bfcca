<?php
// Run-length encoding and decoding of a text.
// @call run_length(800000)

function encode(string $text): string
{
    $encoded = '';
    $n = strlen($text);
    $i = 0;
    while ($i < $n) {
        $char = $text[$i];
        $run = 1;
        while ($i + $run < $n && $text[$i + $run] === $char) {
            $run++;
        }
        $encoded .= $run . $char;
        $i += $run;
    }
    return $encoded;
}

function decode(string $encoded): string
{
    $text = '';
    $run = 0;
    for ($i = 0; $i < strlen($encoded); $i++) {
        $char = $encoded[$i];
        if ($char >= '0' && $char <= '9') {
            $run = $run * 10 + (int) $char;
        } else {
            $text .= str_repeat($char, $run);
            $run = 0;
        }
    }
    return $text;
}

function run_length(int $runs): string
{
    $text = '';
    for ($i = 0; $i < intdiv($runs, 5); $i++) {
        $text .= str_repeat(chr(97 + $i % 7), 1 + $i * 31 % 11);
    }
    $encoded = encode($text);
    return strlen($encoded) . ' ' . (decode($encoded) === $text ? 'same' : 'different') . ' ' . substr($encoded, 0, 24);
}
