<?php
// Splits arithmetic source text into tokens and counts them by kind.
// @call tokenize_all(60000)

function tokens(string $source): array
{
    $tokens = [];
    $length = strlen($source);
    $i = 0;
    while ($i < $length) {
        $char = $source[$i];
        if ($char === ' ' || $char === "\n") {
            $i++;
            continue;
        }
        $start = $i;
        if (ctype_digit($char)) {
            while ($i < $length && ctype_digit($source[$i])) {
                $i++;
            }
            $tokens[] = ['number', substr($source, $start, $i - $start)];
        } elseif (ctype_alpha($char)) {
            while ($i < $length && ctype_alnum($source[$i])) {
                $i++;
            }
            $tokens[] = ['name', substr($source, $start, $i - $start)];
        } else {
            $i++;
            $tokens[] = ['operator', $char];
        }
    }
    return $tokens;
}

function tokenize_all(int $lines): string
{
    $source = str_repeat("total = price * (12 + rate3) / 100;\n", intdiv($lines, 3));
    $kinds = [];
    $letters = 0;
    foreach (tokens($source) as [$kind, $text]) {
        $kinds[$kind] ??= 0;
        $kinds[$kind]++;
        $letters += strlen($text);
    }
    return "{$kinds['number']} {$kinds['name']} {$kinds['operator']} $letters";
}
