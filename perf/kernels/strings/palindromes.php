<?php
// Palindromes among the numbers up to a limit, by strrev and by two indexes.
// @call palindromes(500000)

function is_palindrome(string $text): bool
{
    $i = 0;
    $j = strlen($text) - 1;
    while ($i < $j) {
        if ($text[$i] !== $text[$j]) {
            return false;
        }
        $i++;
        $j--;
    }
    return true;
}

function palindromes(int $limit): int
{
    $sum = 0;
    for ($n = 1; $n <= $limit; $n++) {
        if (is_palindrome((string) $n)) {
            $sum += $n;
        }
        $binary = decbin($n);
        if ($binary === strrev($binary)) {
            $sum ^= $n;
        }
    }
    return $sum;
}
