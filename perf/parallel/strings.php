<?php
// Strings made by every thread.
// @call strings(500000)

function strings(int $n): string
{
    $made = array_map(fn($x) => strrev("item-$x") . strlen((string) ($x * $x)), range(1, $n));
    return $made[0] . ' ' . $made[$n - 1] . ' ' . strlen(implode('', $made));
}
