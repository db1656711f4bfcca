<?php
// Counts the words of its input, most frequent first:   phpjit run examples/wordcount.php < README.md

declare(strict_types=1);

function words(iterable $lines): Generator
{
    foreach ($lines as $line) {
        yield from preg_split('/[^\p{L}\p{N}]+/u', strtolower($line), -1, PREG_SPLIT_NO_EMPTY);
    }
}


function lines($stream): Generator
{
    while (($line = fgets($stream)) !== false) {
        yield $line;
    }
}

$count = [];
foreach (words(lines(STDIN)) as $word) {
    $count[$word] = ($count[$word] ?? 0) + 1;
}
uksort($count, fn($a, $b) => [$count[$b], $a] <=> [$count[$a], $b]);
foreach (array_slice($count, 0, 20, true) as $word => $n) {
    printf("%6d  %s\n", $n, $word);
}
