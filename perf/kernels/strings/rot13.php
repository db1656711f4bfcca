<?php
// A Caesar cipher letter by letter, with ord and chr.
// @call ciphered(700000)

function caesar(string $text, int $shift): string
{
    $result = '';
    $length = strlen($text);
    for ($i = 0; $i < $length; $i++) {
        $code = ord($text[$i]);
        if ($code >= 97 && $code <= 122) {
            $code = ($code - 97 + $shift) % 26 + 97;
        } elseif ($code >= 65 && $code <= 90) {
            $code = ($code - 65 + $shift) % 26 + 65;
        }
        $result .= chr($code);
    }
    return $result;
}

function ciphered(int $length): string
{
    $text = substr(str_repeat('The Quick Brown Fox, jumps over the lazy Dog! 0123456789. ', intdiv($length, 50)), 0, $length);
    $secret = caesar($text, 13);
    return crc32($secret) . ' ' . crc32(caesar($secret, 5)) . ' ' . substr($secret, 0, 20);
}
