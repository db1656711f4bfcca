<?php
// The FNV-1a hash of a string, byte by byte.
// @call fnv_hashes(2000000)

function fnv1a(string $data): int
{
    $hash = 0x811c9dc5;
    for ($i = 0, $n = strlen($data); $i < $n; $i++) {
        $hash ^= ord($data[$i]);
        $hash = ($hash * 16777619) & 0xffffffff;
    }
    return $hash;
}

function fnv_hashes(int $length): int
{
    return fnv1a(str_repeat('abcdefghij', intdiv($length, 10))) ^ fnv1a(str_repeat("\x00\xff", intdiv($length, 2)));
}
