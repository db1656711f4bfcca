<?php
// Base 64 by hand: three bytes to four letters.
// @call base64_checked(1200000)

function to_base64(string $data): string
{
    $alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    $result = '';
    $length = strlen($data);
    for ($i = 0; $i + 2 < $length; $i += 3) {
        $bits = ord($data[$i]) << 16 | ord($data[$i + 1]) << 8 | ord($data[$i + 2]);
        $result .= $alphabet[$bits >> 18] . $alphabet[$bits >> 12 & 63] . $alphabet[$bits >> 6 & 63] . $alphabet[$bits & 63];
    }
    return $result;
}

function base64_checked(int $length): string
{
    $data = '';
    for ($i = 0; $i < $length; $i++) {
        $data .= chr($i * 7 % 256);
    }
    $encoded = to_base64($data);
    return strlen($encoded) . ' ' . ($encoded === base64_encode($data) ? 'same' : 'different');
}
